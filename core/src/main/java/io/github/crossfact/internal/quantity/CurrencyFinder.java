package io.github.crossfact.internal.quantity;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.LoneCapital;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the signs and codes of currencies on both sides of numbers, and their names before them. One per scan. */
final class CurrencyFinder {

    private static final char AFTER_LATIN = '\u0250';

    private final Neighbours neighbours;
    private final Scan scan;
    private final Tokens tokens;
    private final CurrencySigns signs;

    CurrencyFinder(Neighbours neighbours, CurrencySigns signs) {
        this.neighbours = neighbours;
        this.scan = neighbours.scan();
        this.tokens = neighbours.tokens();
        this.signs = signs;
    }

    /** The currency right before a token: a sign or a code, or a name in Latin letters; null where there is none. */
    @Nullable
    Found<Unit> before(int token) {
        @Nullable Found<Unit> sign = signBefore(token);
        @Nullable Found<Unit> word = neighbours.before(token, this::currencyBefore);
        boolean longer = word != null && (sign == null || word.first() < sign.first());
        return longer ? word : sign;
    }

    /** The currency whose sign or code begins with a token; null where none does. */
    @Nullable
    Found<Unit> signAfter(int token) {
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

    private @Nullable Unit currencyBefore(Match match) {
        boolean mayStandBefore = neighbours.isFree(match)
                && !match.compound()
                // "The team won 3 medals": what is also a verb is none before a number.
                && !match.senses().has(Cue.RECEIVED)
                && isLatinOrSign(match.first())
                && !LoneCapital.is(tokens, match.first());
        return mayStandBefore
                ? match.senses()
                        .first(Sense.CurrencyWord.class)
                        .map(Unit.Currency::of)
                        .filter(currency -> !currency.isPart())
                        .orElse(null)
                : null;
    }

    private boolean isLatinOrSign(int token) {
        return !tokens.isWord(token) || tokens.source().charAt(tokens.start(token)) < AFTER_LATIN;
    }

    /** The token after a sign or code that begins with this one; the token itself where none does. */
    int after(int token) {
        int sign = signs.end(tokens, token);
        return sign > 0 && scan.isFree(token, sign) ? sign : token;
    }
}
