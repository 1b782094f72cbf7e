package io.github.crossfact.internal.read;

import io.github.crossfact.event.Amount;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads large numbers without a currency of their own, which have that of the amount before them or of the one that they lead on to. */
final class SharedCurrencies {

    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

    /** As many thousands, millions, billions as the amount that a number leads on to. */
    private static final List<BigDecimal> MAGNITUDES =
            Stream.of(0, 3, 6, 9, 12).map(BigDecimal.ONE::scaleByPowerOfTen).toList();

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** How many times as much a value may change to that has no magnitude in words, or thousands of one. */
    private static final BigDecimal ORDER = BigDecimal.TEN;

    /** How many words may stand between "the number of" and the number. */
    private static final int LONGEST_CLAUSE = 12;

    private SharedCurrencies() {}

    /** "From 45 to 52 million dong": the magnitude and the currency are those of the amount that the number leads on to. */
    static Optional<FactDraft> amountOfNext(View view, Item item) {
        if (!(item instanceof Item.Number number)
                || !SharedUnits.isCardinal(number)
                || number.quantity().upper() != null
                || !(view.item(behindList(view, number)) instanceof Item.Money money)) {
            return Optional.empty();
        }
        @Nullable String currency = money.currency();
        boolean words = number.digits() && number.end() - number.first() > 1;
        if (currency != null && words && isAlike(number, money, BigDecimal.ONE)) {
            // "800 thousand, 600 thousand and 400 thousand dong"
            return amount(view, number, currency, "amount of the currency behind");
        }
        return currency == null
                ? Optional.empty()
                : magnitude(view, money)
                        .filter(magnitude -> isAlike(number, money, magnitude))
                        .flatMap(magnitude -> FactDraft.of(
                                view,
                                item,
                                "amount of the magnitude and currency behind",
                                common -> new Amount(common, times(number, magnitude), currency)));
    }

    /**
     * "From 45 to 52 million dong", "50, 30 and 20 million dong": the token behind a number and what leads from it to the next one, and the numbers of a list
     * behind it.
     */
    private static int behindList(View view, Item.Number number) {
        if (SharedUnits.isChange(view, number)) {
            return view.next(number.end());
        }
        int token = number.end();
        boolean and = false;
        for (int members = 0; members < SharedNoun.LONGEST_LIST && !and && isListJoint(view, token); members++) {
            and = view.cue(token, Cue.AND);
            int next = view.next(token);
            token = view.item(next) instanceof Item.Number more ? more.end() : next;
        }
        return and ? token : number.first();
    }

    private static boolean isListJoint(View view, int token) {
        return view.symbol(token, ",") || view.cue(token, Cue.AND);
    }

    /** Whether a number may be of the same magnitude as an amount: "from 45 to 52 million", "from 8,200 to 7,450", but hardly "from 45,000 to 52 million". */
    static boolean isAlike(Item.Number number, Item.Money money, BigDecimal magnitude) {
        BigDecimal from = number.quantity().value();
        BigDecimal to = money.quantity().value().divide(magnitude);
        boolean small = from.compareTo(THOUSAND) < 0 && magnitude.compareTo(BigDecimal.ONE) > 0;
        return small || SharedUnits.areAlike(from, to, ORDER);
    }

    static Quantity times(Item.Number number, BigDecimal magnitude) {
        return Quantity.of(
                number.quantity().value().multiply(magnitude), number.quantity().bound());
    }

    /** The magnitude in words that an amount is written with: that which leaves of its value the digits that are written. */
    static Optional<BigDecimal> magnitude(View view, Item.Money money) {
        String digits = IntStream.range(money.first(), money.end())
                .filter(view.tokens()::isDigits)
                .mapToObj(view.tokens()::text)
                .collect(Collectors.joining());
        return MAGNITUDES.stream()
                .filter(magnitude -> isWritten(digitsOf(money.quantity().value().divide(magnitude)), digits, money))
                .findFirst();
    }

    /** Whether digits are all that an amount is written with, or, "118 to 125 million", those of its lower end. */
    private static boolean isWritten(String digits, String all, Item.Money money) {
        return money.quantity().upper() == null ? digits.equals(all) : all.startsWith(digits);
    }

    private static String digitsOf(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.setScale(Math.max(0, plain.scale())).unscaledValue().toString();
    }

    /** "88 billion dong: 68 billion from the central budget": a large number that counts nothing is more of the money before. */
    static Optional<FactDraft> moreMoney(View view, Item item, @Nullable FactDraft money) {
        if (!(item instanceof Item.Number number)
                || number.kind() != Item.NumberKind.CARDINAL
                || number.quantity().value().compareTo(LARGE) < 0 && !(money != null && isThousands(view, number))
                || view.isHyphen(number.end())
                || isCounted(view, number.end()) && !(money != null && isOutOf(view, number))) {
            return Optional.empty();
        }
        int after = item.end();
        @Nullable String behind = currencyBehind(view, after);
        @Nullable String parallel = behind == null ? currencyOfParallel(view, item) : behind;
        @Nullable String next = parallel == null && money == null ? currencyOfLater(view, number) : parallel;
        if (next != null) {
            return amount(view, number, next, "amount of the currency behind");
        }
        if (money == null || !(money.event() instanceof Amount amount) || isNumberOf(view, number)) {
            return Optional.empty();
        }
        boolean bare = !view.unknownWord(after)
                || isPart(view, number)
                || isBesideShared(view, number, money)
                || Nouns.isNoPlural(view, after)
                || view.language().capitalizedNouns() && !view.tokens().capitalized(after);
        return bare ? amount(view, number, amount.currency(), "amount of the currency before") : Optional.empty();
    }

