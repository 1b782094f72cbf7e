package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;

/** Tells the nouns of units that stand for one that has been named, "the district", from those that are counted, have a name of their own or mean any. */
final class UnitNouns {

    /** How many kinds of units may be counted together. */
    private static final int MOST_KINDS = 4;

    /** Words before a unit's noun that make it none that has been named. */
    private static final CalendarKinds ANY_ONE = CalendarKinds.of(CalendarKind.ONE, CalendarKind.EVERY);

    static final Cues ANY_OTHER = Cues.of(Cue.PER, Cue.FURTHER);

    private UnitNouns() {}

    /** Whether a unit's noun stands at a token that may stand for a unit named before. */
    static boolean mayStandForOne(View view, int token) {
        return view.has(token, Sense.LevelWord.class)
                && isAlone(view, token)
                && !isCounted(view, token)
                && !isNoneInParticular(view, view.previous(token))
                && !isOneKindOfSeveral(view, token)
                && !hasNameBehind(view, view.next(token));
    }

    /** Whether the noun is no part of a longer word and no plural. */
    private static boolean isAlone(View view, int token) {
        return view.item(token) instanceof Item.Word word
                && word.first() == token
                && !word.match().compound()
                && !isPlural(word);
    }

    /** "The communes", by an ending or by a plural that is a word of its own, are none in particular. */
    static boolean isPlural(Item.Word word) {
        if (!word.match().ending().isEmpty()) {
            return true;
        }
        for (Sense sense : word.match().senses()) {
            if (sense instanceof Sense.LevelWord level && level.kind() == Sense.LevelKind.UNITS) {
                return true;
            }
        }
        return false;
    }

    /** "12 communes", "12 districts, towns and cities" where nouns follow their number in the singular. */
    private static boolean isCounted(View view, int token) {
        int noun = token;
        for (int kinds = 0; kinds < MOST_KINDS; kinds++) {
            int before = view.previous(noun);
            if (isNumber(view, before)) {
                return true;
            }
            boolean joint = view.symbol(before, ",") || view.cue(before, Cue.AND);
            int other = joint ? view.previous(before) : before;
            if (!joint && !view.mayHaveAnd(noun) || !view.has(other, Sense.LevelWord.class)) {
                return false;
            }
            noun = other;
        }
        return false;
    }

    private static boolean isNumber(View view, int token) {
        return view.item(token) instanceof Item.Number || view.item(token) instanceof Item.Ratio;
    }

    /** "Every commune", "a district", "the new commune", "another province": none that has been named. */
    private static boolean isNoneInParticular(View view, int before) {
        return view.calendar(before, ANY_ONE)
                || view.cue(before, ANY_OTHER)
                || view.sense(before, Sense.Qualifier.class)
                        .filter(qualifier -> qualifier.qualifier().equals(Qualifier.NEW))
                        .isPresent();
    }

    /** "The communes and the town": beside others in the plural a noun stands for all of its kind. */
    private static boolean isOneKindOfSeveral(View view, int token) {
        int and = view.previous(token);
        int other = view.cue(and, Cue.AND) ? view.previous(and) : and;
        return (other != and || view.mayHaveAnd(token))
                && view.item(other) instanceof Item.Word word
                && word.has(Sense.LevelWord.class)
                && isPlural(word);
    }

    static boolean hasNameBehind(View view, int token) {
        int name = view.cue(token, Cue.LINK) ? view.next(token) : token;
        return view.item(name) instanceof Item.Area || isForeignName(view, token);
    }

    /** "The Laotian province of Savannakhet": a name that nobody knows, of two words where every noun has a capital. */
    private static boolean isForeignName(View view, int token) {
        return isUnknownName(view, token)
                && (!view.language().capitalizedNouns() || isUnknownName(view, view.next(token)));
    }

    private static boolean isUnknownName(View view, int token) {
        return view.unknownWord(token) && view.tokens().capitalized(token);
    }
}
