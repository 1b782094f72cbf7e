package io.github.crossfact.internal.quantity;

import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;

/** Which numbers may be years. */
final class Years {

    private static final BigDecimal FIRST = BigDecimal.valueOf(1200);
    private static final BigDecimal LAST = BigDecimal.valueOf(2100);
    private static final int DIGITS = 4;

    private Years() {}

    /** Whether four digits alone make this number, and it is of our age or the one before. */
    static boolean isYear(Tokens tokens, int first, int end, Quantity quantity) {
        BigDecimal value = quantity.value();
        return end == first + 1
                && tokens.length(first) == DIGITS
                && value.compareTo(FIRST) >= 0
                && value.compareTo(LAST) <= 0;
    }
}
