package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;

/** Tells what numbers that are no whole ones count: what the tables or a capital tell to be a noun, where it is told for each of something, "32.5 beds per 10,000 inhabitants". */
final class Averages {

    /** How many words there may be between what is counted and "per". */
    private static final int FARTHEST_PER = 3;

    private Averages() {}

    static boolean isKnownForEach(View view, Item.Number number) {
        return NounFinder.after(view, number.end())
                .filter(noun -> view.language().capitalizedNouns() || !view.unknownWord(noun.first()))
                .filter(noun -> isPerNear(view, number.first(), noun.end()))
                .isPresent();
    }

    /** Whether "per" stands a few words before or behind what is counted, in its clause. */
    private static boolean isPerNear(View view, int first, int end) {
        int before = view.previous(first);
        int behind = end;
        for (int words = 0; words < FARTHEST_PER; words++) {
            if (view.cue(before, Cue.PER) || view.cue(behind, Cue.PER)) {
                return true;
            }
            before = view.edge(before, ",;:.") ? before : view.previous(before);
            behind = view.edge(behind, ",;:.") ? behind : view.next(behind);
        }
        return false;
    }
}
