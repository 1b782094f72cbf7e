package io.github.crossfact.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stated number: exact decimals with the magnitude applied (37.5 billion is 37500000000), kept as {@link
 * Decimals#plain}.
 *
 * @param value the number, or the lower end of a range
 * @param upper the upper end of a range, more than {@code value}; null where it is one number
 * @param bound how the number bounds the true one
 * @param alternatives other values that the writing may honestly mean, none of them {@code value}; usually empty
 */
public record Quantity(BigDecimal value, @Nullable BigDecimal upper, Bound bound, List<BigDecimal> alternatives) {

    /** @throws IllegalArgumentException if {@code upper} is not more than {@code value}, or a value stands twice */
    public Quantity {
        value = Decimals.plain(value);
        upper = upper == null ? null : Decimals.plain(upper);
        Objects.requireNonNull(bound, "bound");
        alternatives = alternatives.isEmpty()
                ? List.of()
                : alternatives.stream().map(Decimals::plain).toList();
        if (upper != null && upper.compareTo(value) <= 0) {
            throw new IllegalArgumentException(
                    "upper " + upper.toPlainString() + " must be more than value " + value.toPlainString());
        }
        if (!alternatives.isEmpty() && !areOthers(alternatives, value)) {
            throw new IllegalArgumentException(
                    "alternatives " + alternatives + " must differ from value " + value + " and each other");
        }
    }

    private static boolean areOthers(List<BigDecimal> alternatives, BigDecimal value) {
        return !alternatives.contains(value) && alternatives.stream().distinct().count() == alternatives.size();
    }

    /** Exactly this many. */
    public static Quantity exact(long value) {
        return exact(BigDecimal.valueOf(value));
    }

    /** Exactly this much. */
    public static Quantity exact(BigDecimal value) {
        return of(value, Bound.EXACT);
    }

    /** One number with its bound. */
    public static Quantity of(BigDecimal value, Bound bound) {
        return new Quantity(value, null, bound, List.of());
    }

    /** From {@code value} to {@code upper}. */
    public static Quantity range(BigDecimal value, BigDecimal upper) {
        return new Quantity(value, upper, Bound.EXACT, List.of());
    }

    /** The same number under another bound. */
    public Quantity withBound(Bound newBound) {
        return new Quantity(value, upper, newBound, alternatives);
    }

    /** The same number with other readings beside it. */
    public Quantity withAlternatives(List<BigDecimal> newAlternatives) {
        return new Quantity(value, upper, bound, newAlternatives);
    }
}
