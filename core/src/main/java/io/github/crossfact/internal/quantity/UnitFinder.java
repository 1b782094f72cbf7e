package io.github.crossfact.internal.quantity;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.numeral.NumeralKind;
import io.github.crossfact.internal.scan.LoneCapital;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the units and currencies beside numbers. One per scan. */
final class UnitFinder {

    private static final String PERCENT = "%";

    /** What a speed or a yield is told by, in UCUM, by the units of length of time. */
    private static final Map<String, String> TIMES = Map.of("H", "h", "MIN", "min", "S", "s");

    /** What something may be told by with "in": tons in the hectare, but not tons in kilograms. */
    private static final Set<String> PLACES = Set.of("har", "m2", "km2", "m3", "L", "h", "min", "s");

    private final Neighbours neighbours;
    private final Scan scan;
    private final Tokens tokens;
    private final CurrencyFinder currencies;

    UnitFinder(Neighbours neighbours, CurrencySigns signs) {
        this.neighbours = neighbours;
        this.scan = neighbours.scan();
        this.tokens = neighbours.tokens();
        this.currencies = new CurrencyFinder(neighbours, signs);
    }

    /** The unit after a number, and the currency or percent sign before it; null where there is neither. */
    @Nullable
    Found<Unit> beside(Expression number) {
        @Nullable Found<Unit> behind = after(number.end());
        @Nullable Found<Unit> after = behind != null && isDoubtful(behind, number) ? null : behind;
        @Nullable Found<Unit> before = before(number.first());
        if (after == null && before == null) {
            @Nullable Found<Unit> linked = linkedCurrencyAfter(number.end());
            return linked == null ? percentageBefore(number) : linked;
        }
        if (after == null || before == null) {
            return after == null ? before : after;
        }
        // A currency on both sides is one: "US$ 20 dollars".
        return after.meaning().equals(before.meaning())
                ? new Found<>(before.first(), after.end(), after.meaning())
                : after;
    }

    /** "A percentage of 30", with nothing behind it that 30 could be a number of. */
    private @Nullable Found<Unit> percentageBefore(Expression number) {
        int phrase = tokens.isWord(number.end()) ? -1 : neighbours.phraseBefore(number.first(), NumeralKind.PERCENTAGE);
        return phrase < 0 ? null : new Found<>(phrase, number.end(), new Unit.Percent(BigDecimal.ONE));
    }

    /** "10 c" is ten cents where the line says nothing else; elsewhere a letter is one of many things. */
    private boolean isDoubtful(Found<Unit> unit, Expression number) {
        boolean letter = unit.meaning() instanceof Unit.Currency currency
                && currency.code() == null
                && tokens.isWord(unit.first())
                && tokens.length(unit.first()) == 1;
        boolean alone = (number.first() == 0 || tokens.isBreak(number.first() - 1))
                && (unit.end() == tokens.size() || tokens.isBreak(unit.end()));
        return letter && !alone || isEra(unit.first(), number.first() - 1);
    }

    /** "In the year 833 A. D.": what marks a calendar behind a year is no unit. */
    private boolean isEra(int unit, int before) {
        @Nullable Match mark = scan.match(unit);
        @Nullable Match year = before < 0 ? null : scan.match(before);
        return mark != null
                && year != null
                && (mark.times() & CalendarKind.ERA.bit()) != 0
                && (year.times() & CalendarKind.UNIT.bit()) != 0;
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
        return word == null ? currencies.signAfter(at) : word;
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
        if (LoneCapital.is(tokens, match.first())) {
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
        if (match.senses().has(Cue.PER)) {
            return denominator(match.end());
        }
        if (match.senses().has(Cue.AT)) {
            @Nullable Found<Unit.Physical> place = denominator(match.end());
            return place != null && PLACES.contains(place.meaning().code()) ? place : null;
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

    /** The percent sign, or the currency, right before a token: a sign or a code, or a name in Latin letters. */
    @Nullable
    Found<Unit> before(int token) {
        int sign = token - 1;
        if (sign >= 0 && neighbours.numerals().isPercentBefore(tokens, sign) && scan.isFree(sign, token)) {
            return new Found<>(sign, token, new Unit.Percent(BigDecimal.ONE));
        }
        return currencies.before(token);
    }

    /** The token after a currency's sign or name before a number; the token itself where there is none. */
    int afterCurrency(int token) {
        return currencies.after(token);
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
