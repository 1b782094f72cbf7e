package io.github.crossfact.internal.read;

import io.github.crossfact.event.Bound;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists that tell how many of what was counted before are of each kind, by names that are no nouns for it: "by field: economy 1,204, culture and
 * society 1,441, security 401". That they make just as many together says what they are. One per sentence.
 */
final class Itemized {

    /** Two numbers make a third one by chance far more often. */
    private static final int FEWEST = 3;

    private final View view;
    private final Antecedents before;
    /** What the list looked at last has the parts of; null where it is none. */
    private @Nullable CountDraft whole;
    /** The token up to which that list was looked at. */
    private int end;

    Itemized(View view, Antecedents before) {
        this.view = view;
        this.before = before;
        this.end = view.first();
    }

    /** How many there are of the kind that stands before a number; empty where the number is in no such list. */
    Optional<CountDraft> read(Item.Number number) {
        if (number.first() >= end) {
            whole = whole(number);
        }
        @Nullable CountDraft counted = whole;
        if (counted == null) {
            return Optional.empty();
        }
        CountDraft draft = before.like(counted, number, number.end());
        draft.whole = counted;
        draft.level = Labels.level(view, number, counted.subject()).orElse(null);
        return Optional.of(draft);
    }

    /** What the numbers from one on make together, all of them up to a semicolon or the end; null where they are no list. */
    private @Nullable CountDraft whole(Item.Number first) {
        BigDecimal sum = BigDecimal.ZERO;
        int members = 0;
        for (end = first.first(); view.holds(end) && !view.symbol(end, ";"); end = view.next(end)) {
            if (view.item(end) instanceof Item.Number number) {
                if (!isMember(number)) {
                    end = number.end();
                    return null;
                }
                sum = sum.add(number.quantity().value());
                members++;
            }
        }
        return members < FEWEST ? null : before.exactly(sum);
    }

    /** Whether a number has a word before it, or a word and a colon, and nothing behind. */
    private boolean isMember(Item.Number number) {
        int behind = number.end();
        return number.digits()
                && number.kind() == Item.NumberKind.CARDINAL
                && number.quantity().bound() == Bound.EXACT
                && number.quantity().upper() == null
                && (view.tokens().isWord(number.first() - 1) || view.symbol(number.first() - 1, ":"))
                && (!view.holds(behind) || view.symbol(behind, ",.;") || view.joint(behind) || view.joined(behind));
    }
}
