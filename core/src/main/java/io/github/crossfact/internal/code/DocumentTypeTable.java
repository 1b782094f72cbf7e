package io.github.crossfact.internal.code;

import io.github.crossfact.event.DocumentType;
import io.github.crossfact.internal.table.Row;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code document-types.csv}: the symbols of document types. Its columns:
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>type</th><td>word of the vocabulary; empty where it has none for such documents</td></tr>
 * <tr><th>partyAlso</th><td>what else the party's organs number under this symbol, words separated by spaces; may be
 *     empty</td></tr>
 * <tr><th>needs</th><td>{@link DocumentTypeSymbol.Needs}: what must follow for the symbol to be taken for one</td></tr>
 * <tr><th>source</th><td>the rule that gives the symbol, or {@code usage}</td></tr>
 * <tr><th>symbol</th><td>in its canonical spelling; no two fold alike</td></tr>
 * </table>
 */
final class DocumentTypeTable {

    private static final String FILE = "document-types.csv";
    private static final List<String> COLUMNS = List.of("type", "partyAlso", "needs", "source", "symbol");

    private final Map<String, DocumentTypeSymbol> bySymbol = new LinkedHashMap<>();

    private DocumentTypeTable() {}

    static DocumentTypeTable read() {
        DocumentTypeTable table = new DocumentTypeTable();
        SymbolTables.read(FILE, COLUMNS, row -> SymbolTables.put(table.bySymbol, row, "symbol", symbol(row)));
        return table;
    }

    /** The type of this folded symbol, or null. */
    @Nullable
    DocumentTypeSymbol find(String folded) {
        return bySymbol.get(folded);
    }

    /** Every symbol, in the order of the table. */
    Collection<DocumentTypeSymbol> all() {
        return bySymbol.values();
    }

    private static DocumentTypeSymbol symbol(Row row) {
        return new DocumentTypeSymbol(
                row.form(),
                row.isEmpty("type") ? null : row.value("type", DocumentType::of),
                row.value("partyAlso", SymbolTables::types),
                row.constant("needs", DocumentTypeSymbol.Needs.class));
    }
}
