package io.github.crossfact.internal.read;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Indicator;
import io.github.crossfact.event.Measure;
import io.github.crossfact.event.Rate;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers without a unit or percent sign of their own, which have that of the value before them or of the one that they lead on to. */
final class SharedUnits {

    /** How many times another value of its kind a value without a unit may be. */
    private static final BigDecimal ORDER = BigDecimal.valueOf(1000);

    /** How many times another percentage one of a parallel clause may be: "the number fell to 1,902, and the rate to 9.5 %". */
    private static final BigDecimal SHARES = BigDecimal.valueOf(100);

    /** How many articles and attributes may stand before a measure whose unit another number shares. */
    private static final int LONGEST_SHARED_GAP = 3;

    /** How many words may stand before the value of the next clause that stands there as a number does in its own. */
    static final int LONGEST_GAP = 8;

    private SharedUnits() {}

    /** "From 3.5 to 6.5 metres", "from 8.4 to 5.2 %", "3,004 of the planned 3,500 ha": the unit is that of the measure that the number leads on to. */
    static Optional<FactDraft> valueOfNext(View view, Item item) {
        if (!(item instanceof Item.Number number)
                || !isCardinal(number)
                || number.quantity().upper() != null) {
            return Optional.empty();
        }
        int joint = number.end();
        boolean change = isChange(view, number);
        int token = view.cue(joint, Cue.LINK) || change ? view.next(joint) : joint;
        for (int words = 0; token > joint && words < LONGEST_SHARED_GAP && isSmall(view, token); words++) {
            token = view.next(token);
        }
        if (change && view.item(token) instanceof Item.Percent) {
            return rate(view, number, "percentage of the sign behind");
        }
        return token > joint && view.item(token) instanceof Item.Measure measure
                ? measure(view, number, measure.unit(), "measure of the unit behind")
                : Optional.empty();
    }

    /** "848 ha, of which 76 forest": the unit is that of the whole. */
    static Optional<FactDraft> valueOfWhole(View view, Item item) {
        return item instanceof Item.Number number
                ? PartOfMeasure.whole(view, number)
                        .flatMap(whole -> measure(view, number, whole.unit(), "measure of the unit of the whole"))
                : Optional.empty();
    }

    /**
     * "Rice grows on 4,000 hectares, tea on about 11,000", "the rate was 6.3 %, there it was 9.17": a bare number that ends a clause is more of what the
     * value before it measures. A whole number may be so only where nothing is counted.
     *
     * @param values the values of the sentence so far
     */
    static Optional<FactDraft> moreOfValue(View view, Item item, List<FactDraft> values) {
        if (values.isEmpty()
                || !(item instanceof Item.Number number)
                || !isCardinal(number)
                || !endsClause(view, number.end())) {
            return Optional.empty();
        }
        FactDraft last = values.get(values.size() - 1);
        if (!goesOn(view, last.end(), number)) {
            return Optional.empty();
        }
        if (last.event() instanceof Rate && !isWhole(number)) {
            return rate(view, number, "percentage of the sign before");
        }
        return last.event() instanceof Measure measure && isOfTheOrderOf(number, measure)
                ? measure(view, number, measure.unit(), "measure of the unit before")
                : Optional.empty();
    }

    /** "To about 11,000, the fields to 4,000 ha", "there it was 24.8, elsewhere 12.5 %": before a comma, a number stands as the value of the next clause does. */
    static Optional<FactDraft> valueOfParallel(View view, Item item) {
        int comma = item.end();
        if (!(item instanceof Item.Number number)
                || !isCardinal(number)
                || !view.symbol(comma, isWhole(number) ? "," : ",;")
                || isWhole(number) && (isCounting(view, number.first()) || isAnnounced(view, number))) {
            return Optional.empty();
        }
        int token = behindWords(view, view.next(comma));
        if (announces(view, comma, token)) {
            return Optional.empty();
        }
        boolean alike = view.cue(view.previous(number.first()), Cue.AT)
                && view.tokens().text(view.previous(number.first())).equals(view.text(view.previous(token)));
        if (isWhole(number) && !alike) {
            return Optional.empty();
        }
        if (view.item(token) instanceof Item.Percent percent) {
            return areAlike(number.quantity().value(), percent.quantity().value(), SHARES)
                    ? rate(view, number, "percentage of the sign behind")
                    : Optional.empty();
        }
        return view.item(token) instanceof Item.Measure measure
                ? measure(view, number, measure.unit(), "measure of the unit behind")
                : Optional.empty();
    }

