package io.github.crossfact.cli.input;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a document stands, as messages name it: {@code pages.jsonl:3}, or {@code story.txt} when the whole file is meant.
 *
 * @param source the file as the user wrote it, or {@code <stdin>}
 * @param line the line, counted from 1; null for the whole file
 */
public record Origin(String source, @Nullable Integer line) {

    public Origin {
        Objects.requireNonNull(source, "source");
    }

    /** All of this source. */
    public static Origin of(String source) {
        return new Origin(source, null);
    }

    @Override
    public String toString() {
        return line == null ? source : source + ":" + line;
    }
}
