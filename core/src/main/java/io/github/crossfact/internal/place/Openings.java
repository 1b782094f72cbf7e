package io.github.crossfact.internal.place;

import java.util.BitSet;

/**
 * The first letters that a name of a tree may have in Arabic script, which turn nearly all words of a text away at
 * once. Immutable once built.
 *
 * <p>A beginning of three letters, fewer in a short word, is a number of 18 bits. That some letters share their bits
 * lets a word pass that is no name, and never the other way round.
 */
final class Openings {

    private static final int LETTERS = 3;

    private final BitSet beginnings = new BitSet(1 << 6 * LETTERS);

    Openings(Branch root) {
        collect(root, "");
    }

    /** Whether the word may be the first one of a name; a true answer is not certain. */
    boolean include(String word) {
        return beginnings.get(number(word));
    }

    private void collect(Branch branch, String begun) {
        for (int i = 0; i < branch.size(); i++) {
            Part part = branch.part(i);
            for (int j = 0; j < part.size(); j++) {
                String beginning = begun.concat(part.spelling(j).form());
                if (part.isLast() || beginning.length() >= LETTERS) {
                    beginnings.set(number(beginning));
                }
                if (beginning.length() < LETTERS) {
                    collect(branch.next(i), beginning);
                }
            }
        }
    }

    private static int number(String word) {
        int number = 0;
        int letters = 0;
        for (int i = 0; i < word.length() && letters < LETTERS; i++) {
            char letter = ArabicLetters.fold(word.charAt(i));
            if (letter != ArabicLetters.NOTHING) {
                number = number << 6 | letter & 63;
                letters++;
            }
        }
        return number << 6 * (LETTERS - letters);
    }
}
