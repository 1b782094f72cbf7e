package io.github.crossfact.cli.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows of one table. Not for several threads at a time. */
interface RowWriter extends Closeable {

    /** @param row a cell for each column, of its type or null */
    void write(List<@Nullable Object> row) throws IOException;
}
