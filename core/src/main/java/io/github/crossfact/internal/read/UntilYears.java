package io.github.crossfact.internal.read;

import io.github.crossfact.event.Rate;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;

/** Years by the end of which something was or shall be so: "by the end of 2025". */
final class UntilYears {

    /** How many words before a time, or twice as many in all, are looked through for what says that something is to come. */
    private static final int LONGEST_CLAUSE = 24;

    private static final String OPEN = "..";
    private static final int OPEN_YEAR = "../2030".length();
    private static final int UNTIL = "../".length();

    private UntilYears() {}

    /** When a fact holds of which a time is told: in the year by which it is so, where that is meant. */
    static String stated(View view, Draft draft, Item.Time time) {
        return isUntilYear(time) && (isRate(draft) || isTarget(view, time))
                ? time.stated().substring(UNTIL)
                : time.stated();
    }

    /** "By the end of 2024 it was 5 %": a rate adds up nothing since the beginning of time, so the year by which is the one of which it is. */
    private static boolean isRate(Draft draft) {
        return draft instanceof FactDraft fact && fact.event() instanceof Rate;
    }

    private static boolean isUntilYear(Item.Time time) {
        return time.stated().startsWith(OPEN) && time.stated().length() == OPEN_YEAR;
    }

    /** "By the end of 2025 it shall fall to 5 %": in a clause about what is to come, the year by which is the year in which. */
    private static boolean isTarget(View view, Item.Time time) {
        int from = time.first();
        for (int words = 0; words < LONGEST_CLAUSE && !view.edge(view.previous(from), ",;:"); words++) {
            from = view.previous(from);
        }
        int token = from;
        for (int words = 0; words < 2 * LONGEST_CLAUSE && !view.edge(token, ",;:"); words++) {
            if (view.cue(token, Cue.FUTURE)) {
                return true;
            }
            token = view.next(token);
        }
        return false;
    }

    /** Whether a time is still to come. */
    static boolean isToCome(View view, Item.Time time) {
        if (!time.stated().startsWith(OPEN)) {
            return false;
        }
        for (int token = view.first(); token < view.end(); token = view.next(token)) {
            if (view.cue(token, Cue.FUTURE)) {
                return true;
            }
        }
        return time.stated().length() <= OPEN_YEAR;
    }
}