    /** "Revenue is 5 billion dong; the number of guests was 2.1 million": whether, where verbs stand second, a word for how many there are of something stands before a number in its clause. */
    private static boolean isNumberOf(View view, Item.Number number) {
        int token = view.previous(number.first());
        int most = view.language().verbSecond() ? LONGEST_CLAUSE : 0;
        for (int words = 0; words < most && !view.edge(token, ",;:.()"); words++) {
            if (view.cue(token, Cue.NUMBER_OF)) {
                return true;
            }
            token = view.previous(token);
        }
        return false;
    }

    /** "1.5 million dong for each and 300 thousand to-his-family", "more by 50 thousand": thousands in words behind money, of which nothing else says what they count. */
    private static boolean isThousands(View view, Item.Number number) {
        int before = view.previous(number.first());
        boolean words = number.digits() && number.end() - number.first() > 1;
        boolean goesOn = view.cue(before, Cue.AND) || view.cue(before, Cue.DIFFERENCE);
        boolean ends = view.edge(number.end(), ",.;)") || isLedTo(view, number.end());
        return words && goesOn && ends && number.quantity().value().compareTo(THOUSAND) >= 0;
    }

    /** Whether a noun stands at a token that a number before it may count: "54 million to-the-household" counts none. */
    private static boolean isCounted(View view, int token) {
        return Nouns.isKnown(view, token) && !isLedTo(view, token);
    }

    /** Whether a small word or an article is written together with the word at a token. */
    private static boolean isLedTo(View view, int token) {
        return view.joined(token) || view.definite(token);
    }

    /** "47 billion dong, of which 19 billion ...": a large part of money is money, whatever stands behind it. */
    private static boolean isPart(View view, Item.Number number) {
        int before = view.previous(number.first());
        return view.cue(before, Cue.INCLUDING) || view.cue(before, Cue.OF_WHICH) || isOutOf(view, number);
    }

    /** "64 billion dong: 48 billion for the districts and 16 billion to support": joined to an amount that has its currency from before, too. */
    private static boolean isBesideShared(View view, Item.Number number, FactDraft money) {
        int and = view.previous(number.first());
        return view.item(money.anchor()) instanceof Item.Number
                && (view.cue(and, Cue.AND) || view.symbol(and, ",") || view.mayHaveAnd(number.first()));
    }

    /** "18.9 billion dong out of 53.3 billion needed": right behind money, so many millions out of which it is. */
    private static boolean isOutOf(View view, Item.Number number) {
        int outOf = view.previous(number.first());
        return view.cue(outOf, Cue.OUT_OF) && view.item(view.previous(outOf)) instanceof Item.Money;
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
        String before = view.text(item.first() - 1);
        if (!view.symbol(comma, ",") || !Agreement.isPreposition(view, preposition)) {
            return null;
        }
        int token = SharedUnits.behindWords(view, preposition);
        return view.item(token) instanceof Item.Money money
                        && (view.text(token - 1).equals(before) || isToldBefore(view, item, preposition))
                ? money.currency()
                : null;
    }

    /** "Paid were 5 billion, while the need is 38 billion dong": behind a comma, the next value of the same order tells what so many millions in words are. */
    private static @Nullable String currencyOfLater(View view, Item.Number number) {
        boolean words = number.digits() && number.end() - number.first() > 1;
        if (!words || !view.symbol(number.end(), ",")) {
            return null;
        }
        int token = view.next(number.end());
        for (int read = 0; read < SharedUnits.LONGEST_GAP && view.holds(token); read++, token = view.next(token)) {
            Item item = view.item(token);
            if (item != null && !(item instanceof Item.Word)) {
                return item instanceof Item.Money money && isAlike(number, money, BigDecimal.ONE)
                        ? money.currency()
                        : null;
            }
        }
        return null;
    }

    /** "For the bridges 46 billion, for the roads 110 billion dong": whether a preposition stands before the number as well. */
    private static boolean isToldBefore(View view, Item item, int preposition) {
        String text = view.text(preposition);
        int token = view.previous(item.first());
        for (int words = 0; words < SharedUnits.LONGEST_GAP && view.holds(token); words++) {
            if (view.text(token).equals(text)) {
                return true;
            }
            token = view.previous(token);
        }
        return false;
    }

    /** "60 million for a new house and for a mended one 30 million dong": the next value of the clause has the currency of both. */
    private static @Nullable String currencyOfNext(View view, int from) {
        int token = from;
        for (int words = 0; words < SharedUnits.LONGEST_GAP && !view.edge(token, ",;:()"); words++) {
            Item item = view.item(token);
            if (item != null && !(item instanceof Item.Word)) {
                return item instanceof Item.Money money ? money.currency() : null;
            }
            token = view.next(token);
        }
        return null;
    }
}
