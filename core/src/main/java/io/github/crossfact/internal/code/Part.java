package io.github.crossfact.internal.code;

import io.github.crossfact.internal.text.Digits;

/**
 * A run of digits or of letters in what may be a code.
 *
 * @param start where it begins in the folded text
 * @param end where it ends there, exclusive
 * @param text its letters or digits
 * @param joint what stands between it and the part before
 */
record Part(int start, int end, String text, Joint joint) {

    /**
     * What joins two parts.
     *
     * @param sign a slash, a dash, a full stop, {@link #SPACE} or {@link #NOTHING}
     * @param spaced whether there are spaces around the sign
     */
    record Joint(char sign, boolean spaced) {
        static final char SLASH = '/';
        static final char DASH = '-';
        static final char STOP = '.';
        /** Only a space: {@code 25 NQ/TW}. */
        static final char SPACE = ' ';
        /** Number and symbol run together: {@code 25NQ/TW}. */
        static final char NOTHING = '\0';

        boolean isSlashOrDash() {
            return sign == SLASH || sign == DASH;
        }

        /** Whether it is this sign with no spaces around. */
        boolean isTight(char expected) {
            return sign == expected && !spaced;
        }
    }

    /** The year in which the state began to number its documents. */
    private static final int FIRST_YEAR = 1945;

    private static final int LAST_YEAR = 2099;

    boolean isNumber() {
        return Digits.is(text.charAt(0));
    }

    boolean isYear() {
        if (text.length() != 4 || !Digits.areAll(text)) {
            return false;
        }
        int year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
