package io.github.crossfact.internal.lexicon;

import java.util.Arrays;
import java.util.List;

/** Where a word may begin once the small words written together with it are taken off. */
public final class Proclitics {

    /** The beginning of the word alone; shared, so nobody writes to it. */
    private static final int[] NONE = {0};

    private static final int SHORTEST_WORD = 2;

    private Proclitics() {}

    /**
     * The offsets from {@code start} at which the word proper may begin: 0, and after every stack of proclitics, in ascending order; only to be read.
     *
     * @param proclitics in the order in which they stack, each at most once
     */
    public static int[] offsets(CharSequence text, int start, int end, List<String> proclitics) {
        int[] offsets = NONE;
        for (String proclitic : proclitics) {
            int known = offsets.length;
            for (int i = 0; i < known; i++) {
                int after = offsets[i] + proclitic.length();
                if (end - start - after >= SHORTEST_WORD
                        && startsWith(text, start + offsets[i], proclitic)
                        && !holds(offsets, after)) {
                    offsets = Arrays.copyOf(offsets, offsets.length + 1);
                    offsets[offsets.length - 1] = after;
                }
            }
        }
        sort(offsets);
        return offsets;
    }

    /** By insertion: there are two or three. */
    private static void sort(int[] offsets) {
        for (int i = 2; i < offsets.length; i++) {
            int offset = offsets[i];
            int at = i;
            while (offsets[at - 1] > offset) {
                offsets[at] = offsets[at - 1];
                at--;
            }
            offsets[at] = offset;
        }
    }

    private static boolean holds(int[] offsets, int offset) {
        for (int each : offsets) {
            if (each == offset) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(CharSequence text, int at, String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            if (text.charAt(at + i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
