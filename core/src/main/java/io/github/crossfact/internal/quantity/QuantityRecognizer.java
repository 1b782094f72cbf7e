package io.github.crossfact.internal.quantity;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.numeral.Numeral;
import io.github.crossfact.internal.numeral.NumeralKind;
import io.github.crossfact.internal.numeral.NumeralReader;
import io.github.crossfact.internal.numeral.Numerals;
import io.github.crossfact.internal.quantity.Surroundings.Found;
import io.github.crossfact.internal.scan.Context;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Item.NumberKind;
import io.github.crossfact.internal.scan.Recognizer;
import io.github.crossfact.internal.scan.Scan;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Makes percentages, money, measures, ratios and ranges of numbers, and bounds them. Runs after dates and lengths of time have taken theirs; of
 * lengths it takes only what bounds them.
 */
public final class QuantityRecognizer implements Recognizer {

    private final Numerals numerals;
    private final CurrencySigns signs;

    /** A recognizer for a language, by the number words that it was compiled with. */
    public QuantityRecognizer(Numerals numerals) {
        this.numerals = numerals;
        this.signs = CurrencySigns.open();
    }

    @Override
    public void recognize(Scan scan, Context context) {
        Pass pass = new Pass(scan, numerals, signs);
        for (int token = 0; token < scan.tokens().size(); ) {
            token = pass.at(token);
        }
    }

    /** One pass over one scan. */
    private static final class Pass {

        private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1200);
        private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
        private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
        private static final int YEAR_DIGITS = 4;
        private static final MathContext KEPT = new MathContext(16);

        private final Scan scan;
        private final Surroundings around;
        private final NumeralReader reader;

        Pass(Scan scan, Numerals numerals, CurrencySigns signs) {
            this.scan = scan;
            this.around = new Surroundings(scan, numerals, signs);
            this.reader = NumeralReader.over(scan, numerals);
        }

        /** Looks at the item that begins here; returns the token from which to go on. */
        int at(int token) {
            Item item = scan.item(token);
            if (item instanceof Item.Length length && length.quantity().bound() == Bound.EXACT) {
                return bounded(length);
            }
            if (!(item instanceof Item.Number number) || number.kind() == NumberKind.ORDINAL) {
                return item == null ? token + 1 : item.end();
            }
            @Nullable Item ratio = ratio(number);
            if (ratio != null) {
                scan.take(ratio);
                return ratio.end();
            }
            Item found = item(expression(number), number);
            scan.take(found);
            return found.end();
        }

        private int bounded(Item.Length length) {
            Expression plain = new Expression(length.first(), length.end(), length.quantity(), null);
            Expression bounded = withBound(plain);
            if (!bounded.equals(plain)) {
                scan.take(length.bounded(bounded.first(), bounded.end(), bounded.quantity()));
            }
            return bounded.end();
        }

        private static Item item(Expression found, Item.Number number) {
            Expression.Unit unit = found.unit();
            if (unit instanceof Expression.Unit.Percent) {
                return new Item.Percent(found.first(), found.end(), found.quantity());
            }
            if (unit instanceof Expression.Unit.Currency currency) {
                return new Item.Money(found.first(), found.end(), found.quantity(), currency.code());
            }
            if (unit instanceof Expression.Unit.Physical physical) {
                return new Item.Measure(found.first(), found.end(), found.quantity(), physical.code());
            }
            return new Item.Number(found.first(), found.end(), found.quantity(), number.kind(), number.digits());
        }

        private Expression expression(Item.Number number) {
            Expression plain = new Expression(number.first(), number.end(), number.quantity(), null);
            @Nullable Found<Expression.Unit> own = unitOf(plain);
            @Nullable Expression range = range(plain, own);
            if (range != null) {
                return withBound(range);
            }
            return withBound(
                    own == null
                            ? plain
                            : plain.with(
                                    own.meaning(),
                                    Math.min(own.first(), plain.first()),
                                    Math.max(own.end(), plain.end())));
        }

        /** The unit after the number, or the currency before it. */
        private @Nullable Found<Expression.Unit> unitOf(Expression number) {
            @Nullable Found<Expression.Unit> after = around.unitAfter(number.end());
            @Nullable Found<Expression.Unit> before = around.currencyBefore(number.first());
            if (after == null && before == null) {
                return around.linkedCurrencyAfter(number.end());
            }
            if (after == null || before == null) {
                return after == null ? before : after;
            }
            // A currency on both sides is one: "US$ 20 dollars".
            return after.meaning().equals(before.meaning())
                    ? new Found<>(before.first(), after.end(), after.meaning())
                    : after;
        }

        private Expression withBound(Expression number) {
            @Nullable Found<Bound> before = around.boundBefore(number.first());
            @Nullable Found<Bound> after = around.boundAfter(number.end());
            Expression bounded = before == null ? number : number.with(before.meaning(), before.first(), number.end());
            // "About 500 or less" is at most 500.
            boolean vague = before == null || before.meaning() == Bound.ABOUT;
            return after == null || !vague ? bounded : bounded.with(after.meaning(), bounded.first(), after.end());
        }

        // Ranges.

