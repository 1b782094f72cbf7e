package io.github.crossfact.internal.quantity;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number or range with what has been found around it.
 *
 * @param first the first token
 * @param end the token after the last one
 * @param unit what the number is a number of; null where that is nothing measurable
 */
record Expression(
        int first, int end, Quantity quantity, @Nullable Unit unit) {

    /** What is measured, and what a value is multiplied by to be so many of it. */
    sealed interface Unit {

        BigDecimal factor();

        /** A percent sign or word. */
        record Percent(BigDecimal factor) implements Unit {}

        /** A unit of measure in UCUM. */
        record Physical(String code, BigDecimal factor) implements Unit {}

        /** A currency in ISO 4217. */
        record Currency(String code) implements Unit {
            @Override
            public BigDecimal factor() {
                return BigDecimal.ONE;
            }
        }
    }

    Expression with(Unit newUnit, int newFirst, int newEnd) {
        BigDecimal factor = newUnit.factor();
        Quantity scaled = new Quantity(
                quantity.value().multiply(factor),
                quantity.upper() == null ? null : quantity.upper().multiply(factor),
                quantity.bound(),
                quantity.alternatives().stream().map(factor::multiply).toList());
        return new Expression(newFirst, newEnd, scaled, newUnit);
    }

    Expression with(Bound bound, int newFirst, int newEnd) {
        return new Expression(newFirst, newEnd, quantity.withBound(bound), unit);
    }
}
