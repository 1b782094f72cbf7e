package io.github.crossfact.internal.lexicon;

import java.util.Arrays;
import java.util.List;

/** Where a word may begin once the small words written together with it are taken off. */
public final class Proclitics {

    private static final int SHORTEST_WORD = 2;

    private Proclitics() {}

    /**
     * The offsets from {@code start} at which the word proper may begin: 0, and after every stack of proclitics, in ascending order.
     *
     * @param proclitics in the order in which they stack, each at most once
     */
    public static int[] offsets(CharSequence text, int start, int end, List<String> proclitics) {
        int[] offsets = {0};
        for (String proclitic : proclitics) {
            int known = offsets.length;
            for (int i = 0; i < known; i++) {
                int after = offsets[i] + proclitic.length();
                if (end - start - after >= SHORTEST_WORD
                        && startsWith(text, start + offsets[i], proclitic)
                        && Arrays.stream(offsets).noneMatch(o -> o == after)) {
                    offsets = Arrays.copyOf(offsets, offsets.length + 1);
                    offsets[offsets.length - 1] = after;
                }
            }
        }
        Arrays.sort(offsets);
        return offsets;
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
