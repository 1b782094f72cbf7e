package io.github.crossfact.internal.quantity;

import io.github.crossfact.event.Bound;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.numeral.NumeralKind;
import io.github.crossfact.internal.numeral.Numerals;
import io.github.crossfact.internal.scan.LoneCapital;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands right before and after the tokens of a number. */
final class Surroundings {

    /** The longest form that is looked for before a number, in tokens. */
    private static final int LONGEST_FORM = 6;

    private static final String PERCENT = "%";
    private static final String DASHES = "-~";

    private final Scan scan;
    private final Tokens tokens;
    private final Numerals numerals;
    private final CurrencySigns signs;

    Surroundings(Scan scan, Numerals numerals, CurrencySigns signs) {
        this.signs = signs;
        this.scan = scan;
        this.tokens = scan.tokens();
        this.numerals = numerals;
    }

    /** Something found: its first token, the token after it, and what it means. */
    record Found<T>(int first, int end, T meaning) {}

    /** The unit right after a token. */
    @Nullable
    Found<Expression.Unit> unitAfter(int token) {
        if (tokens.isAny(token, PERCENT)) {
            return new Found<>(token, token + 1, new Expression.Unit.Percent(BigDecimal.ONE));
        }
        boolean hyphen = tokens.is(token, '-') && !tokens.spaceBefore(token) && isGluedWord(token + 1);
        int at = hyphen ? token + 1 : token;
        @Nullable Found<Expression.Unit> word = wordUnit(token, at);
        return word == null ? signAfter(at) : word;
    }

    private @Nullable Found<Expression.Unit> wordUnit(int token, int at) {
        Match match = scan.match(at);
        if (match == null || match.compound() || !isFree(match) || numerals.isAndPrefix(match.proclitic())) {
            return null;
        }
        Expression.@Nullable Unit unit = unit(match);
        return unit == null ? null : new Found<>(token, match.end(), unit);
    }

    private @Nullable Found<Expression.Unit> signAfter(int token) {
        int end = signs.end(tokens, token);
        return end < 0 || !scan.isFree(token, end) ? null : sign(token, end);
    }

    private @Nullable Found<Expression.Unit> signBefore(int token) {
        int first = signs.start(tokens, token);
        return first < 0 || !scan.isFree(first, token) ? null : sign(first, token);
    }

    private @Nullable Found<Expression.Unit> sign(int first, int end) {
        @Nullable String code = signs.code(tokens, first, end);
        return code == null ? null : new Found<>(first, end, new Expression.Unit.Currency(code));
    }

    /** A currency after a word that only links it: "a million of the dong". */
    @Nullable
    Found<Expression.Unit> linkedCurrencyAfter(int token) {
        if (!isCue(token, Cue.LINK)) {
            return null;
        }
        @Nullable Found<Expression.Unit> found = unitAfter(token + 1);
        return found != null && found.meaning() instanceof Expression.Unit.Currency
                ? new Found<>(token, found.end(), found.meaning())
                : null;
    }

    /** A percent sign before its number, and "a percentage of 30" with nothing behind it that 30 could be a number of. */
    @Nullable
    Found<Expression.Unit> percentageBefore(int first, int end) {
        boolean sign = tokens.isAny(first - 1, PERCENT) && scan.isFree(first - 1, first);
        int phrase = sign ? first - 1 : tokens.isWord(end) ? -1 : phraseBefore(first, NumeralKind.PERCENTAGE);
        return phrase < 0 ? null : new Found<>(phrase, end, new Expression.Unit.Percent(BigDecimal.ONE));
    }

    private boolean isGluedWord(int token) {
        return tokens.isWord(token) && !tokens.spaceBefore(token);
    }

    private boolean isFree(Match match) {
        return scan.isFree(match.first(), match.end());
    }

    private Expression.@Nullable Unit unit(Match match) {
        if (LoneCapital.is(tokens, match.first())) {
            return null;
        }
        for (Sense sense : match.senses()) {
            if (sense instanceof Sense.CurrencyWord currency) {
                return new Expression.Unit.Currency(currency.currency());
            }
            if (sense instanceof Sense.UnitWord word) {
                return word.unit().equals(PERCENT)
                        ? new Expression.Unit.Percent(word.factor())
                        : new Expression.Unit.Physical(word.unit(), word.factor());
            }
        }
        return null;
    }

    /** The currency right before a token: a sign or a code, or a name in Latin letters. */
    @Nullable
    Found<Expression.Unit> currencyBefore(int token) {
        @Nullable Found<Expression.Unit> sign = signBefore(token);
        @Nullable Found<Expression.Unit> word = currencyWordBefore(token);
        boolean longer = word != null && (sign == null || word.first() < sign.first());
        return longer ? word : sign;
    }

