package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers behind labels that name nothing but say what is true of so many of those counted before: "houses: 437; begun: 430, still under
 * construction: 39". One per sentence.
 */
final class LabelledStates {

    /** How many words such a label has at most. */
    private static final int LONGEST = 6;

    private final View view;
    private final Antecedents before;

    LabelledStates(View view, Antecedents before) {
        this.view = view;
        this.before = before;
    }

    /** Whether a line of a list begins with such a label and its number. */
    static boolean opens(View view) {
        if (!ListMarks.isSigned(view, view.first())) {
            return false;
        }
        int first = view.next(view.first());
        int colon = first;
        for (int words = 0; words < LONGEST && view.holds(colon) && isOfLabel(view, colon); words++) {
            colon = view.next(colon);
        }
        return view.symbol(colon, ":")
                && view.item(view.next(colon)) instanceof Item.Number
                && isState(view, first, colon);
    }

    /** What a number right behind such a label counts. */
    Optional<CountDraft> read(Item.Number number) {
        int colon = view.previous(number.first());
        int behind = number.end();
        if (!number.digits() || !view.symbol(colon, ":") || !view.edge(behind, ",;.()")) {
            return Optional.empty();
        }
        int first = first(colon);
        @Nullable CountDraft last = before.last() == null ? before.antecedent() : before.last();
        if (last == null || first == colon) {
            return Optional.empty();
        }
        // "92 households are poor. Nearly poor: 147"
        boolean homes = Kinds.isHome(last.subject()) && view.next(first) == colon && KeptConditions.isOf(view, first);
        CountDraft whole = last.wholeOrSelf();
        boolean part = whole.isSoMany(number) && !(homes && KeptConditions.has(whole));
        if (!homes && !(part && isState(view, first, colon))) {
            return Optional.empty();
        }
        CountDraft draft = NamedElsewhere.like(view, whole, number, number.end());
        draft.describedBy(first, colon);
        draft.whole = part && whole.quantity.value().compareTo(number.quantity().value()) > 0 ? whole : null;
        return Optional.of(draft);
    }

    /** The first word of a label; the colon where there is none, or too many. */
    private int first(int colon) {
        int token = view.previous(colon);
        for (int words = 0;
                words < LONGEST && view.holds(token) && view.tokens().isWord(token);
                words++) {
            token = view.previous(token);
        }
        boolean starts = view.edge(token, ",;") || ListMarks.isSigned(view, token);
        return starts ? Math.max(view.next(token), view.first()) : colon;
    }

    /** Whether the words of a label begin with what is said of things, and have a noun behind a preposition only. */
    private static boolean isState(View view, int first, int colon) {
        boolean said = Adjectives.isAttribute(view, first)
                || view.language().capitalizedNouns() && !view.tokens().capitalized(first);
        boolean governed = false;
        int words = 0;
        for (int token = first; token < colon; token = view.next(token)) {
            governed |= Agreement.isPreposition(view, token);
            boolean noun = Nouns.isKnown(view, token)
                    || (words > 0 || view.language().capitalizedNouns()) && mayBeNoun(view, token);
            if (noun && !governed || view.item(token) instanceof Item.Number || isOfOthers(view, token)) {
                return false;
            }
            words++;
        }
        return said && words > 0;
    }

    private static boolean isOfLabel(View view, int token) {
        return view.tokens().isWord(token) || view.isHyphen(token);
    }

    private static boolean mayBeNoun(View view, int token) {
        return view.language().capitalizedNouns() ? view.tokens().capitalized(token) : view.unknownWord(token);
    }

    /** "Per commune: 12", "more than last year: 12", "total: 12": no such part of those counted. */
    private static boolean isOfOthers(View view, int token) {
        return view.cue(token, Cue.PER)
                || view.cue(token, Cue.COMPARED)
                || view.cue(token, Cue.NUMBER_OF)
                || view.cue(token, Cue.OF_WHICH)
                || view.cue(token, Cue.DIFFERENCE);
    }
}
