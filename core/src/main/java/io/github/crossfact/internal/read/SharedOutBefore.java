package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers that together make what the sentence before counted: "1,316 models were registered. 498 concern the economy, 561 culture, 257 security". What
 * stands behind them is what they are about, and nothing that is counted. One per sentence.
 */
final class SharedOutBefore {

    /** So few numbers may make a whole by chance. */
    private static final int FEWEST = 3;

    private static final int MOST = 16;

    private final View view;
    private final Antecedents before;
    /** Whether the sentence before counted anything that the numbers of this one have not been looked at for. */
    private boolean mayShare;

    private @Nullable CountDraft whole;

    /** @param mayShare whether the sentence before counted anything */
    SharedOutBefore(View view, Antecedents before, boolean mayShare) {
        this.view = view;
        this.before = before;
        this.mayShare = mayShare;
    }

    Optional<CountDraft> read(Item.Number number) {
        if (mayShare) {
            mayShare = false;
            whole = whole();
        }
        if (whole == null) {
            return Optional.empty();
        }
        CountDraft draft = NamedElsewhere.like(view, whole, number, number.end());
        draft.whole = whole;
        return Optional.of(draft);
    }

    /** What all numbers of the sentence make together; null where one of them counts something, or not some of them seem to and others do not. */
    private @Nullable CountDraft whole() {
        BigDecimal sum = BigDecimal.ZERO;
        int numbers = 0;
        boolean unknown = false;
        boolean bare = false;
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            if (!(view.item(token) instanceof Item.Number number) || !Countable.isCountable(view, number)) {
                continue;
            }
            @Nullable Noun noun = NounFinder.after(view, number.end()).orElse(null);
            if (noun != null && !noun.subject().equals(Subject.OTHER) || numbers == MOST) {
                return null;
            }
            unknown |= noun != null;
            bare |= noun == null;
            sum = sum.add(number.quantity().value());
            numbers++;
        }
        return unknown && bare && numbers >= FEWEST ? before.exactly(sum) : null;
    }
}
