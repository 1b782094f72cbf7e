package io.github.crossfact.internal.code;

import io.github.crossfact.event.DocumentType;
import io.github.crossfact.internal.table.OwnTables;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.table.Row;
import io.github.crossfact.internal.table.Table;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the tables of symbols have in common. */
final class SymbolTables {

    private SymbolTables() {}

    /**
     * Hands each row of a resource of this package to {@code read}.
     *
     * @throws io.github.crossfact.spi.InvalidTableException naming every bad row
     */
    static void read(String file, List<String> columns, Consumer<Row> read) {
        Problems problems = new Problems();
        for (Row row : Table.read(file, OwnTables.text(SymbolTables.class, file), columns, problems)
                .rows()) {
            row.read(() -> read.accept(row));
        }
        problems.throwIfAny();
    }

    /** Files a row's value under the folded symbol in {@code column}, which must be new to the map. */
    static <T> void put(Map<String, T> map, Row row, String column, T value) {
        if (map.putIfAbsent(Symbol.fold(row.text(column)), value) != null) {
            throw row.bad(column, "stands twice, case and diacritics aside");
        }
    }

    /** The types named in a cell, in its order. */
    static Set<DocumentType> types(String words) {
        Set<DocumentType> types = new LinkedHashSet<>();
        Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(DocumentType::of)
                .forEach(types::add);
        return Collections.unmodifiableSet(types);
    }
}
