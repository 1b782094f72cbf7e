package io.github.crossfact.internal.read;

import io.github.crossfact.event.Indicator;
import io.github.crossfact.event.Rate;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of percentages what they are percentages of, where words take up the rate that was told before: "it fell to 15 %; in the highlands this rate is
 * 41 %"; or the share of those counted before: "the poor households fell to 312, and the rate was 4 %".
 */
final class RetoldRates {

    /** How many words may stand between a percentage and what takes the rate up. */
    private static final int FARTHEST = 40;

    private RetoldRates() {}

    /** @param before the last percentage of the paragraph before the sentence; null for none */
    static void read(View view, List<FactDraft> values, List<CountDraft> counts, @Nullable FactDraft before) {
        if (!view.contents().words().has(Cue.TAKES_UP)) {
            return;
        }
        @Nullable FactDraft last = before;
        @Nullable CountDraft counted = null;
        int next = 0;
        for (FactDraft value : values) {
            if (!(value.event() instanceof Rate rate)) {
                continue;
            }
            while (next < counts.size() && counts.get(next).anchor() < value.anchor()) {
                counted = counts.get(next);
                next++;
            }
            @Nullable Indicator told = indicator(last);
            told = told == null && counted != null ? PoorShares.shareOf(counted) : told;
            if (rate.indicator() == null && told != null && isTakenUp(view, value.anchor())) {
                value.replace(new Rate(rate.common(), rate.quantity(), told));
            }
            last = value;
        }
    }

    private static @Nullable Indicator indicator(@Nullable FactDraft rate) {
        return rate != null && rate.event() instanceof Rate told ? told.indicator() : null;
    }

    /** Whether words that take up a value stand before a percentage, with no semicolon between, and it is not said to be a share of something else. */
    private static boolean isTakenUp(View view, int anchor) {
        @Nullable Item item = view.item(anchor);
        if (item == null || Indicators.isOfOthers(view, item) || new PoorShares(view).isOfSomethingElse(item.end())) {
            return false;
        }
        int token = view.previous(anchor);
        for (int words = 0; words < FARTHEST && !view.edge(token, ";"); words++) {
            if (view.cue(token, Cue.TAKES_UP)) {
                return true;
            }
            token = view.previous(token);
        }
        return false;
    }
}
