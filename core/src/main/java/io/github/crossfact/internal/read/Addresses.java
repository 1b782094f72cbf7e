package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.place.Unit;
import java.util.List;

/** Tells the names of one address, "X (district of Y, province of Z)", and what is said to lie in what, from units that are named one after the other. */
final class Addresses {

    /** How far apart the names of one address stand: "X (district of Y, province of Z)". */
    static final int LONGEST_GAP = 6;

    /** How far the name of what it lies in may stand from "the district": "the district that belongs to the province of Y". */
    static final int LONGEST_OWN = 4;

    /** How far a unit's name may stand from that of the one around it, with a noun between that says what it is there. */
    private static final int LONGEST_DESCRIPTION = 14;

    /** How many nouns and articles may stand between a name and what leads to it: "in the district of". */
    private static final int MOST_LEADING = 4;

    private Addresses() {}

    /** Whether a sign or "and" stands between a unit's noun and a name, so that they are two. */
    static boolean isParted(View view, int noun, int name) {
        for (int token = view.next(noun); token < name; token = view.next(token)) {
            if (view.symbol(token, ",;:.)") || view.cue(token, Cue.AND) || view.mayHaveAnd(token)) {
                return true;
            }
        }
        return false;
    }

    /** "Held in X, brought the province of Y": with a verb between, two names are no address. */
    static boolean hasVerb(View view, int from, int to) {
        for (int token = view.next(from); token < to; token = view.next(token)) {
            if (view.cue(token, Cue.HELD) || PredicateWords.at(view, token).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "X, the district with the most pigs of Y", "X is one of the poorest districts in Y": a noun of X's level between says what X is in Y. */
    static boolean isOneOfUnits(View view, List<NamedUnit> found, int from, int to) {
        if (found.isEmpty() || to - from > LONGEST_DESCRIPTION || !isLedTo(view, found, from, to)) {
            return false;
        }
        Level level = found.get(found.size() - 1).unit().level();
        boolean described = false;
        int behind = view.next(from);
        for (int token = behind; token < to; token = view.next(token)) {
            if (view.symbol(token, ",;:") && (described || token != behind) || view.cue(token, Cue.AND)) {
                return false;
            }
            boolean units =
                    isUnitsOf(view, token, level) || token == view.next(behind) && isApposed(view, behind, level);
            described |= units && !view.cue(view.previous(token), UnitNouns.ANY_OTHER);
        }
        return described;
    }

    /** "X, [a] district in the west of Y": where adjectives stand behind their nouns, what is spelled as one is the noun right behind a comma. */
    private static boolean isApposed(View view, int comma, Level level) {
        return !view.language().nounAfterAdjectives()
                && view.symbol(comma, ",")
                && view.sense(view.next(comma), Sense.LevelWord.class)
                        .filter(word -> word.level() == level && word.kind() == Sense.LevelKind.ADJECTIVE)
                        .isPresent();
    }

    /** "… of Y", "… in the province of Y", "… in the south of the province of Y". */
    private static boolean isLedTo(View view, List<NamedUnit> found, int from, int to) {
        Level level = found.get(found.size() - 1).unit().level();
        // "One of the poor districts [of] Y": where nouns follow the noun that they belong to.
        boolean genitive = !view.language().nounAfterAdjectives();
        int token = view.previous(to);
        for (int words = 0; words < MOST_LEADING && token > from && !isOf(view, token); words++) {
            if (view.symbol(token, ",;:.()")) {
                return false;
            }
            if (genitive && isUnitsOf(view, token, level)) {
                return true;
            }
            token = view.previous(token);
        }
        return isOf(view, token);
    }

    private static boolean isOf(View view, int token) {
        return view.isOf(token) || view.cue(token, Cue.LINK) || view.cue(token, Cue.AT);
    }

    private static boolean isUnitsOf(View view, int token, Level level) {
        return view.sense(token, Sense.LevelWord.class)
                .filter(word -> word.level() == level && word.kind() != Sense.LevelKind.ADJECTIVE)
                .isPresent();
    }

    /** "The commune of X (district of Y, province of Z)" is about X. */
    static boolean isAround(Unit unit, List<NamedUnit> found) {
        return !found.isEmpty() && found.get(found.size() - 1).unit().isWithin(unit);
    }
}
