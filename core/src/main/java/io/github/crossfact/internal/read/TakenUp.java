package io.github.crossfact.internal.read;

import io.github.crossfact.event.Amount;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers without a unit behind what takes a value up again: "the yield is 46,000 t, last year it was 39,500". */
final class TakenUp {

    /** How many small words may stand between "it was" and the number: "it was just about". */
    private static final int LONGEST_GAP = 3;

    /** How far before "it was" the value may stand. */
    private static final int FARTHEST = 24;

    /** How many times as much something may be at one time as at another. */
    private static final BigDecimal ORDER = BigDecimal.TEN;

    private TakenUp() {}

    static Optional<FactDraft> read(View view, Item item) {
        if (!(item instanceof Item.Number number)
                || !SharedUnits.isCardinal(number)
                || number.quantity().upper() != null
                || !endsClause(view, number.end())) {
            return Optional.empty();
        }
        int phrase = phraseBefore(view, number);
        @Nullable Item value = phrase < 0 ? null : valueBefore(view, phrase);
        if (value instanceof Item.Money money) {
            return amount(view, number, money);
        }
        if (value instanceof Item.Percent percent) {
            if (!SharedUnits.areAlike(
                    number.quantity().value(), percent.quantity().value(), ORDER)) {
                return Optional.empty();
            }
            return SharedUnits.rate(view, number, "percentage of the sign before");
        }
        return value instanceof Item.Measure measure
                        && SharedUnits.areAlike(
                                number.quantity().value(), measure.quantity().value(), ORDER)
                ? SharedUnits.measure(view, number, measure.unit(), "measure of the unit before")
                : Optional.empty();
    }

    private static Optional<FactDraft> amount(View view, Item.Number number, Item.Money money) {
        @Nullable String currency = money.currency();
        return currency == null
                ? Optional.empty()
                : SharedCurrencies.magnitude(view, money)
                        .filter(magnitude -> SharedCurrencies.isAlike(number, money, magnitude))
                        .flatMap(magnitude -> FactDraft.of(
                                view,
                                number,
                                "amount of the magnitude and currency before",
                                common -> new Amount(common, SharedCurrencies.times(number, magnitude), currency)));
    }

    /** Whether nothing follows but, where verbs stand last, that it has been. */
    private static boolean endsClause(View view, int token) {
        return isEnd(view, token) || view.cue(token, Cue.PAST) && isEnd(view, view.next(token));
    }

    private static boolean isEnd(View view, int token) {
        return SharedUnits.endsClause(view, token) || view.symbol(token, "()");
    }

    /** The first token of what takes a value up, right before a number or small words; negative for none. */
    private static int phraseBefore(View view, Item.Number number) {
        int token = view.previous(number.first());
        for (int words = 0;
                words <= LONGEST_GAP && view.holds(token) && view.tokens().isWord(token);
                words++) {
            if (view.cue(token, Cue.TAKES_UP)) {
                return token;
            }
            if (view.item(token) instanceof Item.Number) {
                return -1;
            }
            token = view.previous(token);
        }
        return -1;
    }

    /** The value that was told last, out of brackets; null where something was counted behind it, or nothing was told. */
    private static @Nullable Item valueBefore(View view, int phrase) {
        int token = view.previous(phrase);
        boolean bracket = false;
        for (int tokens = 0; tokens < FARTHEST && view.holds(token); tokens++, token = view.previous(token)) {
            bracket = view.symbol(token, ")") || bracket && !view.symbol(token, "(");
            @Nullable Item item = bracket ? null : view.item(token);
            if (item instanceof Item.Money || item instanceof Item.Measure || item instanceof Item.Percent) {
                return item;
            }
            if (item instanceof Item.Number counted && !view.mayBeYear(counted) || item instanceof Item.Ratio) {
                return null;
            }
        }
        return null;
    }
}
