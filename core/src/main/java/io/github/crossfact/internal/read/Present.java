package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;

/** Tells sentences about what is so now. */
final class Present {

    private Present() {}

    /** Whether a word says that what follows holds now. */
    static boolean is(View view, int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            if (view.cue(token, Cue.PRESENT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence tells of the present, or of all until now. */
    static boolean is(View view) {
        int token = view.first();
        while (token < view.end() && !view.calendar(token, CalendarKind.UNTIL_NOW)) {
            token = view.next(token);
        }
        return token < view.end() || is(view, view.first(), view.end());
    }
}
