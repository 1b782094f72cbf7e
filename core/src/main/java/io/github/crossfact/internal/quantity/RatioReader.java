package io.github.crossfact.internal.quantity;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.numeral.NumeralKind;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Item.NumberKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads two numbers as so many out of so many: {@code 13/14}, "three of four"; and quotients that are more, or are measured. One per scan. */
final class RatioReader {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Neighbours neighbours;
    private final UnitFinder units;
    private final BoundFinder bounds;

    RatioReader(Neighbours neighbours, UnitFinder units, BoundFinder bounds) {
        this.neighbours = neighbours;
        this.units = units;
        this.bounds = bounds;
    }

    /** The ratio or quotient that begins with this number; null where none does. */
    @Nullable
    Item read(Item.Number number) {
        int slash = neighbours.afterSlash(number.end());
        if (slash > 0) {
            Item.@Nullable Number of = neighbours.number(slash);
            return of == null ? null : quotient(number, of);
        }
        int outOf = neighbours.phraseAfter(number.end(), NumeralKind.OUT_OF);
        Item.@Nullable Number all = outOf < 0 ? null : neighbours.number(outOf);
        // "Among the top 10 of 34": how far a ranking goes is no share.
        if (all == null || isMore(all) || neighbours.isBehind(number.first(), Cue.NOT)) {
            return null;
        }
        if (number.quantity().value().signum() < 0) {
            // A share of things is never less than nothing, so this is arithmetic: "minus one over twenty".
            return quotient(number, all);
        }
        boolean plain = isPlainCount(number) && isPlainCount(all) && !isYear(all);
        return plain && isShare(number, all) ? ratio(number, all) : null;
    }

    private static boolean isShare(Item.Number number, Item.Number all) {
        BigDecimal whole = all.quantity().value();
        return number.quantity().value().compareTo(whole) <= 0 && whole.signum() > 0;
    }

    private Item ratio(Item.Number number, Item.Number all) {
        Expression share =
                new Expression(number.first(), all.end(), number.quantity(), NumberKind.CARDINAL, true, null, null);
        Expression bounded = bounds.bounded(share);
        Bound bound = bounded.quantity().bound();
        boolean said = bound != Bound.EXACT;
        return new Item.Ratio(
                said ? bounded.first() : share.first(),
                said ? bounded.end() : share.end(),
                number.quantity().value(),
                all.quantity().value(),
                bound);
    }

    /** Whether the second number measures something, or goes on to a third: "from 63 to 34". */
    private boolean isMore(Item.Number all) {
        return units.after(all.end()) != null || neighbours.phraseAfter(all.end(), NumeralKind.TO) > 0;
    }

    private static boolean isPlainCount(Item.Number number) {
        Quantity quantity = number.quantity();
        return number.kind() == NumberKind.CARDINAL
                && quantity.alternatives().isEmpty()
                && quantity.value().signum() >= 0
                && quantity.value().scale() <= 0;
    }

    /** A slash makes a ratio; what is more than the whole, or is measured, is a number. */
    private @Nullable Item quotient(Item.Number number, Item.Number of) {
        BigDecimal bottom = of.quantity().value();
        if (number.kind() != NumberKind.CARDINAL
                || !isPlainCount(of)
                || bottom.signum() == 0
                || isMonthOrYear(number, of)) {
            return null;
        }
        @Nullable Found<Unit> unit = units.after(of.end());
        if (unit == null && isPlainCount(number) && isShare(number, of)) {
            return ratio(number, of);
        }
        Quantity value = Quantity.exact(number.quantity().value().divide(bottom, Expression.KEPT));
        Expression fraction = new Expression(number.first(), of.end(), value, NumberKind.FRACTION, true, null, null);
        return bounds.bounded(unit == null ? fraction : fraction.with(unit)).item();
    }

    private boolean isYear(Item.Number number) {
        return Years.isYear(neighbours.tokens(), number.first(), number.end(), number.quantity());
    }

    private boolean isMonthOrYear(Item.Number number, Item.Number of) {
        boolean month = number.quantity().value().compareTo(MONTHS) <= 0;
        // "1948/1948 boats": all of as many.
        boolean all = number.quantity().value().compareTo(of.quantity().value()) == 0;
        return isYear(of) && !all && (month || isYear(number));
    }
}
