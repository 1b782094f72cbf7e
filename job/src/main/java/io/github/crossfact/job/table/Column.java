package io.github.crossfact.job.table;

import io.github.crossfact.DocumentHeader;
import io.github.crossfact.event.Event;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table of events.
 *
 * @param name lower case, words apart by underscores
 * @param type what its cells are
 * @param cell the cell of an event: a String, a Long or a BigDecimal, as the type says; null where the event has none
 */
public record Column(String name, Type type, BiFunction<DocumentHeader, Event, @Nullable Object> cell) {

    /** What a cell is. */
    public enum Type {
        /** A String. */
        TEXT,
        /** A Long. */
        INTEGER,
        /** A BigDecimal. */
        NUMBER
    }

    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(cell, "cell");
    }
}
