package io.github.crossfact.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number written with digits.
 *
 * @param end the token after its last one
 * @param other what it would be if its separator meant the other thing; null where that is no question
 * @param plain whether it is one run of digits, without separators
 */
record DigitRun(
        int first, int end, BigDecimal value, @Nullable BigDecimal other, boolean plain) {

    /** A number of several runs of digits. */
    static DigitRun of(int first, int end, BigDecimal value) {
        return new DigitRun(first, end, value, null, false);
    }

    /** A number in groups, with what it would be if its separator meant the other thing. */
    static DigitRun of(DigitGroups groups, BigDecimal value, @Nullable BigDecimal other) {
        return new DigitRun(groups.first(), groups.end(), value, other, false);
    }
}
