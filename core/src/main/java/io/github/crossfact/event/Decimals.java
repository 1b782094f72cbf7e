package io.github.crossfact.event;

import java.math.BigDecimal;

/**
 * The one form in which exact decimals are kept: no trailing zeros after the point, no exponent, so that equal
 * numbers are equal objects and print alike ({@code 37500000000}, {@code 5.65}).
 */
public final class Decimals {

    /** No number of digits that a text could state, and few enough to be written out. */
    private static final long MAX_DIGITS = 1_000;

    private Decimals() {}

    /**
     * The same number in its plain form.
     *
     * @throws IllegalArgumentException if it takes more than 1,000 digits to write out
     */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (digits(stripped) > MAX_DIGITS) {
            throw new IllegalArgumentException("number of more than " + MAX_DIGITS + " digits");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static long digits(BigDecimal stripped) {
        long precision = stripped.precision();
        long scale = stripped.scale();
        return Math.max(precision, Math.max(scale, precision - scale));
    }
}
