package io.github.crossfact.internal.quantity;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Item.NumberKind;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A number or range with what has been found around it.
 *
 * @param first the first token
 * @param end the token after the last one
 * @param kind what the number says
 * @param digits whether it is written with digits, at least in part
 * @param unit what the number is a number of; null where that is nothing measurable
 * @param limits the range that the words tell; null where the bound says it all
 */
record Expression(
        int first,
        int end,
        Quantity quantity,
        NumberKind kind,
        boolean digits,
        @Nullable Unit unit,
        Item.@Nullable Limits limits) {

    /** A quotient without an end, such as 2 out of 3, is rounded to this many digits. */
    static final MathContext KEPT = new MathContext(16);

    /** The number by itself. */
    static Expression of(Item.Number number) {
        return new Expression(
                number.first(), number.end(), number.quantity(), number.kind(), number.digits(), null, number.limits());
    }

    /** From one number to another, by itself. */
    static Expression range(int first, int end, Item.Limits limits, NumberKind kind, boolean digits) {
        Quantity quantity = Quantity.range(limits.low().value(), limits.high().value());
        return new Expression(first, end, quantity, kind, digits, null, limits);
    }

    /** The same number of a unit that stands on one of its sides. */
    Expression with(Found<? extends Unit> found) {
        BigDecimal factor = found.meaning().factor();
        Quantity scaled = new Quantity(
                quantity.value().multiply(factor),
                quantity.upper() == null ? null : quantity.upper().multiply(factor),
                quantity.bound(),
                quantity.alternatives().stream().map(factor::multiply).toList());
        return new Expression(
                Math.min(first, found.first()),
                Math.max(end, found.end()),
                scaled,
                kind,
                digits,
                found.meaning(),
                limits == null ? null : limits.times(factor));
    }

    /** The same number under a bound. */
    Expression with(Bound bound, int newFirst, int newEnd) {
        return new Expression(newFirst, newEnd, quantity.withBound(bound), kind, digits, unit, limits);
    }

    /** The same number, which the words say exactly. */
    Expression exactly(int newFirst, int newEnd) {
        Item.End only = new Item.End(first, end, quantity.value(), true);
        Item.Limits both = quantity.upper() == null ? new Item.Limits(only, only) : limits;
        return new Expression(newFirst, newEnd, quantity, kind, digits, unit, both);
    }

    /** The same thing, with more of it behind. */
    Expression plus(BigDecimal more, int newEnd) {
        Quantity sum = Quantity.of(quantity.value().add(more), quantity.bound());
        return new Expression(first, newEnd, sum, kind, digits, unit, limits);
    }

    /** What stands here, as an item of the scan. */
    Item item() {
        if (unit instanceof Unit.Percent) {
            return new Item.Percent(first, end, quantity, limits);
        }
        if (unit instanceof Unit.Currency currency) {
            return new Item.Money(first, end, quantity, currency.code(), currency.parts(), limits);
        }
        if (unit instanceof Unit.Physical physical) {
            return new Item.Measure(first, end, quantity, physical.code(), limits);
        }
        return new Item.Number(first, end, quantity, kind, digits, limits);
    }
}
