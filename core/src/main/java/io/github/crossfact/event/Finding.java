package io.github.crossfact.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in a text that does not add up.
 *
 * @param kind what it is
 * @param events the ids of the events concerned, one at least; of a breakdown the whole comes first
 * @param expected the number that would add up, where there is one
 * @param actual the number found instead
 */
public record Finding(
        FindingKind kind,
        List<String> events,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal actual) {

    /** @throws IllegalArgumentException if no event is named */
    public Finding {
        Objects.requireNonNull(kind, "kind");
        events = List.copyOf(events);
        expected = expected == null ? null : Decimals.plain(expected);
        actual = actual == null ? null : Decimals.plain(actual);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("finding " + kind + " must name the events it concerns");
        }
    }

    /** A finding without numbers. */
    public static Finding of(FindingKind kind, String... events) {
        return new Finding(kind, List.of(events), null, null);
    }
}
