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

    private final Lexicon lexicon;
    private final Endings endings;
    private final FoldedText text;

    /** The stems of the words of a text. */
    Stems(Lexicon lexicon, FoldedText text) {
        this.lexicon = lexicon;
        this.endings = lexicon.endings();
        this.text = text;
    }

    /**
     * Gives the stems of the word that ends at {@code end}, the shortest first.
     *
     * @param node where the tree is when the word begins
     * @param start where the word proper begins
     * @param attached whether something stands before that in the word
     */
    void of(int node, int start, int end, boolean attached, Taker taker) {
        int at = node;
        for (int i = start; i < end; i++) {
            at = lexicon.step(at, text.charAt(i));
            if (at == Trie.NONE) {
                return;
            }
            int left = end - i - 1;
            if (left <= endings.longest()) {
                Way way = left > 0 ? Way.INFLECTED : attached ? Way.ATTACHED : Way.PLAIN;
                @Nullable Entry entry = (lexicon.ways(at) & way.mark()) == 0 ? null : lexicon.entry(at);
                @Nullable Ending ending = entry == null ? null : ending(start, end, left);
                if (entry != null && ending != null) {
                    taker.take(at, entry.in(way), ending, left);
                }
            }
        }
    }

    /** What follows the stem; null where that is no ending, or the stem too short to have one. */
    private @Nullable Ending ending(int start, int end, int left) {
        if (left == 0) {
            return Endings.NONE;
        }
        return end - left - start < SHORTEST ? null : endings.at(text, end - left, end);
    }
}
