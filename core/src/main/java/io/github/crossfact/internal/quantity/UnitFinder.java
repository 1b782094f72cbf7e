package io.github.crossfact.internal.quantity;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.numeral.NumeralKind;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the units and currencies beside numbers. One per scan. */
final class UnitFinder {

    private static final String PERCENT = "%";
    private static final char AFTER_LATIN = '\u0250';

    /** What a speed or a yield is told by, in UCUM, by the units of length of time. */
    private static final Map<String, String> TIMES = Map.of("H", "h", "MIN", "min", "S", "s");

    private final Neighbours neighbours;
    private final Scan scan;
    private final Tokens tokens;
    private final CurrencySigns signs;

    UnitFinder(Neighbours neighbours, CurrencySigns signs) {
        this.neighbours = neighbours;
        this.scan = neighbours.scan();
        this.tokens = neighbours.tokens();
        this.signs = signs;
    }

    /** The unit after a number, and the currency or percent sign before it; null where there is neither. */
    @Nullable
    Found<Unit> beside(Expression number) {
        @Nullable Found<Unit> behind = after(number.end());
        @Nullable Found<Unit> after = behind != null && isDoubtful(behind, number) ? null : behind;
        @Nullable Found<Unit> before = before(number.first());
        if (after == null && before == null) {
            return linkedCurrencyAfter(number.end());
        }
        if (after == null || before == null) {
            return after == null ? before : after;
        }
        // A currency on both sides is one: "US$ 20 dollars".
        return after.meaning().equals(before.meaning())
                ? new Found<>(before.first(), after.end(), after.meaning())
                : after;
    }

    /** "10 c" is ten cents where the line says nothing else; elsewhere a letter is one of many things. */
    private boolean isDoubtful(Found<Unit> unit, Expression number) {
        boolean letter = unit.meaning() instanceof Unit.Currency currency
                && currency.code() == null
                && tokens.isWord(unit.first())
                && tokens.length(unit.first()) == 1;
        boolean alone = (number.first() == 0 || tokens.isBreak(number.first() - 1))
                && (unit.end() == tokens.size() || tokens.isBreak(unit.end()));
        return letter && !alone;
    }

    /** The unit right after a number, with what it is told by: tons per hectare. */
    @Nullable
    Found<Unit> after(int token) {
        @Nullable Found<Unit> found = simpleAfter(token);
        if (found == null || !(found.meaning() instanceof Unit.Physical physical)) {
            return found;
        }
        @Nullable Found<Unit.Physical> per = per(found.end());
        return per == null ? found : new Found<>(token, per.end(), physical.per(per.meaning()));
    }

    private @Nullable Found<Unit> simpleAfter(int token) {
        if (tokens.isAny(token, PERCENT)) {
            return new Found<>(token, token + 1, new Unit.Percent(BigDecimal.ONE));
        }
        boolean hyphen = tokens.is(token, '-') && isGluedWord(token + 1);
        int at = hyphen && !tokens.spaceBefore(token) ? token + 1 : token;
        @Nullable Found<Unit> word = wordUnit(token, at);
        return word == null ? signAfter(at) : word;
    }

    private @Nullable Found<Unit> wordUnit(int token, int at) {
        Match match = scan.match(at);
        if (match == null
                || match.compound()
                || !neighbours.isFree(match)
                || neighbours.numerals().isAndPrefix(match.proclitic())) {
            return null;
        }
        @Nullable Unit unit = unit(match);
        return unit == null ? null : new Found<>(token, match.end(), unit);
    }

    /** The unit that a form means; null where it means none. */
    @Nullable
    Unit unit(Match match) {
        if (isLoneCapital(match.first())) {
            return null;
        }
        for (Sense sense : match.senses()) {
            if (sense instanceof Sense.CurrencyWord currency) {
                return Unit.Currency.of(currency);
            }
            if (sense instanceof Sense.UnitWord word) {
                return word.unit().equals(PERCENT)
                        ? new Unit.Percent(word.factor())
                        : new Unit.Physical(word.unit(), word.factor());
            }
        }
        return null;
    }

    /** "5G" is a generation of networks, "150 T €" a thousand times that: a capital letter says a unit only where the unit has it. */
    private boolean isLoneCapital(int token) {
        return tokens.isWord(token)
                && tokens.length(token) == 1
                && tokens.capitalized(token)
                && !tokens.is(token, "l")
                && !tokens.is(token, "w");
    }

    private boolean isGluedWord(int token) {
        return tokens.isWord(token) && !tokens.spaceBefore(token);
    }