        private @Nullable Expression range(Expression low, @Nullable Found<Expression.Unit> lowUnit) {
            int afterLow = lowUnit == null ? low.end() : Math.max(low.end(), lowUnit.end());
            int second = secondOfRange(low.first(), afterLow);
            if (second < 0 || !(scan.item(second) instanceof Item.Number high) || high.kind() == NumberKind.ORDINAL) {
                return null;
            }
            Expression upper = new Expression(high.first(), high.end(), high.quantity(), null);
            @Nullable Found<Expression.Unit> unit = around.unitAfter(upper.end());
            boolean unitsAgree = lowUnit == null
                    || unit != null && unit.meaning().equals(lowUnit.meaning())
                    || lowUnit.first() < low.first() && unit == null;
            boolean years = lowUnit == null && unit == null && isYear(low) && isYear(upper);
            if (!unitsAgree || years) {
                return null;
            }
            return range(low, upper, lowUnit, unit);
        }

        private @Nullable Expression range(
                Expression low,
                Expression high,
                @Nullable Found<Expression.Unit> lowUnit,
                @Nullable Found<Expression.Unit> highUnit) {
            BigDecimal from = shared(low.quantity().value(), high);
            BigDecimal to = high.quantity().value();
            if (from.compareTo(to) >= 0) {
                return null;
            }
            int first = firstOfRange(lowUnit == null ? low.first() : Math.min(low.first(), lowUnit.first()));
            Expression range = new Expression(first, high.end(), Quantity.range(from, to), null);
            @Nullable Found<Expression.Unit> unit = highUnit == null ? lowUnit : highUnit;
            return unit == null ? range : range.with(unit.meaning(), first, Math.max(unit.end(), high.end()));
        }

        /** In "300 to 400 million" the first number is as many millions. */
        private BigDecimal shared(BigDecimal low, Expression high) {
            @Nullable Numeral numeral = reader.read(high.first());
            if (numeral == null) {
                return low;
            }
            BigDecimal scaled = low.multiply(numeral.scale());
            return scaled.compareTo(high.quantity().value()) < 0 ? scaled : low;
        }

        private int secondOfRange(int first, int afterLow) {
            int dash = around.afterDash(afterLow);
            if (dash > 0) {
                return dash;
            }
            int to = around.phraseAfter(afterLow, NumeralKind.TO);
            if (to > 0) {
                return to;
            }
            if (around.phraseBefore(first, NumeralKind.BETWEEN) < 0) {
                return -1;
            }
            int and = around.phraseAfter(afterLow, NumeralKind.AND);
            return and < 0 && reader.beginsWithAnd(afterLow) ? afterLow : and;
        }

        private int firstOfRange(int low) {
            int between = around.phraseBefore(low, NumeralKind.BETWEEN);
            int from = between >= 0 ? between : around.phraseBefore(low, NumeralKind.FROM);
            return from >= 0 ? from : low;
        }

        private boolean isYear(Expression number) {
            BigDecimal value = number.quantity().value();
            return number.end() == number.first() + 1
                    && scan.tokens().length(number.first()) == YEAR_DIGITS
                    && value.compareTo(FIRST_YEAR) >= 0
                    && value.compareTo(LAST_YEAR) <= 0;
        }

        // Ratios.

        private @Nullable Item ratio(Item.Number number) {
            int slash = around.afterSlash(number.end());
            if (slash > 0) {
                return scan.item(slash) instanceof Item.Number of ? quotient(number, of) : null;
            }
            int outOf = around.phraseAfter(number.end(), NumeralKind.OUT_OF);
            if (outOf < 0 || !(scan.item(outOf) instanceof Item.Number all) || all.first() != outOf || isMore(all)) {
                return null;
            }
            boolean plain = isPlainCount(number) && isPlainCount(all) && !isYear(expressionOf(all));
            boolean part =
                    plain && number.quantity().value().compareTo(all.quantity().value()) <= 0;
            return part && all.quantity().value().signum() > 0
                    ? new Item.Ratio(
                            number.first(),
                            all.end(),
                            number.quantity().value(),
                            all.quantity().value())
                    : null;
        }

        private static Expression expressionOf(Item.Number number) {
            return new Expression(number.first(), number.end(), number.quantity(), null);
        }

        /** Whether the second number measures something, or goes on to a third: "from 63 to 34". */
        private boolean isMore(Item.Number all) {
            return around.unitAfter(all.end()) != null || around.phraseAfter(all.end(), NumeralKind.TO) > 0;
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
            BigDecimal top = number.quantity().value();
            BigDecimal bottom = of.quantity().value();
            if (number.kind() != NumberKind.CARDINAL
                    || !isPlainCount(of)
                    || bottom.signum() == 0
                    || isMonthOrYear(number, of)) {
                return null;
            }
            @Nullable Found<Expression.Unit> unit = around.unitAfter(of.end());
            if (unit == null && isPlainCount(number) && top.compareTo(bottom) <= 0) {
                return new Item.Ratio(number.first(), of.end(), top, bottom);
            }
            Quantity value = Quantity.exact(top.divide(bottom, KEPT));
            Expression fraction = new Expression(number.first(), of.end(), value, null);
            Expression measured = unit == null ? fraction : fraction.with(unit.meaning(), fraction.first(), unit.end());
            return item(
                    withBound(measured), new Item.Number(number.first(), of.end(), value, NumberKind.FRACTION, true));
        }

        private boolean isMonthOrYear(Item.Number number, Item.Number of) {
            boolean month = number.quantity().value().compareTo(MONTHS) <= 0;
            return isYear(expressionOf(of)) && (month || isYear(expressionOf(number)));
        }
    }
}
