package io.github.crossfact.compare;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field in which two facts that belong together differ.
 *
 * @param field its name in JSON, such as {@code quantity}
 * @param left what the left one states, as the component of its event: a {@code Quantity}, a {@code Place}, a string, a
 *     set of qualifiers; null where it states nothing
 * @param right what the right one states; null where it states nothing
 */
public record Difference(
        String field, @Nullable Object left, @Nullable Object right) {

    public Difference {
        Objects.requireNonNull(field, "field");
    }
}
