package io.github.crossfact.cli.compare;

import java.util.ArrayList;
import java.util.List;

/** The last line of a table: how many of what. */
final class Counts {

    private Counts() {}

    /** {@code 11 facts agree, 1 differs, 2 are only on the left.} with a line end. */
    static String of(int agreed, int differing, int onlyLeft, int onlyRight, String what) {
        List<String> parts = new ArrayList<>();
        parts.add(agreed + " " + what + (agreed == 1 ? " agrees" : "s agree"));
        add(parts, differing, differing == 1 ? " differs" : " differ");
        add(parts, onlyLeft, (onlyLeft == 1 ? " is" : " are") + " only on the left");
        add(parts, onlyRight, (onlyRight == 1 ? " is" : " are") + " only on the right");
        return String.join(", ", parts) + ".\n";
    }

    private static void add(List<String> parts, int count, String words) {
        if (count > 0) {
            parts.add(count + words);
        }
    }
}
