package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;

/**
 * Groups of digits with one separator between two of them, nothing spaced: {@code 1.234,5}.
 *
 * @param first the first token, which is a group, as is every second one
 * @param end the token after the last one
 */
record DigitGroups(Tokens tokens, int first, int end) {

    /** More digits than a text could state; what is longer is no number. */
    static final int MOST_DIGITS = 36;

    /** How many digits a grouping sign sets apart. */
    static final int GROUP = 3;

    private static final String SEPARATORS = ".,'\u066B\u066C";

    /** The groups that begin with these digits. */
    static DigitGroups at(Tokens tokens, int token) {
        int end = token + 1;
        while (joins(tokens, end, SEPARATORS)) {
            end += 2;
        }
        return new DigitGroups(tokens, token, end);
    }

    /** Whether one of these signs stands between digits here, without a space. */
    static boolean joins(Tokens tokens, int sign, String signs) {
        return tokens.isAny(sign, signs)
                && !tokens.spaceBefore(sign)
                && tokens.isDigits(sign + 1)
                && !tokens.spaceBefore(sign + 1);
    }

    int separators() {
        return (end - first - 1) / 2;
    }

    char separator(int index) {
        return tokens.source().charAt(tokens.start(first + 2 * index + 1));
    }

    char lastSeparator() {
        return separator(separators() - 1);
    }

    /** Whether the last separator is the first one also as it is written: an Arabic comma is another sign than a Latin one. */
    boolean endsAsItBegins() {
        String last = tokens.written(end - 2, end - 1);
        return lastSeparator() == separator(0)
                && tokens.written(first + 1, first + 2).equals(last);
    }

    String digits(int index) {
        return tokens.text(first + 2 * index);
    }

    private int length(int index) {
        return tokens.length(first + 2 * index);
    }

    /** Whether the last group has as many digits as grouping signs set apart. */
    boolean endsWithGroup() {
        return length(separators()) == GROUP;
    }

    /** Whether the last group is three zeros, which nobody writes as decimals. */
    boolean endsWithZeros() {
        return tokens.is(end - 1, "000");
    }

    /** Whether the last group is three digits that end in two zeros, which nobody writes as decimals of a measure. */
    boolean endsWithHundreds() {
        return endsWithGroup() && tokens.text(end - 1).endsWith("00");
    }

    boolean startsWithZero() {
        return digits(0).startsWith("0");
    }

    /** Whether the first group may stand before groups of three: it has one to three digits and no leading zero. */
    boolean mayBeGrouped() {
        return length(0) <= GROUP && !startsWithZero();
    }

    /** Whether the first group may be grouped, and the next {@code count} ones are groups of three under one separator. */
    boolean isGrouped(int count) {
        if (!mayBeGrouped()) {
            return false;
        }
        for (int i = 1; i <= count; i++) {
            if (length(i) != GROUP || separator(i - 1) != separator(0)) {
                return false;
            }
        }
        return true;
    }

    boolean isTooLong() {
        int digits = 0;
        for (int i = 0; i <= separators() && digits <= MOST_DIGITS; i++) {
            digits += length(i);
        }
        return digits > MOST_DIGITS;
    }

    /** The number that all groups make. */
    BigDecimal whole() {
        return whole(separators());
    }

    private BigDecimal whole(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i <= count; i++) {
            digits.append(digits(i));
        }
        return new BigDecimal(digits.toString());
    }

    /** The number whose decimals are the last group. */
    BigDecimal decimal() {
        return new BigDecimal(whole(separators() - 1) + "." + digits(separators()));
    }
}
