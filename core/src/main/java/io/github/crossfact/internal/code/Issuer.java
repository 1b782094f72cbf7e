package io.github.crossfact.internal.code;

import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.Level;
import org.jspecify.annotations.Nullable;

/**
 * Who issued a document, as its code names them.
 *
 * @param symbol the canonical spelling, {@code BTCTW}, {@code QH15}
 * @param key the folded symbol without the number of a term, {@code btctw}, {@code qh}
 * @param system whose rules number the document; null where either may
 * @param body the kind of body; null where the vocabulary has no word for it, or the symbol stands for several
 * @param level its level; null where the symbol is that of several levels
 * @param known whether the tables know the symbol, rather than that it looks like one
 */
record Issuer(
        String symbol,
        String key,
        @Nullable CodeSystem system,
        @Nullable BodyType body,
        @Nullable Level level,
        boolean known) {

    /** The same under a symbol with the number of a term. */
    Issuer ofTerm(String term) {
        return new Issuer(symbol + term, key, system, body, level, known);
    }

    /** The organ of this kind at the seat of a party committee: BTC and TW make BTCTW. */
    Issuer at(Issuer seat) {
        return new Issuer(symbol + seat.symbol, key + seat.key, system, body, seat.level, true);
    }

    /** A symbol that begins as this one and goes on with unknown letters. */
    Issuer with(String folded) {
        return new Issuer(symbol + Symbol.capitals(folded), key + folded, system, body, level, false);
    }

    boolean hasTerm() {
        return symbol.length() > key.length();
    }
}
