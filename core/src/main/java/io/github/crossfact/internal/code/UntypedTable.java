package io.github.crossfact.internal.code;

import io.github.crossfact.event.DocumentType;
import io.github.crossfact.internal.table.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code untyped.csv}: issuers whose codes may carry no symbol of a type, as 202/2025/QH15 and 64/CP. Its columns:
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>type</th><td>what such a document is unless the wording names a type of {@code also}; empty where only the
 *     wording can say</td></tr>
 * <tr><th>also</th><td>what else it may be, words separated by spaces</td></tr>
 * <tr><th>source</th><td>the rule that numbers documents so, or {@code usage}</td></tr>
 * <tr><th>issuer</th><td>a symbol of {@link IssuerTable}, without the number of a term</td></tr>
 * </table>
 */
final class UntypedTable {

    private static final String FILE = "untyped.csv";
    private static final List<String> COLUMNS = List.of("type", "also", "source", "issuer");

    private final Map<String, StatedType> byIssuer = new LinkedHashMap<>();

    private UntypedTable() {}

    static UntypedTable read() {
        UntypedTable table = new UntypedTable();
        SymbolTables.read(FILE, COLUMNS, row -> SymbolTables.put(table.byIssuer, row, "issuer", rule(row)));
        return table;
    }

    /** The rule of an issuer, or null where its codes always name a type. */
    @Nullable
    StatedType find(Issuer issuer) {
        return byIssuer.get(issuer.key());
    }

    private static StatedType rule(Row row) {
        return new StatedType(
                row.isEmpty("type") ? null : row.value("type", DocumentType::of),
                row.value("also", SymbolTables::types));
    }
}
