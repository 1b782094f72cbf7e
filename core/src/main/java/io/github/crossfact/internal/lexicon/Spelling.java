package io.github.crossfact.internal.lexicon;

import io.github.crossfact.internal.text.FoldedText;

/**
 * The spelling of a word as two numbers, which are sooner compared than letters. Nearly all words are short and of one script, and the numbers are all
 * of their letters; of others they are the first letters and a hash.
 */
final class Spelling {

    /** How many letters the head has. */
    private static final int HEAD = 8;

    /** How many letters there are in both. */
    private static final int MOST = 14;

    /** In the tail, above its letters: how many letters the word has, and above that the block of its letters. */
    private static final int LENGTH = 48;

    private static final int BLOCK = 56;

    /** Instead of a block: not all letters are in the two numbers. */
    private static final long NOT_ALL = 0xff;

    private static final long LOW_HALF = 0xffffffffL;

    private Spelling() {}

    /** The first letters of the word that stands from {@code start} to {@code end}. */
    static long head(FoldedText text, int start, int end) {
        return text.packed(start, Math.min(end, start + HEAD));
    }

    /** The other letters of the word, or a hash of all of them; no longer word has more than a byte can tell. */
    static long tail(FoldedText text, int start, int end) {
        int length = end - start;
        long block = length <= MOST ? text.block(start, end) : NOT_ALL;
        boolean all = block >= 0 && block < NOT_ALL;
        long letters = !all ? text.hash(start, end) & LOW_HALF : length > HEAD ? text.packed(start + HEAD, end) : 0;
        return (all ? block : NOT_ALL) << BLOCK | (long) length << LENGTH | letters;
    }

    /** Whether a word's two numbers are all of its letters, so that no other word has the same. */
    static boolean isAll(long tail) {
        return tail >>> BLOCK != NOT_ALL;
    }
}
