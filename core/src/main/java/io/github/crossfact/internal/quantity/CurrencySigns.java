package io.github.crossfact.internal.quantity;

import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.table.OwnTables;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.table.Row;
import io.github.crossfact.internal.table.Schemas;
import io.github.crossfact.internal.table.Table;
import io.github.crossfact.internal.text.CurrencyCodes;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The signs and codes of currencies that every language writes alike. Immutable. */
final class CurrencySigns {

    private static final String NAME = "currencies.csv";
    private static final int LONGEST = 4;

    private final Map<String, Sense.CurrencyWord> signs;

    private CurrencySigns(Map<String, Sense.CurrencyWord> signs) {
        this.signs = Map.copyOf(signs);
    }

    static CurrencySigns open() {
        Problems problems = new Problems();
        Map<String, Sense.CurrencyWord> signs = new HashMap<>();
        CurrencyCodes.ALL.forEach(code -> signs.put(code, new Sense.CurrencyWord(code, BigDecimal.ONE)));
        for (Row row : Table.read(
                        "core/" + NAME, OwnTables.text(CurrencySigns.class, NAME), Schemas.CURRENCY_COLUMNS, problems)
                .rows()) {
            row.read(() -> signs.put(row.form(), Schemas.currencyWord(row)));
        }
        problems.throwIfAny();
        return new CurrencySigns(signs);
    }

    /** The token after the sign or code that begins with this token; {@code -1} where none does. */
    int end(Tokens tokens, int token) {
        boolean two = token + 1 < tokens.size()
                && !tokens.spaceBefore(token + 1)
                && currency(tokens, token, token + 2) != null;
        if (two) {
            return token + 2;
        }
        return token < tokens.size() && currency(tokens, token, token + 1) != null ? token + 1 : -1;
    }

    /** The first token of the sign or code that ends where a token begins; {@code -1} where none does. */
    int start(Tokens tokens, int token) {
        boolean two = token > 1 && !tokens.spaceBefore(token - 1) && currency(tokens, token - 2, token) != null;
        if (two) {
            return token - 2;
        }
        return token > 0 && currency(tokens, token - 1, token) != null ? token - 1 : -1;
    }

    /** The currency that these tokens write; null where they write none. */
    Sense.@Nullable CurrencyWord currency(Tokens tokens, int first, int end) {
        int from = tokens.source().originalStart(tokens.start(first));
        int to = tokens.source().originalEnd(tokens.end(end - 1));
        return to - from > LONGEST ? null : signs.get(tokens.source().original().substring(from, to));
    }
}
