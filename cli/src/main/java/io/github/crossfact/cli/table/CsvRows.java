package io.github.crossfact.cli.table;

import io.github.crossfact.job.table.Column;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RFC 4180, but with the line ends of Unix. */
final class CsvRows implements RowWriter {

    private final BufferedWriter out;

    CsvRows(Path file, List<Column> columns) throws IOException {
        out = Files.newBufferedWriter(file);
        write(columns.stream().map(column -> (Object) column.name()).toList());
    }

    @Override
    public void write(List<@Nullable Object> row) throws IOException {
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            Object cell = row.get(i);
            if (cell != null) {
                out.write(cell instanceof BigDecimal number ? number.toPlainString() : quoted(cell.toString()));
            }
        }
        out.write('\n');
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
