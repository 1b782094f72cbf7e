package io.github.crossfact.cli.record;

import io.github.crossfact.job.Failure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of a job, as it was found.
 *
 * @param file its path, or {@code -} for standard input
 * @param id the id of its document, where it is one
 * @param size in bytes
 * @param modified when it was last changed, in milliseconds since 1970
 * @param failure why it cannot be read, where that is known already
 */
public record Input(
        String file,
        String id,
        long size,
        long modified,
        @Nullable Failure failure) {

    /** The name that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    public Input {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(id, "id");
    }

    /** Standard input. */
    public static Input standard() {
        return new Input(STANDARD_INPUT, STANDARD_INPUT, 0, 0, null);
    }

    /** Something that cannot be read. */
    public static Input failed(String file, String id, Failure failure) {
        return new Input(file, id, 0, 0, failure);
    }
}
