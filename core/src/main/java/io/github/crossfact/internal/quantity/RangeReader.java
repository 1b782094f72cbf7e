package io.github.crossfact.internal.quantity;

import io.github.crossfact.event.Bound;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.numeral.Numeral;
import io.github.crossfact.internal.numeral.NumeralKind;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Item.NumberKind;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads two numbers as the ends of a range: {@code 300–400}, "from 300 to 400", "between 300 and 400 million dong". As in all intervals of the mentions
 * the upper end is the first that does not belong to it, unless the words say "through". One per scan.
 */
final class RangeReader {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** How many words may stand between a verb of rising and what it rose from. */
    private static final int FARTHEST_VERB = 8;

    private final Neighbours neighbours;
    private final UnitFinder units;
    private final BoundFinder bounds;

    RangeReader(Neighbours neighbours, UnitFinder units, BoundFinder bounds) {
        this.neighbours = neighbours;
        this.units = units;
        this.bounds = bounds;
    }

    /** Where the upper end begins, and whether it belongs to the range. */
    private record Link(int second, boolean through) {}

    /** The range whose lower end is this number; null where it is none. */
    @Nullable
    Expression read(Expression low, @Nullable Found<Unit> lowUnit) {
        int afterLow = lowUnit == null ? low.end() : Math.max(low.end(), lowUnit.end());
        int told = lowUnit == null ? low.first() : Math.min(low.first(), lowUnit.first());
        int from = beforeVague(told);
        @Nullable Link link = link(from, afterLow);
        int second = link == null ? -1 : bounds.afterVague(link.second());
        Item.@Nullable Number number = link == null ? null : neighbours.number(units.afterCurrency(second));
        if (link == null || number == null) {
            return null;
        }
        Expression high = Expression.of(number);
        @Nullable Found<Unit> highUnit = units.beside(high);
        boolean years = lowUnit == null && highUnit == null && isYear(low) && isYear(high);
        if (years || !agree(low, lowUnit, high, highUnit) || isChange(from, low, high)) {
            return null;
        }
        @Nullable Expression range = range(from, low, high, highUnit == null ? lowUnit : highUnit, link.through());
        boolean vague = from < told || second > link.second();
        return range != null && vague ? range.with(Bound.ABOUT, range.first(), range.end()) : range;
    }

    /** "Between about 300 and 400": what makes one end vague belongs to the range, where something before it opens one. */
    private int beforeVague(int low) {
        int vague = bounds.beforeVague(low);
        return vague < low && first(vague) < vague ? vague : low;
    }

    /** "Rose with 120 to 3450": by how much and up to what, which is at least twice as much. */
    private boolean isChange(int from, Expression low, Expression high) {
        if (from == 0
                || !neighbours.isCue(from - 1, Cue.WITH)
                || shared(low.quantity().value(), high)
                                .multiply(TWO)
                                .compareTo(high.quantity().value())
                        > 0) {
            return false;
        }
        for (int token = from - 2; token >= Math.max(0, from - FARTHEST_VERB); token--) {
            if (neighbours.isCue(token, Cue.CHANGE)) {
                return true;
            }
        }
        // The verb that ends the clause says nothing of which is meant: "with 2 to 5 million fallen".
        return isFarMore(low, high) && isChangeAtEnd(high.end());
    }

    private boolean isFarMore(Expression low, Expression high) {
        return shared(low.quantity().value(), high)
                        .multiply(BigDecimal.TEN)
                        .compareTo(high.quantity().value())
                <= 0;
    }

    /** The range between two ordinals; null where the words do not say "between". */
    @Nullable
    Item ordinals(Item.Number low) {
        int between = betweenBefore(low.first());
        int and = between < 0 ? -1 : neighbours.afterAnd(low.end());
        Item.@Nullable Number high = and < 0 ? null : ordinal(and);
        if (high == null || low.quantity().value().compareTo(high.quantity().value()) >= 0) {
            return null;
        }
        Item.Limits limits = new Item.Limits(
                new Item.End(low.first(), low.end(), low.quantity().value(), true),
                new Item.End(high.first(), high.end(), high.quantity().value(), false));
        return Expression.range(between, high.end(), limits, NumberKind.ORDINAL, low.digits() || high.digits())
                .item();
    }

    private int betweenBefore(int token) {
        int between = neighbours.phraseBefore(token, NumeralKind.BETWEEN);
        return between < 0 && token > 0 && neighbours.isSmall(token - 1)
                ? neighbours.phraseBefore(token - 1, NumeralKind.BETWEEN)
                : between;
    }

    private Item.@Nullable Number ordinal(int token) {
        int at = neighbours.scan().item(token) == null && neighbours.isSmall(token) ? token + 1 : token;
        return neighbours.scan().item(at) instanceof Item.Number number
                        && number.first() == at
                        && number.kind() == NumberKind.ORDINAL
                ? number
                : null;
    }

