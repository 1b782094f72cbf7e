package io.github.crossfact.internal.read;

import io.github.crossfact.event.Amount;
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

/** Reads numbers without a unit or currency of their own, which have that of the value before them or of the one that they lead on to. */
final class SharedUnits {

    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

    /** How many times another value of its kind a value without a unit may be. */
    private static final BigDecimal ORDER = BigDecimal.valueOf(1000);

    /** How many articles and attributes may stand before a measure whose unit another number shares. */
    private static final int LONGEST_SHARED_GAP = 3;

    private static final int LONGEST_MONEY_GAP = 8;

    private SharedUnits() {}

    /** "88 billion dong: 68 billion from the central budget": a large number that counts nothing is more of the money before. */
    static Optional<FactDraft> moreMoney(View view, Item item, @Nullable FactDraft money) {
        boolean large = item instanceof Item.Number number
                && number.kind() == Item.NumberKind.CARDINAL
                && number.quantity().value().compareTo(LARGE) >= 0
                && !Nouns.isKnown(view, item.end());
        if (!large) {
            return Optional.empty();
        }
        int after = item.end();
        @Nullable String behind = currencyBehind(view, after);
        @Nullable String next = behind == null ? currencyOfParallel(view, item) : behind;
        if (next != null) {
            return FactDraft.of(
                    view,
                    item,
                    "amount of the currency behind",
                    common -> new Amount(common, ((Item.Number) item).quantity(), next));
        }
        if (money == null || !(money.event() instanceof Amount amount)) {
            return Optional.empty();
        }
        boolean bare = !view.unknownWord(after)
                || view.language().capitalizedNouns() && !view.tokens().capitalized(after);
        return bare
                ? FactDraft.of(
                        view,
                        item,
                        "amount of the currency before",
                        common -> new Amount(common, ((Item.Number) item).quantity(), amount.currency()))
                : Optional.empty();
    }

    /** "From 45 million to 62 million dong": the currency of the amount that a joint leads on to; null for none. */
    private static @Nullable String currencyBehind(View view, int joint) {
        boolean joins = isTarget(view, joint) || view.cue(joint, Cue.AND);
        if (joins && view.item(view.next(joint)) instanceof Item.Money money) {
            return money.currency();
        }
        return view.cue(joint, Cue.AND) ? currencyOfNext(view, view.next(joint)) : null;
    }

    /** "Of 25 million, for others of 10 million dong": behind a comma and a preposition, the next value stands as this one does. */
    private static @Nullable String currencyOfParallel(View view, Item item) {
        int comma = item.end();
        int preposition = view.next(comma);
        String before = view.holds(item.first() - 1) ? view.tokens().text(item.first() - 1) : "";
        if (!view.symbol(comma, ",") || !Agreement.isPreposition(view, preposition)) {
            return null;
        }
        int token = preposition;
        for (int words = 0; words < LONGEST_MONEY_GAP && isSmallOrNoun(view, token); words++) {
            token = view.next(token);
        }
        return view.item(token) instanceof Item.Money money
                        && view.tokens().text(token - 1).equals(before)
                ? money.currency()
                : null;
    }

    private static boolean isSmallOrNoun(View view, int token) {
        boolean ordinal = view.item(token) instanceof Item.Number number && number.kind() == Item.NumberKind.ORDINAL;
        return ordinal || view.unknownWord(token) || view.item(token) instanceof Item.Word;
    }

    /** "60 million for a new house and for a mended one 30 million dong": the next value of the clause has the currency of both. */
    private static @Nullable String currencyOfNext(View view, int from) {
        int token = from;
        for (int words = 0; words < LONGEST_MONEY_GAP && view.holds(token) && !view.symbol(token, ",;:()"); words++) {
            Item item = view.item(token);
            if (item != null && !(item instanceof Item.Word)) {
                return item instanceof Item.Money money ? money.currency() : null;
            }
            token = view.next(token);
        }
        return null;
    }

