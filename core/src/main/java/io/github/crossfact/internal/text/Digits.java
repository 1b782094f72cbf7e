package io.github.crossfact.internal.text;

/** Digits as folding leaves them: the ASCII ones stand for those of every script. */
public final class Digits {

    private Digits() {}

    /** Whether a character is one. */
    public static boolean is(char character) {
        return character >= '0' && character <= '9';
    }

    /** Whether a text is one or more of them. */
    public static boolean areAll(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > 0;
    }
}
