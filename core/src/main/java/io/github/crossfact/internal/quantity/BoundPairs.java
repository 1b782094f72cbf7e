package io.github.crossfact.internal.quantity;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.numeral.NumeralKind;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Item.NumberKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Makes one range of two bounds that the words join: "more than 10 and less than 20". Runs over what has been bounded. One per scan. */
final class BoundPairs {

    /** A comma, "and", "or": no more words than these join two bounds. */
    private static final int MOST_JOINTS = 3;

    private static final BigDecimal FARTHEST = BigDecimal.valueOf(1000);

    private final Neighbours neighbours;

    BoundPairs(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** A number under a bound on one side. */
    private record Side(
            Item item,
            Quantity quantity,
            NumberKind kind,
            boolean digits,
            @Nullable Unit unit) {

        static @Nullable Side of(@Nullable Item item) {
            if (item instanceof Item.Number number && number.kind() != NumberKind.ORDINAL) {
                return oneSided(item, number.quantity(), number.kind(), number.digits(), null);
            }
            if (item instanceof Item.Percent percent) {
                Unit unit = new Unit.Percent(BigDecimal.ONE);
                return oneSided(item, percent.quantity(), NumberKind.CARDINAL, true, unit);
            }
            if (item instanceof Item.Money money) {
                Unit unit = new Unit.Currency(
                        money.currency(), BigDecimal.ONE.divide(BigDecimal.valueOf(money.parts()), Expression.KEPT));
                return oneSided(item, money.quantity(), NumberKind.CARDINAL, true, unit);
            }
            if (item instanceof Item.Measure measure) {
                Unit unit = new Unit.Physical(measure.unit(), BigDecimal.ONE);
                return oneSided(item, measure.quantity(), NumberKind.CARDINAL, true, unit);
            }
            return null;
        }

        private static @Nullable Side oneSided(
                Item item, Quantity quantity, NumberKind kind, boolean digits, @Nullable Unit unit) {
            boolean oneSided = isLow(quantity.bound()) || isHigh(quantity.bound());
            return oneSided && quantity.upper() == null ? new Side(item, quantity, kind, digits, unit) : null;
        }

        boolean isLow() {
            return isLow(quantity.bound());
        }

        private static boolean isLow(Bound bound) {
            return bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
        }

        private static boolean isHigh(Bound bound) {
            return bound == Bound.LESS_THAN || bound == Bound.AT_MOST;
        }

        Item.End end() {
            boolean inclusive = quantity.bound() == Bound.AT_LEAST || quantity.bound() == Bound.AT_MOST;
            return new Item.End(item.first(), item.end(), quantity.value(), inclusive);
        }
    }

    /** Looks at the item that begins here, and at the next; returns the token from which to go on. */
    int at(int token) {
        @Nullable Item item = neighbours.scan().item(token);
        if (item == null) {
            return token + 1;
        }
        @Nullable Side one = Side.of(item);
        @Nullable Side other = one == null ? null : Side.of(joined(item.end()));
        @Nullable Item range = one == null || other == null ? null : range(one, other);
        if (range != null) {
            neighbours.scan().take(range);
        }
        return item.end();
    }

    private static @Nullable Item range(Side one, Side other) {
        Side low = one.isLow() ? one : other;
        Side high = one.isLow() ? other : one;
        boolean opposite = low.isLow() && !high.isLow();
        if (!opposite || !ascends(low.quantity().value(), high.quantity().value()) || !agree(one, other)) {
            return null;
        }
        Item.Limits limits = new Item.Limits(low.end(), high.end());
        NumberKind kind = low.kind() == high.kind() ? low.kind() : NumberKind.FRACTION;
        return new Expression(
                        one.item().first(),
                        other.item().end(),
                        Quantity.range(limits.low().value(), limits.high().value()),
                        kind,
                        low.digits() || high.digits(),
                        other.unit(),
                        limits)
                .item();
    }

    /** "Over 5 and under 10 million" may mean five or five million: what is too far apart is no range. */
    private static boolean ascends(BigDecimal low, BigDecimal high) {
        boolean near = low.signum() <= 0 || high.compareTo(low.multiply(FARTHEST)) < 0;
        return near && low.compareTo(high) < 0;
    }

    /** Both are of one unit, or the second one has the percent sign or the currency of both. */
    private static boolean agree(Side one, Side other) {
        boolean both = one.unit() == null
                && (other.unit() instanceof Unit.Percent
                        || other.unit() instanceof Unit.Currency currency && !currency.isPart());
        return both || (one.unit() == null ? other.unit() == null : one.unit().equals(other.unit()));
    }

    /** The item that words join to what ends here; null where none do. */
    private @Nullable Item joined(int end) {
        int token = end;
        for (int i = 0; i < MOST_JOINTS && isJoint(token); i++) {
            token++;
        }
        @Nullable Item next = neighbours.scan().item(token);
        boolean linked = token > end || beginsWithAnd(token);
        return next != null && next.first() == token && linked ? next : null;
    }

    private boolean isJoint(int token) {
        return neighbours
                        .scan()
                        .isFree(token, Math.min(token + 1, neighbours.tokens().size()))
                && (neighbours.tokens().isAny(token, ",;")
                        || neighbours.isCue(token, Cue.AND)
                        || neighbours.phraseAfter(token, NumeralKind.AND) == token + 1
                        || isBetween(token));
    }

    private boolean isBetween(int token) {
        Sense.@Nullable BoundWord word = neighbours.boundWord(token);
        return word != null && word.position() == Sense.BoundPosition.BETWEEN;
    }

    private boolean beginsWithAnd(int token) {
        Match match = neighbours.scan().match(token);
        return match != null && neighbours.numerals().isAndPrefix(match.proclitic());
    }
}
