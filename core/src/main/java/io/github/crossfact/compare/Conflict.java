package io.github.crossfact.compare;

import java.util.List;
import java.util.Objects;

/**
 * A fact that both translations tell, but not alike.
 *
 * @param <T> as in {@link Pair}
 * @param facts the two tellings
 * @param fields where they differ, in the order of JSON; at least one
 */
public record Conflict<T>(Pair<T> facts, List<Difference> fields) {

    /** @throws IllegalArgumentException if there is no difference */
    public Conflict {
        Objects.requireNonNull(facts, "facts");
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("facts " + facts + " do not differ: no conflict");
        }
    }
}
