package io.github.crossfact.internal.quantity;

import io.github.crossfact.event.Bound;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Item.NumberKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what a quantity has besides whole units: "20 dollars and 43 cents", "5 euro 50", "two hectares and a half". One per scan. */
final class ChangeReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENT_DIGITS = 2;

    private final Neighbours neighbours;
    private final UnitFinder units;

    ChangeReader(Neighbours neighbours, UnitFinder units) {
        this.neighbours = neighbours;
        this.units = units;
    }

    /** The quantity with the fraction of a unit or the small change behind it; the quantity itself where it has none. */
    Expression read(Expression amount) {
        @Nullable
        Expression fractional = amount.unit() == null || !isWhole(amount) ? null : withFraction(amount, amount.unit());
        return fractional == null ? withChange(amount) : fractional;
    }

    /** "Two hectares and a half", "three kilometres and half a kilometre"; null where no fraction follows. */
    private @Nullable Expression withFraction(Expression whole, Unit unit) {
        int and = neighbours.afterAnd(whole.end());
        Item.@Nullable Number number = and < 0 ? null : neighbours.number(and);
        if (number == null
                || number.kind() != NumberKind.FRACTION
                || number.digits()
                || number.quantity().value().compareTo(BigDecimal.ONE) >= 0) {
            return null;
        }
        @Nullable Found<Unit> again = units.after(number.end());
        if (again != null && !again.meaning().equals(unit)) {
            return null;
        }
        return whole.plus(
                number.quantity().value().multiply(unit.factor()), again == null ? number.end() : again.end());
    }

    private Expression withChange(Expression amount) {
        if (!(amount.unit() instanceof Unit.Currency currency) || currency.code() == null || !isWhole(amount)) {
            return amount;
        }
        Expression sum = amount;
        for (@Nullable Expression more = more(sum, currency); more != null; more = more(sum, currency)) {
            sum = more;
        }
        return sum;
    }

    private static boolean isWhole(Expression amount) {
        return amount.limits() == null
                && amount.quantity().bound() == Bound.EXACT
                && amount.quantity().alternatives().isEmpty()
                && amount.quantity().value().signum() > 0;
    }

    private @Nullable Expression more(Expression sum, Unit.Currency currency) {
        int and = neighbours.afterAnd(sum.end());
        int first = and < 0 ? sum.end() : and;
        @Nullable Coins coins = coins(first);
        if (coins == null) {
            return null;
        }
        if (coins.unit() == null) {
            boolean hundredths = and < 0 && areHundredths(sum, coins);
            return hundredths ? plus(sum, coins.count().movePointLeft(2), coins.end()) : null;
        }
        return currency.isDividedInto(coins.unit())
                ? plus(sum, coins.count().multiply(coins.unit().share()), coins.end())
                : null;
    }

    /** "5 euro 50", "five euro fifty": cents without a name have two digits where they have any. */
    private boolean areHundredths(Expression sum, Coins coins) {
        int last = coins.end() - 1;
        boolean written =
                !neighbours.tokens().isDigits(last) || neighbours.tokens().length(last) == CENT_DIGITS;
        return isBroken(sum) || written && coins.count().compareTo(HUNDRED) < 0 && isBare(coins.end());
    }

    /** So many of what a currency is divided into; {@code unit} is null where the words do not say so. */
    private record Coins(BigDecimal count, Unit.@Nullable Currency unit, int end) {}

    private @Nullable Coins coins(int token) {
        Item.@Nullable Number number = neighbours.number(token);
        if (number != null) {
            boolean count = number.kind() == NumberKind.CARDINAL
                    && number.quantity().value().scale() <= 0;
            return count ? coins(number.quantity().value(), number.end()) : null;
        }
        // Digits with a letter are no number by themselves: "43c".
        boolean digits =
                neighbours.tokens().isDigits(token) && neighbours.tokens().length(token) <= 2;
        @Nullable
        Coins coins = digits ? coins(new BigDecimal(neighbours.tokens().text(token)), token + 1) : null;
        return coins != null && coins.unit() != null ? coins : null;
    }

    private @Nullable Coins coins(BigDecimal count, int end) {
        @Nullable Found<Unit> unit = units.after(end);
        if (unit == null) {
            return new Coins(count, null, end);
        }
        return unit.meaning() instanceof Unit.Currency currency ? new Coins(count, currency, unit.end()) : null;
    }

    /** Whether tenths have been added, so that nothing but hundredths follows: "one kuai five mao three". */
    private static boolean isBroken(Expression sum) {
        return sum.quantity().value().stripTrailingZeros().scale() > 0;
    }

    /** Adds what is less than the last thing added. */
    private static @Nullable Expression plus(Expression sum, BigDecimal more, int end) {
        BigDecimal value = sum.quantity().value();
        BigDecimal step =
                BigDecimal.ONE.movePointLeft(value.stripTrailingZeros().scale());
        return more.signum() >= 0 && more.compareTo(step.min(BigDecimal.ONE)) < 0 ? sum.plus(more, end) : null;
    }

    /** Whether nothing behind a number could be what it counts. */
    private boolean isBare(int end) {
        Match match = neighbours.scan().match(end);
        boolean small = match != null
                && match.has(Sense.CueWord.class)
                && !match.senses().has(Cue.COUNTER);
        return small || !neighbours.tokens().isWord(end) && !continues(end);
    }

    /** Whether a sign behind a number leads on to another one. */
    private boolean continues(int token) {
        return neighbours.afterDash(token) > 0 || neighbours.afterSlash(token) > 0;
    }
}
