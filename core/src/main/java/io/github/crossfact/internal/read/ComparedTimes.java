package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;

/** Tells the times of what figures are compared with: "8 % more than in 2023". */
final class ComparedTimes {

    /** How many words may stand between "than" and the time of what is compared: "than in the same season of 2023". */
    private static final int LONGEST_COMPARISON = 6;

    private ComparedTimes() {}

    /** Whether the time that begins at a token is such a one. */
    static boolean is(View view, int first) {
        int token = view.previous(first);
        // "Twice that of 2015", in as many words as "twice 2015".
        if (view.cue(token, Cue.TIMES)) {
            return true;
        }
        boolean since = view.cue(token, Cue.BY) || view.calendar(token, CalendarKind.FROM);
        for (int steps = 0; steps < LONGEST_COMPARISON && view.holds(token); steps++) {
            if (view.cue(token, Cue.COMPARED) || since && isDifference(view, token)) {
                return true;
            }
            if (view.tokens().isWord(token) && !(view.item(token) instanceof Item.Word) && view.item(token) != null
                    || !view.tokens().isWord(token)) {
                return false;
            }
            token = view.previous(token);
        }
        return false;
    }

    /** "By 3,400 hectares from the year 2023", "by 9 schools from 2023": the value right before the preposition, of which something changed since. */
    private static boolean isDifference(View view, int preposition) {
        int value = view.previous(preposition);
        boolean noun = Nouns.isKnown(view, value) && view.item(view.previous(value)) instanceof Item.Number;
        value = noun ? view.previous(value) : value;
        return !(view.item(value) instanceof Item.Word) && view.cue(view.previous(value), Cue.DIFFERENCE);
    }
}
