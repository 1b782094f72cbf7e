package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;

/** Tells numbers that a word right before them denies, "not one", or says to be how far a ranking goes: "among the top 10 provinces of 34". */
final class Denied {

    /** How many words what is ranked may have. */
    private static final int LONGEST_RANKED = 5;

    private Denied() {}

    static boolean is(View view, Item.Number number) {
        return isDenied(view, number.first()) || isRankedAmong(view, number);
    }

    private static boolean isDenied(View view, int token) {
        return view.isAlso(view.previous(token), Cue.NOT);
    }

    /** "Of 34": how many are ranked. */
    private static boolean isRankedAmong(View view, Item.Number number) {
        int token = view.previous(number.first());
        if (!view.cue(token, Cue.OUT_OF) && !view.cue(token, Cue.LINK)) {
            return false;
        }
        for (int words = 0; words < LONGEST_RANKED && !view.edge(token, ",;:."); words++) {
            token = view.previous(token);
            if (view.item(token) instanceof Item.Number) {
                return isDenied(view, token);
            }
        }
        return false;
    }
}
