package io.github.crossfact.internal.numeral;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Item.NumberKind;
import java.math.BigDecimal;
import java.util.List;

/**
 * One number as it is written.
 *
 * @param first the first token
 * @param end the token after the last one
 * @param digits whether digits are part of it
 * @param scale the magnitude that the whole number has been multiplied by: a million in "3 million"; 1 where there is none
 */
public record Numeral(int first, int end, Value value, NumberKind kind, boolean digits, BigDecimal scale) {

    /** The number as an item of the scan. */
    public Item.Number item() {
        return new Item.Number(first, end, quantity(), kind, digits);
    }

    private Quantity quantity() {
        BigDecimal main = value.rounded();
        BigDecimal other = value.other();
        boolean question = other != null && other.compareTo(main) != 0;
        return new Quantity(main, null, Bound.EXACT, question ? List.of(other) : List.of());
    }

    /** What a smaller number may stand on top of: the magnitude of one that has been multiplied, else the value. */
    BigDecimal scaleOrValue() {
        return scale.compareTo(BigDecimal.ONE) == 0 ? value.main() : scale;
    }

    Numeral negated() {
        return new Numeral(first, end, value.times(BigDecimal.ONE.negate()), kind, digits, scale);
    }

    Numeral from(int newFirst) {
        return new Numeral(newFirst, end, value, kind, digits, scale);
    }

    Numeral upTo(int newEnd) {
        return new Numeral(first, newEnd, value, kind, digits, scale);
    }

    Numeral asOrdinal(int newEnd) {
        return new Numeral(first, newEnd, value, NumberKind.ORDINAL, digits, scale);
    }

    /** The ordinal of both numbers together. */
    Numeral onTopOf(Numeral more) {
        return new Numeral(first, more.end(), value.plus(more.value()), NumberKind.ORDINAL, digits, BigDecimal.ONE);
    }

    /** One of this many parts. */
    Numeral asShare() {
        Value part = Value.of(BigDecimal.ONE).over(value.main());
        return new Numeral(first, end, part, NumberKind.FRACTION, digits, BigDecimal.ONE);
    }

    boolean isCardinal() {
        return kind == NumberKind.CARDINAL;
    }

    boolean isOneToken() {
        return end == first + 1;
    }
}
