package io.github.crossfact.cli.table;

import io.github.crossfact.Extraction;
import io.github.crossfact.event.Event;
import io.github.crossfact.job.table.Column;
import io.github.crossfact.job.table.EventColumns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a table of events is written. */
public enum TableFormat {

    /** Comma-separated values in UTF-8, as RFC 4180 has them, with a line of names; an unknown value is an empty cell. */
    CSV {
        @Override
        RowWriter open(Path file, List<Column> columns) throws IOException {
            return new CsvRows(file, columns);
        }
    },

    /** Apache Parquet, compressed with Snappy; numbers are doubles. */
    PARQUET {
        @Override
        RowWriter open(Path file, List<Column> columns) throws IOException {
            return new ParquetRows(file, columns);
        }
    };

    abstract RowWriter open(Path file, List<Column> columns) throws IOException;

    /** What the user calls it, and files end in. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the extractions of a table come from. */
    @FunctionalInterface
    public interface Extractions {

        /** The next one; null at the end. */
        @Nullable
        Extraction next() throws IOException;
    }

    /** Writes the table of all events; the same extractions give the same bytes. */
    public void write(Path file, Extractions extractions) throws IOException {
        List<Column> columns = EventColumns.all();
        try (RowWriter writer = open(file, columns)) {
            for (Extraction next = extractions.next(); next != null; next = extractions.next()) {
                for (Event event : next.events()) {
                    writer.write(EventColumns.row(columns, next.document(), event));
                }
            }
        }
    }
}
