package io.github.crossfact.internal.text;

/** What kind of token a folded character begins, and which tokens it goes on with: Unicode's letters, decimal digits as they are folded, all else. */
final class CharClass {

    static final byte SYMBOL = 0;
    static final byte SPACE = 1;
    static final byte BREAK = 2;
    static final byte DIGIT = 3;
    /** Letters of the Latin blocks. */
    static final byte LATIN = 4;
    /** Letters of any other script. */
    static final byte OTHER = 5;
    /** Behind Latin letters part of a unit's sign, elsewhere a symbol: m². */
    static final byte RAISED = 6;

    private static final char AFTER_LATIN = '\u0250';
    /** What is looked up: Latin, Greek, Cyrillic, Hebrew, Arabic; the letters of the world's other scripts are asked for one by one. */
    private static final int KNOWN = 0x700;

    private static final byte[] CLASSES = new byte[KNOWN];

    static {
        for (char c = 0; c < KNOWN; c++) {
            CLASSES[c] = classify(c);
        }
    }

    private CharClass() {}

    static byte of(char c) {
        return c < KNOWN ? CLASSES[c] : classify(c);
    }

    static boolean isLetter(byte charClass) {
        return charClass == LATIN || charClass == OTHER;
    }

    private static byte classify(char c) {
        return switch (c) {
            case ' ' -> SPACE;
            case '\n' -> BREAK;
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> DIGIT;
            case '\u00B2', '\u00B3' -> RAISED;
            default -> Character.isLetter(c) ? c < AFTER_LATIN ? LATIN : OTHER : SYMBOL;
        };
    }
}
