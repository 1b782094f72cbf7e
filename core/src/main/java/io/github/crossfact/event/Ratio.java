package io.github.crossfact.event;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * So many out of so many.
 *
 * @param common what every event has
 * @param numerator how many, 0 or more
 * @param denominator out of how many, more than 0
 * @param subject of what
 */
public record Ratio(
        Common common,
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable Subject subject) implements Event {

    /** The name of this type in JSON. */
    public static final String TYPE = "ratio";

    /** @throws IllegalArgumentException if {@code numerator} is negative or {@code denominator} not positive */
    public Ratio {
        Objects.requireNonNull(common, "common");
        numerator = Decimals.plain(numerator);
        denominator = Decimals.plain(denominator);
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("ratio " + numerator.toPlainString() + "/" + denominator.toPlainString()
                    + " must have a numerator of 0 or more and a denominator of more");
        }
    }

    /** So many out of so many whole things. */
    public static Ratio of(Common common, long numerator, long denominator, @Nullable Subject subject) {
        return new Ratio(common, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), subject);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Ratio with(Common newCommon) {
        return new Ratio(newCommon, numerator, denominator, subject);
    }
}
