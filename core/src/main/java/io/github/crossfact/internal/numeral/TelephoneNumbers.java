package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.text.Tokens;

/** Telephone numbers: many digits that begin with a zero or a plus sign, in groups of no regular length or more than a number has. One per scan. */
final class TelephoneNumbers {

    private static final int LEAST_DIGITS = 8;
    private static final int MOST_DIGITS = 15;
    /** Without any space only a country's number is as long as this; a sum of money may have less. */
    private static final int LEAST_DIGITS_UNGROUPED = 10;

    private static final String JOINTS = "-/.";

    private final Vicinity vicinity;
    private final Tokens tokens;

    TelephoneNumbers(Vicinity vicinity) {
        this.vicinity = vicinity;
        this.tokens = vicinity.tokens();
    }

    /** The token after the telephone number that begins with these digits; {@code -1} where none does. */
    int end(int first) {
        boolean plus = tokens.is(first - 1, '+') && vicinity.isGlued(first);
        boolean zero = tokens.length(first) > 1 && tokens.source().charAt(tokens.start(first)) == '0';
        return plus || zero ? end(first, zero) : -1;
    }

    /** @param zero whether they begin with a zero, as no number in groups does */
    private int end(int first, boolean zero) {
        int digits = tokens.length(first);
        int last = first;
        boolean regular = true;
        for (int next = next(last); next > 0 && digits <= MOST_DIGITS; next = next(last)) {
            digits += tokens.length(next);
            regular &= tokens.length(next) == DigitGroups.GROUP;
            last = next;
        }
        boolean grouped = last > first && (zero || !regular);
        int least = grouped ? LEAST_DIGITS : LEAST_DIGITS_UNGROUPED;
        boolean fits = digits >= least && digits <= MOST_DIGITS;
        return fits && (grouped || !vicinity.makesValue(last + 1)) ? last + 1 : -1;
    }

    /** The group of digits behind this one, after a space or a sign; {@code -1} where there is none. */
    private int next(int group) {
        boolean space = tokens.isDigits(group + 1) && tokens.spaceBefore(group + 1);
        if (space) {
            return group + 1;
        }
        return DigitGroups.joins(tokens, group + 1, JOINTS) ? group + 2 : -1;
    }
}
