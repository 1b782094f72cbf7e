package io.github.crossfact.internal.code;

import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.Level;
import io.github.crossfact.internal.table.Row;
import io.github.crossfact.internal.text.Digits;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code issuers.csv}: the symbols of issuers. Its columns:
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>kind</th><td>{@link Kind}: how the symbol is used</td></tr>
 * <tr><th>system</th><td>{@link CodeSystem}: whose rules number its documents; empty where either may</td></tr>
 * <tr><th>body</th><td>word of the vocabulary; empty where it has none, or the symbol stands for several
 *     bodies</td></tr>
 * <tr><th>level</th><td>{@link Level}; empty where the symbol is that of several levels</td></tr>
 * <tr><th>source</th><td>the rule that gives the symbol, or {@code usage}, and whose it is where no body says
 *     so</td></tr>
 * <tr><th>symbol</th><td>in its canonical spelling; no two of a kind fold alike</td></tr>
 * </table>
 */
final class IssuerTable {

    /** How a symbol is used. */
    enum Kind {
        /** As it is. */
        WHOLE,
        /** As it is, or with the number of a term: {@code QH15}. */
        TERMED,
        /** As it is, or after a {@link #SEATED} one: the {@code TW} of {@code BTCTW}. */
        SEAT,
        /** Only with a seat after it: the {@code BTC} of {@code BTCTW}. */
        SEATED,
        /** A unit inside an issuer, written after it: the {@code QHĐP} of {@code TTg-QHĐP}. */
        UNIT,
        /** How symbols that are not listed begin. */
        PREFIX
    }

    private static final String FILE = "issuers.csv";
    private static final List<String> COLUMNS = List.of("kind", "system", "body", "level", "source", "symbol");
    private static final int MAX_INITIALS = 10;

    private final Map<Kind, Map<String, Issuer>> byKind = new EnumMap<>(Kind.class);

    private IssuerTable() {
        for (Kind kind : Kind.values()) {
            byKind.put(kind, new LinkedHashMap<>());
        }
    }

    static IssuerTable read() {
        IssuerTable table = new IssuerTable();
        SymbolTables.read(FILE, COLUMNS, table::add);
        return table;
    }

    private void add(Row row) {
        Kind kind = row.constant("kind", Kind.class);
        SymbolTables.put(of(kind), row, "symbol", issuer(row));
    }

    private static Issuer issuer(Row row) {
        return new Issuer(
                row.form(),
                Symbol.fold(row.form()),
                row.optionalConstant("system", CodeSystem.class).orElse(null),
                row.isEmpty("body") ? null : row.value("body", BodyType::of),
                row.optionalConstant("level", Level.class).orElse(null),
                true);
    }

    /** The symbols of one kind, by their folded spelling, in the order of the table. */
    Map<String, Issuer> of(Kind kind) {
        return byKind.getOrDefault(kind, Map.of());
    }

    /** The issuer that the tables know by this folded symbol, or null. */
    @Nullable
    Issuer find(String folded) {
        Issuer whole = of(Kind.WHOLE).get(folded);
        if (whole != null) {
            return whole;
        }
        Issuer seat = of(Kind.SEAT).get(folded);
        if (seat != null) {
            return seat;
        }
        Issuer termed = termed(folded);
        return termed != null ? termed : seated(folded);
    }

    private @Nullable Issuer termed(String folded) {
        int end = folded.length();
        while (end > 0 && Digits.is(folded.charAt(end - 1))) {
            end--;
        }
        Issuer issuer = of(Kind.TERMED).get(folded.substring(0, end));
        return issuer == null || end == folded.length() ? issuer : issuer.ofTerm(folded.substring(end));
    }

    private @Nullable Issuer seated(String folded) {
        for (Map.Entry<String, Issuer> seat : of(Kind.SEAT).entrySet()) {
            if (folded.endsWith(seat.getKey())) {
                Issuer head = of(Kind.SEATED)
                        .get(folded.substring(0, folded.length() - seat.getKey().length()));
                if (head != null) {
                    return head.at(seat.getValue());
                }
            }
        }
        return null;
    }

    /** Whether the symbol names its issuer without a year beside it: one with terms must name the term. */
    boolean isComplete(Issuer issuer) {
        return issuer.hasTerm() || !of(Kind.TERMED).containsKey(issuer.key());
    }

    /** The unit of this folded symbol, or null. */
    @Nullable
    Issuer findUnit(String folded) {
        return of(Kind.UNIT).get(folded);
    }

    /**
     * The issuer of a symbol that no table knows, or null where it does not look like the initials of a Vietnamese
     * name.
     */
    @Nullable
    Issuer guess(String folded) {
        if (folded.length() < 2 || folded.length() > MAX_INITIALS || !Initials.mayBe(folded)) {
            return null;
        }
        for (Map.Entry<String, Issuer> prefix : of(Kind.PREFIX).entrySet()) {
            if (folded.startsWith(prefix.getKey())) {
                return prefix.getValue().with(folded.substring(prefix.getKey().length()));
            }
        }
        return new Issuer(Symbol.capitals(folded), folded, null, null, null, false);
    }
}
