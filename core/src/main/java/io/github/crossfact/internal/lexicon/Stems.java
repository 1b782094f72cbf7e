package io.github.crossfact.internal.lexicon;

import io.github.crossfact.internal.lexicon.Endings.Ending;
import io.github.crossfact.internal.lexicon.Entry.Way;
import io.github.crossfact.internal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** The stems of a word: each form of the tree that it begins with, if what is left of it is an ending. */
final class Stems {

    private static final int SHORTEST = 3;

    /** Takes a stem. */
    @FunctionalInterface
    interface Taker {

        /**
         * @param node where the stem ends in the tree
         * @param left how many letters of the word the ending has
         */
        void take(int node, Entry.Reading reading, Ending ending, int left);
    }

    private Stems() {}

    /**
     * Gives the stems, the shortest first.
     *
     * @param node where the tree is when the word begins
     * @param start where the word proper begins
     * @param attached whether something stands before that in the word
     */
    static void of(Lexicon lexicon, FoldedText text, int node, int start, int end, boolean attached, Taker taker) {
        int longest = lexicon.endings().longest();
        int at = node;
        for (int i = start; i < end; i++) {
            at = lexicon.step(at, text.charAt(i));
            if (at == Trie.NONE) {
                return;
            }
            int left = end - i - 1;
            if (left <= longest) {
                Way way = left > 0 ? Way.INFLECTED : attached ? Way.ATTACHED : Way.PLAIN;
                if ((lexicon.ways(at) & way.mark()) != 0) {
                    offer(lexicon, text, at, way, start, end, left, taker);
                }
            }
        }
    }

    private static void offer(
            Lexicon lexicon, FoldedText text, int node, Way way, int start, int end, int left, Taker taker) {
        @Nullable Ending ending = left == 0 ? Endings.NONE : ending(lexicon, text, start, end, left);
        @Nullable Entry entry = ending == null ? null : lexicon.entry(node);
        if (ending != null && entry != null) {
            taker.take(node, entry.in(way), ending, left);
        }
    }

    /** What follows the stem; null where that is no ending, or the stem too short to have one. */
    private static @Nullable Ending ending(Lexicon lexicon, FoldedText text, int start, int end, int left) {
        return end - left - start < SHORTEST ? null : lexicon.endings().at(text, end - left, end);
    }
}
