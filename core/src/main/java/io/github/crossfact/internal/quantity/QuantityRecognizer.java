package io.github.crossfact.internal.quantity;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.numeral.NumeralKind;
import io.github.crossfact.internal.numeral.Numerals;
import io.github.crossfact.internal.scan.Context;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Item.NumberKind;
import io.github.crossfact.internal.scan.Mark;
import io.github.crossfact.internal.scan.Recognizer;
import io.github.crossfact.internal.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * Makes percentages, money, measures, ratios and ranges of numbers, and bounds them. Runs after dates and lengths of time have taken theirs; of
 * lengths it takes only what bounds them.
 */
public final class QuantityRecognizer implements Recognizer {

    private static final Quantity TWO = Quantity.exact(2);
    private static final int TAKEN = Mark.TAKEN.bit();
    private static final int QUANTITY = Mark.bits(Mark.TAKEN, Mark.DUAL);

    private final Numerals numerals;
    private final CurrencySigns signs;

    /** A recognizer for a language, by the number words that it was compiled with. */
    public QuantityRecognizer(Numerals numerals) {
        this.numerals = numerals;
        this.signs = CurrencySigns.open();
    }

    @Override
    public void recognize(Scan scan, Context context) {
        Neighbours neighbours = new Neighbours(scan, numerals);
        Pass pass = new Pass(neighbours, new UnitFinder(neighbours, signs));
        BoundPairs pairs = new BoundPairs(neighbours);
        int size = scan.tokens().size();
        for (int token = scan.next(0, QUANTITY); token < size; token = scan.next(token, QUANTITY)) {
            token = pass.at(token);
        }
        for (int token = scan.next(0, TAKEN); token < size; token = scan.next(token, TAKEN)) {
            token = pairs.at(token);
        }
    }

    /** One pass over one scan. */
    private static final class Pass {

        private final Scan scan;
        private final Neighbours neighbours;
        private final UnitFinder units;
        private final BoundFinder bounds;
        private final RangeReader ranges;
        private final RatioReader ratios;
        private final ChangeReader change;

        Pass(Neighbours neighbours, UnitFinder units) {
            this.scan = neighbours.scan();
            this.neighbours = neighbours;
            this.units = units;
            this.bounds = new BoundFinder(neighbours, units);
            this.ranges = new RangeReader(neighbours, units, bounds);
            this.ratios = new RatioReader(neighbours, units, bounds);
            this.change = new ChangeReader(neighbours, units);
        }

        /** Looks at the item that begins here; returns the token from which to go on. */
        int at(int token) {
            Item item = scan.item(token);
            @Nullable Item found = item == null ? two(token) : found(item);
            if (found != null) {
                scan.take(found);
                return found.end();
            }
            return item == null ? token + 1 : item.end();
        }

        private @Nullable Item found(Item item) {
            if (item instanceof Item.Length length) {
                return length.quantity().bound() == Bound.EXACT ? bounded(length) : null;
            }
            if (!(item instanceof Item.Number number)) {
                return null;
            }
            if (number.kind() == NumberKind.ORDINAL) {
                return ranges.ordinals(number);
            }
            @Nullable Item ratio = ratios.read(number);
            return ratio == null ? expression(number).item() : ratio;
        }

        private Item bounded(Item.Length length) {
            Expression plain = new Expression(
                    length.first(), length.end(), length.quantity(), NumberKind.CARDINAL, true, null, null);
            Expression bounded = bounds.bounded(plain);
            return length.bounded(bounded.first(), bounded.end(), bounded.quantity());
        }

        private Expression expression(Item.Number number) {
            Expression plain = Expression.of(number);
            @Nullable Found<Unit> unit = units.beside(plain);
            @Nullable Expression range = ranges.read(plain, unit);
            if (range != null) {
                return bounds.bounded(range);
            }
            return bounds.bounded(unit == null ? plain : change.read(plain.with(unit)));
        }

        /** A unit or currency whose ending says that there are two of it. */
        private @Nullable Item two(int token) {
            Match match = scan.match(token);
            if (match == null || !match.dual() || !neighbours.isFree(match)) {
                return null;
            }
            @Nullable Unit unit = units.unit(match);
            if (unit == null || neighbours.phraseAfter(token, NumeralKind.AND) > 0) {
                return null;
            }
            Expression two = new Expression(match.first(), match.end(), TWO, NumberKind.CARDINAL, false, null, null);
            Expression measured = two.with(new Found<>(match.first(), match.end(), unit));
            return bounds.bounded(change.read(measured)).item();
        }
    }
}
