package io.github.crossfact.internal.read;

import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the whole of a count by the percentage that is told with it: "29,604 petitions came in. Settled were 28,775 petitions (97.2 %)". What is exactly
 * that share of what was counted before, and of its kind, is a part of it.
 */
final class Percentages {

    /** How many words may stand between a count and the share that it is: "12 schools, that is 40 %". */
    private static final int LONGEST_GAP = 6;
    /** How many counts may stand between a whole and its part. */
    private static final int FARTHEST = 4;

    private static final int LEAST_DIGITS = 2;

    private final View view;
    private final List<CountDraft> counts;

    Percentages(View view, List<CountDraft> counts) {
        this.view = view;
        this.counts = counts;
    }

    /** @param antecedent the last count of the paragraph before the sentence; null for none */
    void read(@Nullable CountDraft antecedent) {
        for (int index = 0; index < counts.size(); index++) {
            CountDraft count = counts.get(index);
            Item.@Nullable Percent share = count.whole == null && count.isExact() ? share(count) : null;
            if (share != null) {
                count.whole = whole(index, share.quantity().value(), antecedent);
            }
        }
    }

    private Item.@Nullable Percent share(CountDraft count) {
        int token = count.phraseEnd;
        for (int words = 0; words < LONGEST_GAP && !view.edge(token, ";:"); words++) {
            if (view.item(token) instanceof Item.Percent percent) {
                return percent.quantity().upper() == null ? percent : null;
            }
            if (view.item(token) instanceof Item.Number) {
                return null;
            }
            token = view.next(token);
        }
        return null;
    }

    private @Nullable CountDraft whole(int index, BigDecimal share, @Nullable CountDraft antecedent) {
        CountDraft part = counts.get(index);
        for (int at = index - 1; at >= Math.max(0, index - FARTHEST); at--) {
            if (isShare(part, counts.get(at), share)) {
                return counts.get(at);
            }
        }
        return index < FARTHEST && antecedent != null && isShare(part, antecedent, share) ? antecedent : null;
    }

    /** Whether a part is so many percent of a whole, as exactly as they are told; a share of one digit may be that by chance. */
    private static boolean isShare(CountDraft part, CountDraft whole, BigDecimal share) {
        return whole.isExact()
                && part.isOfKind(whole)
                && share.precision() >= LEAST_DIGITS
                && whole.quantity.value().compareTo(part.quantity.value()) > 0
                && part.quantity
                                .value()
                                .movePointRight(2)
                                .divide(whole.quantity.value(), Math.max(0, share.scale()), RoundingMode.HALF_UP)
                                .compareTo(share)
                        == 0;
    }
}
