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

    /** Two in a bracket right behind what they make do so rarely, unless they are small. */
    private static final int FEWEST_IN_BRACKET = 2;

    private static final BigDecimal LEAST_IN_BRACKET = BigDecimal.valueOf(20);

    /** How many tokens may stand between a bracket and a number in it. */
    private static final int LONGEST_BRACKET = 40;

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
            whole = inBracket(number);
            whole = whole == null ? whole(number) : whole;
        }
        @Nullable CountDraft counted = whole;
        if (counted == null) {
            return Optional.empty();
        }
        CountDraft draft = NamedElsewhere.like(view, counted, number, number.end());
        draft.whole = counted;
        draft.level = LevelLabels.of(view, number, counted.subject()).orElse(null);
        return Optional.of(draft);
    }

    /** "437 houses (new 352, repaired 85)": what stands right before the bracket that a number is in; null where those in it make another sum. */
    private @Nullable CountDraft inBracket(Item.Number number) {
        int open = number.first();
        for (int tokens = 0; tokens < LONGEST_BRACKET && !view.edge(open, "()"); tokens++) {
            open = view.previous(open);
        }
        @Nullable CountDraft counted = view.symbol(open, "(") ? before.endingAt(open) : null;
        if (counted == null || counted.quantity.value().compareTo(LEAST_IN_BRACKET) < 0) {
            return null;
        }
        @Nullable BigDecimal sum = sum(open, ")", FEWEST_IN_BRACKET);
        return sum != null && counted.isExact() && counted.quantity.value().compareTo(sum) == 0 ? counted : null;
    }

    /** What the numbers from one on make together, all of them up to a semicolon or, where semicolons part them, the end; null where they are no list. */
    private @Nullable CountDraft whole(Item.Number first) {
        @Nullable BigDecimal sum = sum(first.first(), ";", FEWEST);
        @Nullable CountDraft found = sum == null ? null : before.exactly(sum);
        if (found != null || !view.symbol(end, ";")) {
            return found;
        }
        int clause = end;
        @Nullable BigDecimal all = sum(first.first(), "", FEWEST);
        found = all == null ? null : before.exactly(all);
        end = found == null ? clause : end;
        return found;
    }

    /** The sum of the numbers from a token to a sign; null where they are too few or not all members of a list. */
    private @Nullable BigDecimal sum(int from, String stop, int fewest) {
        BigDecimal sum = BigDecimal.ZERO;
        int members = 0;
        for (end = from; !view.edge(end, stop); end = view.next(end)) {
            if (view.item(end) instanceof Item.Number number) {
                if (!isMember(number)) {
                    end = number.end();
                    return null;
                }
                sum = sum.add(number.quantity().value());
                members++;
            }
        }
        return members < fewest ? null : sum;
    }

    /** Whether a number has a word before it, or a word and a colon, and nothing behind. */
    private boolean isMember(Item.Number number) {
        int behind = number.end();
        return number.digits()
                && number.kind() == Item.NumberKind.CARDINAL
                && number.quantity().bound() == Bound.EXACT
                && number.quantity().upper() == null
                && (view.tokens().isWord(number.first() - 1) || view.symbol(number.first() - 1, ":"))
                && (view.edge(behind, ",.;)") || view.joint(behind) || view.joined(behind));
    }
}