    /** "From 3.5 to 6.5 metres", "from 8.4 to 5.2 %", "3,004 of the planned 3,500 ha": the unit is that of the measure that the number leads on to. */
    static Optional<FactDraft> valueOfNext(View view, Item item) {
        if (!(item instanceof Item.Number number)
                || !number.digits()
                || number.kind() != Item.NumberKind.CARDINAL
                || number.quantity().upper() != null) {
            return Optional.empty();
        }
        int joint = number.end();
        int from = view.previous(number.first());
        boolean change = isTarget(view, joint)
                && (view.calendar(from, CalendarKind.FROM)
                        || view.calendar(from, CalendarKind.SINCE) && view.cue(joint, Cue.TO));
        int token = view.cue(joint, Cue.LINK) || change ? view.next(joint) : joint;
        for (int words = 0; token > joint && words < LONGEST_SHARED_GAP && isSmall(view, token); words++) {
            token = view.next(token);
        }
        if (change && view.item(token) instanceof Item.Percent) {
            @Nullable Indicator indicator = Indicators.of(view, item);
            return FactDraft.of(
                    view,
                    item,
                    "percentage of the sign behind",
                    common -> new Rate(common, number.quantity(), indicator));
        }
        return token > joint && view.item(token) instanceof Item.Measure measure
                ? FactDraft.of(
                        view,
                        item,
                        "measure of the unit behind",
                        common -> new Measure(common, number.quantity(), measure.unit()))
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
                || !number.digits()
                || number.kind() != Item.NumberKind.CARDINAL
                || !endsClause(view, number.end())) {
            return Optional.empty();
        }
        FactDraft last = values.get(values.size() - 1);
        if (!goesOn(view, last.tellings().get(0).end(), number)) {
            return Optional.empty();
        }
        if (last.event() instanceof Rate && !isWhole(number)) {
            @Nullable Indicator indicator = Indicators.of(view, item);
            return FactDraft.of(
                    view,
                    item,
                    "percentage of the sign before",
                    common -> new Rate(common, number.quantity(), indicator));
        }
        return last.event() instanceof Measure measure && isOfTheOrderOf(number, measure)
                ? FactDraft.of(
                        view,
                        item,
                        "measure of the unit before",
                        common -> new Measure(common, number.quantity(), measure.unit()))
                : Optional.empty();
    }

    /** "To about 11,000, the fields to 4,000 ha", "there it was 24.8, elsewhere 12.5 %": before a comma, a number stands as the value of the next clause does. */
    static Optional<FactDraft> valueOfParallel(View view, Item item) {
        int comma = item.end();
        if (!(item instanceof Item.Number number)
                || !number.digits()
                || number.kind() != Item.NumberKind.CARDINAL
                || !view.symbol(comma, isWhole(number) ? "," : ",;")
                || isWhole(number) && isCounting(view, number.first())) {
            return Optional.empty();
        }
        int token = view.next(comma);
        for (int words = 0; words < LONGEST_MONEY_GAP && isSmallOrNoun(view, token); words++) {
            if (view.cue(token, Cue.NUMBER_OF)) {
                return Optional.empty();
            }
            token = view.next(token);
        }
        boolean alike = view.cue(view.previous(number.first()), Cue.AT)
                && view.tokens()
                        .text(view.previous(number.first()))
                        .equals(view.tokens().text(view.previous(token)));
        if (isWhole(number) && !alike) {
            return Optional.empty();
        }
        if (view.item(token) instanceof Item.Percent) {
            @Nullable Indicator indicator = Indicators.of(view, item);
            return FactDraft.of(
                    view,
                    item,
                    "percentage of the sign behind",
                    common -> new Rate(common, number.quantity(), indicator));
        }
        return view.item(token) instanceof Item.Measure measure
                ? FactDraft.of(
                        view,
                        item,
                        "measure of the unit behind",
                        common -> new Measure(common, number.quantity(), measure.unit()))
                : Optional.empty();
    }

    private static boolean endsClause(View view, int token) {
        return !view.holds(token) || view.symbol(token, ",;.") || view.cue(token, Cue.AND);
    }

    private static boolean isWhole(Item.Number number) {
        return number.quantity().value().stripTrailingZeros().scale() <= 0;
    }

    private static boolean isOfTheOrderOf(Item.Number number, Measure measure) {
        BigDecimal value = number.quantity().value();
        BigDecimal other = measure.quantity().value();
        return value.compareTo(other.multiply(ORDER)) <= 0
                && value.multiply(ORDER).compareTo(other) >= 0;
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

    private static boolean isTarget(View view, int token) {
        return view.cue(token, Cue.AT) || view.leadsTo(token);
    }

    /** An article or attribute. */
    private static boolean isSmall(View view, int token) {
        return view.cue(token, Cue.LINK)
                || view.cue(token, Cue.FUNCTION)
                || view.sense(token, Sense.Qualifier.class).isPresent()
                || view.unknownWord(token) && !view.tokens().capitalized(token);
    }
}
