package io.github.crossfact.internal.place;

import io.github.crossfact.internal.place.Part.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes Vietnamese names without diacritics apart into the sounds of their syllables.
 *
 * <p>A syllable is onset, vowels, coda: {@code nguyen} is ng-uye-n. The names of the highlands have more: a consonant
 * before another is a syllable of its own ({@code krong} is k, r-o-ng), and consonants between vowels begin the next
 * one ({@code pleiku} is p, l-ei, k-u).
 */
final class Syllables {

    private static final int LONGEST_ONSET = 3;

    private final Renderings renderings;

    Syllables(Renderings renderings) {
        this.renderings = renderings;
    }

    /** The sounds of a word, in order; none if it is not a sequence of syllables, as a number is not. */
    List<Part> of(String word) {
        List<@Nullable Part> parts = new ArrayList<>();
        for (int i = 0; i < word.length(); ) {
            int end = syllable(word, i, parts);
            if (end == i) {
                return List.of();
            }
            i = end;
        }
        return parts.contains(null) ? List.of() : List.copyOf(parts);
    }

    /** Adds the sounds of the syllable at {@code start}, null for one that isn't known, and returns its end. */
    private int syllable(String word, int start, List<@Nullable Part> parts) {
        int vowels = start + onsetLength(word, start);
        String onset = word.substring(start, vowels);
        int coda = end(word, vowels, true);
        if (coda == vowels) {
            parts.add(renderings.part(Position.LONE, onset));
            return vowels;
        }
        parts.add(renderings.part(Position.ONSET, onset));
        int end = end(word, coda, false);
        String vowel = word.substring(vowels, coda);
        if (end == coda || end < word.length()) {
            parts.add(renderings.part(Position.OPEN, vowel));
            return coda;
        }
        parts.add(renderings.part(Position.CLOSED, vowel));
        parts.add(renderings.part(Position.CODA, word.substring(coda)));
        return end;
    }

    private int onsetLength(String word, int start) {
        for (int n = Math.min(LONGEST_ONSET, word.length() - start); n > 0; n--) {
            String onset = word.substring(start, start + n);
            if (renderings.part(Position.ONSET, onset) != null && mayBegin(onset, word, start + n)) {
                return n;
            }
        }
        return 0;
    }

    /** The i of gi and the y are part of the onset only before another vowel: Gia and Yen, but Gin and Y. */
    private static boolean mayBegin(String onset, String word, int end) {
        return !(onset.equals("gi") || onset.equals("y")) || (end < word.length() && isVowel(word.charAt(end)));
    }

    private static int end(String word, int start, boolean ofVowels) {
        int end = start;
        while (end < word.length() && isVowel(word.charAt(end)) == ofVowels) {
            end++;
        }
        return end;
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