    /** What a unit is told by: {@code /ha}, "per hectare", "in the hour", the last two also in one word. */
    private @Nullable Found<Unit.Physical> per(int token) {
        int slash = neighbours.afterSlash(token);
        if (slash > 0) {
            return symbol(slash);
        }
        Match match = scan.match(token);
        if (match == null) {
            return null;
        }
        if (match.senses().has(Cue.PER) || match.senses().has(Cue.AT)) {
            return denominator(match.end());
        }
        boolean joined = !match.proclitic().isEmpty() && !neighbours.numerals().isAndPrefix(match.proclitic());
        return joined ? denominator(token) : null;
    }

    private @Nullable Found<Unit.Physical> symbol(int token) {
        for (String time : TIMES.values()) {
            if (tokens.is(token, time)) {
                return new Found<>(token, token + 1, new Unit.Physical(time, BigDecimal.ONE));
            }
        }
        return denominator(token);
    }

    private @Nullable Found<Unit.Physical> denominator(int token) {
        Match match = scan.match(token);
        if (match == null || match.compound() || !neighbours.isFree(match)) {
            return null;
        }
        if (unit(match) instanceof Unit.Physical physical) {
            return new Found<>(token, match.end(), physical);
        }
        return match.senses()
                .first(Sense.CalendarWord.class)
                .filter(word -> word.kind() == CalendarKind.UNIT)
                .map(word -> TIMES.get(word.unit()))
                .map(code -> new Found<>(token, match.end(), new Unit.Physical(code, BigDecimal.ONE)))
                .orElse(null);
    }

    private @Nullable Found<Unit> signAfter(int token) {
        int end = signs.end(tokens, token);
        return end < 0 || !scan.isFree(token, end) ? null : sign(token, end);
    }

    private @Nullable Found<Unit> signBefore(int token) {
        int first = signs.start(tokens, token);
        return first < 0 || !scan.isFree(first, token) ? null : sign(first, token);
    }

    private @Nullable Found<Unit> sign(int first, int end) {
        Sense.@Nullable CurrencyWord currency = signs.currency(tokens, first, end);
        return currency == null ? null : new Found<>(first, end, Unit.Currency.of(currency));
    }

    /** The percent sign, or the currency, right before a token: a sign or a code, or a name in Latin letters. */
    @Nullable
    Found<Unit> before(int token) {
        if (isPercentBefore(token - 1)) {
            return new Found<>(token - 1, token, new Unit.Percent(BigDecimal.ONE));
        }
        int percentage = neighbours.phraseBefore(token, NumeralKind.PERCENTAGE);
        if (percentage >= 0) {
            return new Found<>(percentage, token, new Unit.Percent(BigDecimal.ONE));
        }
        @Nullable Found<Unit> sign = signBefore(token);
        @Nullable Found<Unit> word = neighbours.before(token, this::currencyBefore);
        boolean longer = word != null && (sign == null || word.first() < sign.first());
        return longer ? word : sign;
    }

    /** Whether a percent sign belongs to what follows it, and not to what stands before. */
    private boolean isPercentBefore(int sign) {
        return tokens.isAny(sign, PERCENT)
                && scan.isFree(sign, sign + 1)
                && (sign == 0 || tokens.isBreak(sign - 1) || tokens.spaceBefore(sign) || tokens.isAny(sign - 1, "(+-~"))
                && !tokens.spaceBefore(sign + 1);
    }

    private Optional<Unit.Currency> currencyBefore(Match match) {
        boolean mayStandBefore = neighbours.isFree(match)
                && !match.compound()
                && isLatinOrSign(match.first())
                && !isLoneCapital(match.first());
        return mayStandBefore
                ? match.senses()
                        .first(Sense.CurrencyWord.class)
                        .map(Unit.Currency::of)
                        .filter(currency -> !currency.isPart())
                : Optional.empty();
    }

    private boolean isLatinOrSign(int token) {
        return !tokens.isWord(token) || tokens.source().charAt(tokens.start(token)) < AFTER_LATIN;
    }

    /** The token after a currency's sign or name before a number; the token itself where there is none. */
    int afterCurrency(int token) {
        int sign = signs.end(tokens, token);
        return sign > 0 && scan.isFree(token, sign) ? sign : token;
    }

    /** A currency after a word that only links it: "a million of the dong". */
    private @Nullable Found<Unit> linkedCurrencyAfter(int token) {
        if (!neighbours.isCue(token, Cue.LINK)) {
            return null;
        }
        @Nullable Found<Unit> found = after(token + 1);
        return found != null && found.meaning() instanceof Unit.Currency
                ? new Found<>(token, found.end(), found.meaning())
                : null;
    }
}
