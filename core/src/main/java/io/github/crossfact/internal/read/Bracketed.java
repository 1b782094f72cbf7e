package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers alone in brackets that count what stands before the bracket: "tractors (268), schools (51)", "most houses are in A (37) and B (83)".
 * Small ones are marks of footnotes, and those behind a single person an age.
 */
final class Bracketed {

    private static final BigDecimal LEAST = BigDecimal.TEN;
    private static final BigDecimal OLDEST = BigDecimal.valueOf(110);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    /** How many words may stand between what is counted and the place in which there are so many. */
    private static final int FARTHEST = 8;

    private Bracketed() {}

    /** What a number in brackets counts; empty where it counts nothing. */
    static Optional<Noun> noun(View view, Item.Number number) {
        int bracket = number.first() - 1;
        return isAlone(view, number) && isMany(number) ? noun(view, number, view.previous(bracket)) : Optional.empty();
    }

    static boolean isAlone(View view, Item.Number number) {
        return view.symbol(number.first() - 1, "(") && view.symbol(number.end(), ")");
    }

    /** Whether a place stands before the bracket around a number. */
    static boolean isOfPlace(View view, Item.Number number) {
        return view.item(view.previous(number.first() - 1)) instanceof Item.Area;
    }

    private static Optional<Noun> noun(View view, Item.Number number, int before) {
        if (!(view.item(before) instanceof Item.Area)) {
            return number.digits()
                    ? Nouns.known(view, before).filter(noun -> !mayBeAge(number, noun) && !hasNumber(view, noun))
                    : Optional.empty();
        }
        @Nullable Noun found = null;
        int token = view.previous(before);
        for (int words = 0; words < FARTHEST && isInClause(view, token); words++, token = view.previous(token)) {
            @Nullable Noun noun = Nouns.known(view, token).orElse(null);
            found = noun == null || hasNumber(view, noun) || isOfPhrase(view, token) ? found : noun;
        }
        return Optional.ofNullable(found).filter(noun -> !mayBeAge(number, noun));
    }

    private static boolean isInClause(View view, int token) {
        return view.holds(token) && !view.symbol(token, ",;:.");
    }

    /** "in the houses", "houses of the families": a noun that says more of another, or where something is. */
    private static boolean isOfPhrase(View view, int noun) {
        int before = view.previous(noun);
        int preposition = view.cue(before, Cue.LINK) ? view.previous(before) : before;
        return Agreement.isPreposition(view, preposition) || Nouns.isKnown(view, preposition);
    }

    /** Units and documents have numbers of their own: "the commune (12)", "commune A (12)"; several have none. */
    private static boolean hasNumber(View view, Noun noun) {
        boolean plural = Nouns.endsIn(view, noun.end() - 1, view.language().pluralEndings());
        boolean named = view.cue(view.previous(noun.first()), Cue.LINK) || view.item(noun.end()) instanceof Item.Area;
        return (Kinds.isArea(noun.subject()) || noun.subject().equals(Subject.DOCUMENT))
                && !plural
                && (named || Agreement.isPreposition(view, view.previous(noun.first())));
    }

    /** "…, pumps (6)": a noun, known or not, that goes on with a list, perhaps behind one attribute. */
    static Optional<Noun> listed(View view, Item.Number number) {
        int token = view.previous(number.first() - 1);
        int before = view.previous(token);
        return isJoint(view, before) || isJoint(view, view.previous(before))
                ? Nouns.at(view, token).filter(noun -> !hasNumber(view, noun))
                : Optional.empty();
    }

    private static boolean isJoint(View view, int token) {
        return view.symbol(token, ",;") || view.cue(token, Cue.AND);
    }

    private static boolean mayBeAge(Item.Number number, Noun noun) {
        return number.quantity().value().compareTo(OLDEST) <= 0 && Kinds.isPerson(noun.subject());
    }

    private static boolean isMany(Item.Number number) {
        BigDecimal value = number.quantity().value();
        boolean year = number.end() - number.first() == 1
                && value.compareTo(FIRST_YEAR) >= 0
                && value.compareTo(LAST_YEAR) <= 0;
        return value.compareTo(LEAST) >= 0 && !year;
    }
}