    private @Nullable Found<Expression.Unit> currencyWordBefore(int token) {
        return before(
                token,
                match -> isFree(match)
                                && !match.compound()
                                && isLatinOrSign(match.first())
                                && !LoneCapital.is(tokens, match.first())
                        ? match.senses().stream()
                                .filter(Sense.CurrencyWord.class::isInstance)
                                .map(Sense.CurrencyWord.class::cast)
                                .findFirst()
                                .map(sense -> new Expression.Unit.Currency(sense.currency()))
                        : Optional.empty());
    }

    private boolean isLatinOrSign(int token) {
        return !tokens.isWord(token) || tokens.source().charAt(tokens.start(token)) < '\u0250';
    }

    /** The bound right before a token, or before a small word before it. */
    @Nullable
    Found<Bound> boundBefore(int token) {
        @Nullable Found<Bound> found = bareBoundBefore(token);
        boolean small = token > 0 && tokens.isWord(token - 1) && isSmall(token - 1);
        return found == null && small ? bareBoundBefore(token - 1) : found == null ? comparisonBefore(token) : found;
    }

    /** {@code > < >= <=}; what is written the other way round is no bound. */
    private @Nullable Found<Bound> comparisonBefore(int token) {
        boolean equal = tokens.is(token - 1, '=');
        int sign = equal ? token - 2 : token - 1;
        if (!tokens.isAny(sign, "<>") || tokens.isAny(sign - 1, "=<>")) {
            return null;
        }
        boolean more = tokens.is(sign, '>');
        Bound bound = more ? equal ? Bound.AT_LEAST : Bound.MORE_THAN : equal ? Bound.AT_MOST : Bound.LESS_THAN;
        return new Found<>(sign, token, bound);
    }

    private boolean isSmall(int token) {
        return isCue(token, Cue.LINK)
                || isCue(token, Cue.AT)
                || numerals.phraseEnd(tokens, token, NumeralKind.DETERMINER) == token + 1
                || numerals.isProclitic(tokens, token);
    }

    private @Nullable Found<Bound> bareBoundBefore(int token) {
        return before(token, match -> bound(match, false));
    }

    /** The bound right after a token. */
    @Nullable
    Found<Bound> boundAfter(int token) {
        Match match = scan.match(token);
        return match == null
                ? null
                : bound(match, true)
                        .map(bound -> new Found<>(match.first(), match.end(), bound))
                        .orElse(null);
    }

    private static Optional<Bound> bound(Match match, boolean after) {
        return match.senses().stream()
                .filter(Sense.BoundWord.class::isInstance)
                .map(Sense.BoundWord.class::cast)
                .filter(word -> word.afterNumber() == after)
                .map(Sense.BoundWord::bound)
                .findFirst();
    }

    /** The longest form that ends where a token begins and means something. */
    private <T> @Nullable Found<T> before(int token, Function<Match, Optional<? extends T>> meaning) {
        @Nullable Found<T> longest = null;
        for (int first = token - 1; first >= Math.max(0, token - LONGEST_FORM); first--) {
            Match match = scan.match(first);
            if (match != null && match.end() == token && scan.isFree(first, token)) {
                Optional<? extends T> found = meaning.apply(match);
                longest = found.isPresent() ? new Found<>(first, token, found.get()) : longest;
            }
        }
        return longest;
    }

    /** The first token of a phrase of number words that ends where a token begins; {@code -1} where none does. */
    int phraseBefore(int token, NumeralKind kind) {
        int longest = -1;
        for (int first = token - 1; first >= Math.max(0, token - LONGEST_FORM); first--) {
            if (numerals.phraseEnd(tokens, first, kind) == token && scan.isFree(first, token)) {
                longest = first;
            }
        }
        return longest;
    }

    /** The token after a phrase of number words; {@code -1} where none begins here. */
    int phraseAfter(int token, NumeralKind kind) {
        return token < tokens.size() ? numerals.phraseEnd(tokens, token, kind) : -1;
    }

    /** The token after a dash between two numbers: with a space on both sides or on none. */
    int afterDash(int token) {
        boolean dash = tokens.isAny(token, DASHES) && token + 1 < tokens.size();
        return dash && tokens.spaceBefore(token) == tokens.spaceBefore(token + 1) ? token + 1 : -1;
    }

    /** The token after a slash that is written together with both sides. */
    int afterSlash(int token) {
        boolean slash = tokens.is(token, '/') && token + 1 < tokens.size();
        return slash && !tokens.spaceBefore(token) && !tokens.spaceBefore(token + 1) ? token + 1 : -1;
    }

    private boolean isCue(int token, Cue cue) {
        Match match = scan.match(token);
        return match != null && match.length() == 1 && match.senses().contains(new Sense.CueWord(cue));
    }
}