    /** "10 to 20 euros", "10 euros to 20 euros", "EUR 10 to 20": the lower end has the unit of the upper one, or stands for both. */
    private static boolean agree(
            Expression low, @Nullable Found<Unit> lowUnit, Expression high, @Nullable Found<Unit> highUnit) {
        if (lowUnit == null) {
            return highUnit == null || highUnit.first() >= high.end();
        }
        return highUnit == null
                ? lowUnit.first() < low.first()
                : highUnit.meaning().equals(lowUnit.meaning());
    }

    private @Nullable Expression range(
            int from, Expression low, Expression high, @Nullable Found<Unit> unit, boolean through) {
        BigDecimal least = shared(low.quantity().value(), high);
        BigDecimal most = high.quantity().value();
        if (least.compareTo(most) >= 0) {
            return null;
        }
        Item.Limits limits = new Item.Limits(
                new Item.End(low.first(), low.end(), least, true),
                new Item.End(high.first(), high.end(), most, through));
        NumberKind kind = low.kind() == high.kind() ? high.kind() : NumberKind.FRACTION;
        Expression range = Expression.range(first(from), high.end(), limits, kind, low.digits() || high.digits());
        return unit == null ? range : range.with(unit);
    }

    /** In "300 to 400 million" the first number is as many millions. */
    private BigDecimal shared(BigDecimal low, Expression high) {
        @Nullable Numeral numeral = neighbours.reader().read(high.first());
        if (numeral == null) {
            return low;
        }
        BigDecimal scaled = low.multiply(numeral.scale());
        return scaled.compareTo(high.quantity().value()) < 0 ? scaled : low;
    }

    private @Nullable Link link(int first, int afterLow) {
        int dash = neighbours.afterDash(afterLow);
        if (dash > 0 && !isNumbered(first, afterLow)) {
            return new Link(dash, false);
        }
        int through = neighbours.phraseAfter(afterLow, NumeralKind.THROUGH);
        if (through > 0) {
            return new Link(through, true);
        }
        int to = neighbours.phraseAfter(afterLow, NumeralKind.TO);
        if (to > 0 && !isChange(first) && (isDifference(first) || !isChangeAtEnd(to))) {
            return new Link(to, false);
        }
        int and = isBetween(first) ? neighbours.afterAnd(afterLow) : -1;
        return and < 0 ? null : new Link(and, false);
    }

    /** "Project 1 – 12.9 billion": with spaces around it, a dash behind what has its number for a name leads to what is said of it. */
    private boolean isNumbered(int number, int dash) {
        return neighbours.tokens().spaceBefore(dash) && number > 0 && neighbours.isNumbered(number - 1);
    }

    /** "The number rose from 63 to 84": two values, told one after the other. */
    private boolean isChange(int first) {
        int from = neighbours.phraseBefore(first, NumeralKind.FROM);
        for (int token = from - 1; from >= 0 && token >= Math.max(0, from - FARTHEST_VERB); token--) {
            if (neighbours.tokens().isAny(token, ",;:.()")) {
                return false;
            }
            if (neighbours.isCue(token, Cue.CHANGE)) {
                return true;
            }
        }
        return false;
    }

    /** "By 10 to 15 risen": by how much, which may be a range. */
    private boolean isDifference(int first) {
        return first > 0 && (neighbours.isCue(first - 1, Cue.WITH) || neighbours.isBehind(first, Cue.DIFFERENCE));
    }

    /** "The number has from 63 to 84 risen": the participle that ends the clause. */
    private boolean isChangeAtEnd(int high) {
        Tokens tokens = neighbours.tokens();
        boolean change = false;
        for (int token = high; token < tokens.size() && !isClauseEnd(token); token++) {
            if (token - high > FARTHEST_VERB) {
                return false;
            }
            change = neighbours.isCue(token, Cue.CHANGE);
        }
        return change;
    }

    private boolean isClauseEnd(int token) {
        Tokens tokens = neighbours.tokens();
        boolean inDigits = tokens.isDigits(token - 1) && tokens.isDigits(token + 1);
        return tokens.isBreak(token) || tokens.isAny(token, ",;:.()") && !inDigits;
    }

    private boolean isBetween(int first) {
        return neighbours.phraseBefore(first, NumeralKind.BETWEEN) >= 0;
    }

    private int first(int low) {
        int between = neighbours.phraseBefore(low, NumeralKind.BETWEEN);
        int from = between >= 0 ? between : neighbours.phraseBefore(low, NumeralKind.FROM);
        return from >= 0 ? from : low;
    }

    private boolean isYear(Expression number) {
        return Years.isYear(neighbours.tokens(), number.first(), number.end(), number.quantity());
    }
}