    static Optional<FactDraft> rate(View view, Item.Number number, String rule) {
        @Nullable Indicator indicator = Indicators.of(view, number);
        return FactDraft.of(view, number, rule, common -> new Rate(common, number.quantity(), indicator));
    }

    static Optional<FactDraft> measure(View view, Item.Number number, String unit, String rule) {
        return FactDraft.of(view, number, rule, common -> new Measure(common, number.quantity(), unit));
    }

    /** The token behind words that the tables know or not, names and ordinals. */
    static int behindWords(View view, int from) {
        int token = from;
        for (int words = 0; words < LONGEST_GAP && isSmallOrNoun(view, token); words++) {
            token = view.next(token);
        }
        return token;
    }

    /** Whether a word between two tokens says that so many of something follow. */
    private static boolean announces(View view, int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            if (view.cue(token, Cue.NUMBER_OF)) {
                return true;
            }
        }
        return false;
    }

    /** "The number of the teachers fell to 340": whether the words right before a number say that it counts something. */
    private static boolean isAnnounced(View view, Item.Number number) {
        int token = view.previous(number.first());
        for (int words = 0; words < LONGEST_GAP && isSmallOrNoun(view, token); words++) {
            if (view.cue(token, Cue.NUMBER_OF)) {
                return true;
            }
            token = view.previous(token);
        }
        return false;
    }

    private static boolean isSmallOrNoun(View view, int token) {
        boolean ordinal = view.isOrdinal(token);
        return ordinal || view.unknownWord(token) || view.item(token) instanceof Item.Word;
    }

    static boolean isCardinal(Item.Number number) {
        return number.digits() && number.kind() == Item.NumberKind.CARDINAL;
    }

    static boolean endsClause(View view, int token) {
        return view.edge(token, ",;.") || view.cue(token, Cue.AND);
    }

    private static boolean isWhole(Item.Number number) {
        return number.quantity().value().stripTrailingZeros().scale() <= 0;
    }

    private static boolean isOfTheOrderOf(Item.Number number, Measure measure) {
        return areAlike(number.quantity().value(), measure.quantity().value(), ORDER);
    }

    /** Whether neither of two values is more than so many times the other. */
    static boolean areAlike(BigDecimal one, BigDecimal other, BigDecimal times) {
        return one.compareTo(other.multiply(times)) <= 0 && other.compareTo(one.multiply(times)) <= 0;
    }

    /** Whether a number stands in the next clause, behind small words and names, and no other number or noun of counting comes between or right before. */
    private static boolean goesOn(View view, int from, Item.Number number) {
        boolean joined = false;
        for (int token = from; token < number.first(); token = view.next(token)) {
            Item item = view.item(token);
            boolean name =
                    item == null || item instanceof Item.Word || item instanceof Item.Area || item instanceof Item.Time;
            if (!name || view.cue(token, Cue.NUMBER_OF) || view.symbol(token, "():;")) {
                return false;
            }
            joined |= view.symbol(token, ",") || view.cue(token, Cue.AND);
        }
        int before = view.previous(number.first());
        boolean led = number.quantity().bound() != Bound.EXACT || !isWhole(number) || view.cue(before, Cue.AT);
        return joined
                && led
                && (!isWhole(number) || Countable.isCountable(view, number) && !isCounting(view, number.first()));
    }

    /** Whether something is counted before a token, so that a bare number may be more of that. */
    private static boolean isCounting(View view, int end) {
        for (int token = view.first(); token < end; token = view.next(token)) {
            if (view.item(token) instanceof Item.Number number
                    && number.kind() == Item.NumberKind.CARDINAL
                    && NounFinder.after(view, number.end()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "From 45 to …": whether a number is the value that something had before. */
    static boolean isChange(View view, Item.Number number) {
        int from = view.previous(number.first());
        int joint = number.end();
        return isTarget(view, joint)
                && (view.calendar(from, CalendarKind.FROM)
                        || view.calendar(from, CalendarKind.SINCE) && view.cue(joint, Cue.TO));
    }

    /** Whether a word leads to the value that something comes to. */
    static boolean isTarget(View view, int token) {
        return view.cue(token, Cue.AT) || view.leadsTo(token);
    }

    /** An article or attribute. */
    private static boolean isSmall(View view, int token) {
        return view.cue(token, Cue.LINK)
                || view.cue(token, Cue.FUNCTION)
                || view.has(token, Sense.Qualifier.class)
                || view.unknownWord(token) && !view.tokens().capitalized(token);
    }
}
