package io.github.crossfact.internal.code;

import io.github.crossfact.internal.text.Digits;
import io.github.crossfact.internal.text.Folding;
import java.util.Locale;

/** How the tables' spelling of a symbol and the folded text meet. */
final class Symbol {

    private Symbol() {}

    /** What folding leaves of a symbol: {@code bgddt} of {@code BGDĐT}. */
    static String fold(String canonical) {
        return Folding.SCRIPT.fold(canonical);
    }

    /** The best spelling of a folded symbol that no table knows. */
    static String capitals(String folded) {
        return folded.toUpperCase(Locale.ROOT);
    }

    static boolean isLetterOrDigit(char character) {
        return isLetter(character) || Digits.is(character);
    }

    static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }
}
