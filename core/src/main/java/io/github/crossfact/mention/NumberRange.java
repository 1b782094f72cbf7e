package io.github.crossfact.mention;

import io.github.crossfact.event.Decimals;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers from one to another, of which one may be open. Of "10 to 20" and "between 10 and 20" the upper end is the first value outside, as that of a
 * half-open interval, so that "10 to 20" and "20 to 30" do not meet; "10 through 20" includes it.
 *
 * @param low the lower end; null when there is none
 * @param lowInclusive whether the lower end belongs to it; false when there is none
 * @param high the upper end, more than {@code low} or, both being included, equal to it; null when there is none
 * @param highInclusive whether the upper end belongs to it; false when there is none
 */
public record NumberRange(
        @Nullable BigDecimal low,
        boolean lowInclusive,
        @Nullable BigDecimal high,
        boolean highInclusive) implements Value {

    /** The name of this kind in JSON. */
    public static final String KIND = "number_range";

    /**
     * @throws IllegalArgumentException if both ends are open, an open end is included, or no number lies between them
     */
    public NumberRange {
        low = low == null ? null : Decimals.plain(low);
        high = high == null ? null : Decimals.plain(high);
        if (low == null && high == null) {
            throw new IllegalArgumentException("a range must have one end at least");
        }
        if (low == null && lowInclusive || high == null && highInclusive) {
            throw new IllegalArgumentException("an end that is not there must not be included");
        }
        if (low != null && high != null && !ascends(low, high, lowInclusive && highInclusive)) {
            throw new IllegalArgumentException(
                    "range " + low.toPlainString() + " to " + high.toPlainString() + " must hold a number");
        }
    }

    /** From {@code low} to {@code high}, both included. */
    public static NumberRange closed(BigDecimal low, BigDecimal high) {
        return new NumberRange(low, true, high, true);
    }

    /** From {@code low} upwards, {@code low} included. */
    public static NumberRange atLeast(BigDecimal low) {
        return new NumberRange(low, true, null, false);
    }

    /** Upwards of {@code low}, {@code low} excluded. */
    public static NumberRange moreThan(BigDecimal low) {
        return new NumberRange(low, false, null, false);
    }

    /** Up to {@code high}, {@code high} included. */
    public static NumberRange atMost(BigDecimal high) {
        return new NumberRange(null, false, high, true);
    }

    /** Below {@code high}, {@code high} excluded. */
    public static NumberRange lessThan(BigDecimal high) {
        return new NumberRange(null, false, high, false);
    }

    @Override
    public String kind() {
        return KIND;
    }

    private static boolean ascends(BigDecimal low, BigDecimal high, boolean closed) {
        int order = low.compareTo(high);
        return order < 0 || order == 0 && closed;
    }
}
