package io.github.crossfact.internal.place;

/**
 * The letters of Arabic script that writers of foreign names use for one another.
 *
 * <p>On top of what every folded text has undergone (alef forms, yeh, kaf, teh marbuta; repeated here so that the
 * tables can be written in any habit), a foreign name has no hamza of its own: it only keeps two vowels apart, as in
 * لائو beside لاو, and falls. The letter ڤ is ف.
 */
final class ArabicLetters {

    /** What a letter folds to that falls. */
    static final char NOTHING = 0;

    private static final char FIRST = '\u0600';
    private static final char LAST = '\u06ff';
    private static final char TATWEEL = '\u0640';
    private static final char HAMZA_ABOVE = '\u0654';
    private static final char ZWNJ = '\u200c';
    private static final char[] FOLDED = foldedLetters();

    private ArabicLetters() {}

    /** The word in these letters; the same word if nothing changes. */
    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (fold(word.charAt(i)) != word.charAt(i)) {
                return folded(word);
            }
        }
        return word;
    }

    /** The letter that stands for this one, or {@link #NOTHING}. */
    static char fold(char letter) {
        return letter >= FIRST && letter <= LAST ? FOLDED[letter - FIRST] : letter == ZWNJ ? NOTHING : letter;
    }

    private static char[] foldedLetters() {
        char[] folded = new char[LAST - FIRST + 1];
        for (char letter = FIRST; letter <= LAST; letter++) {
            folded[letter - FIRST] = folded(letter);
        }
        return folded;
    }

    private static char folded(char letter) {
        return switch (letter) {
            case 'آ', 'أ', 'إ', 'ٱ' -> 'ا';
            case 'ؤ' -> 'و';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة', 'ۀ', 'ە' -> 'ه';
            case 'ڤ' -> 'ف';
            case 'ئ', HAMZA_ABOVE, TATWEEL -> NOTHING;
            default -> letter;
        };
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = fold(word.charAt(i));
            if (letter != NOTHING) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }
}
