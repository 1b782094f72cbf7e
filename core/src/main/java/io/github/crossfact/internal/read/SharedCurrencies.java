package io.github.crossfact.internal.read;

import io.github.crossfact.event.Amount;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads large numbers without a currency of their own, which have that of the amount before them or of the one that they lead on to. */
final class SharedCurrencies {

    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

    private SharedCurrencies() {}

    /** "88 billion dong: 68 billion from the central budget": a large number that counts nothing is more of the money before. */
    static Optional<FactDraft> moreMoney(View view, Item item, @Nullable FactDraft money) {
        if (!(item instanceof Item.Number number)
                || number.kind() == Item.NumberKind.ORDINAL
                || Nouns.isKnown(view, number.end())) {
            return Optional.empty();
        }
        if (number.quantity().value().compareTo(LARGE) < 0) {
            return changed(view, number);
        }
        int after = item.end();
        @Nullable String behind = currencyBehind(view, after);
        @Nullable String next = behind == null ? currencyOfParallel(view, item) : behind;
        if (next != null) {
            return amount(view, number, next, "amount of the currency behind");
        }
        if (money == null || !(money.event() instanceof Amount amount)) {
            return Optional.empty();
        }
        boolean bare = !view.unknownWord(after)
                || view.language().capitalizedNouns() && !view.tokens().capitalized(after);
        return bare ? amount(view, number, amount.currency(), "amount of the currency before") : Optional.empty();
    }

    /** "From 45 to 62 million dong": the value before has the magnitude and the currency of the one behind. */
    private static Optional<FactDraft> changed(View view, Item.Number number) {
        if (!SharedUnits.isChange(view, number) || !(view.item(view.next(number.end())) instanceof Item.Money money)) {
            return Optional.empty();
        }
        @Nullable BigDecimal magnitude = WrittenMagnitude.of(view.tokens(), money);
        @Nullable String currency = money.currency();
        if (magnitude == null || currency == null) {
            return Optional.empty();
        }
        Quantity before = Quantity.exact(number.quantity().value().multiply(magnitude));
        return FactDraft.of(
                view,
                number,
                "amount of the magnitude and currency behind",
                common -> new Amount(common, before, currency));
    }

    private static Optional<FactDraft> amount(View view, Item.Number number, String currency, String rule) {
        return FactDraft.of(view, number, rule, common -> new Amount(common, number.quantity(), currency));
    }

    /** "From 45 million to 62 million dong": the currency of the amount that a joint leads on to; null for none. */
    private static @Nullable String currencyBehind(View view, int joint) {
        boolean joins = SharedUnits.isTarget(view, joint) || view.cue(joint, Cue.AND);
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
        int token = SharedUnits.behindWords(view, preposition);
        return view.item(token) instanceof Item.Money money
                        && view.tokens().text(token - 1).equals(before)
                ? money.currency()
                : null;
    }

    /** "60 million for a new house and for a mended one 30 million dong": the next value of the clause has the currency of both. */
    private static @Nullable String currencyOfNext(View view, int from) {
        int token = from;
        for (int words = 0;
                words < SharedUnits.LONGEST_GAP && view.holds(token) && !view.symbol(token, ",;:()");
                words++) {
            Item item = view.item(token);
            if (item != null && !(item instanceof Item.Word)) {
                return item instanceof Item.Money money ? money.currency() : null;
            }
            token = view.next(token);
        }
        return null;
    }
}
