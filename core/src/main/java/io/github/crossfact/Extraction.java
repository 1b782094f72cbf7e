package io.github.crossfact;

import io.github.crossfact.event.Count;
import io.github.crossfact.event.Duration;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one document. Immutable; two extractions that say the same are equal.
 *
 * @param document which document
 * @param events its facts, in the order of their first mention
 * @param findings what does not add up in it
 */
public record Extraction(DocumentHeader document, List<Event> events, List<Finding> findings) {

    /** The version of the JSON contract that this shape follows. */
    public static final String SCHEMA = "crossfact/1";

    /** @throws IllegalArgumentException if two events have one id, or an id is referred to that no event has */
    public Extraction {
        Objects.requireNonNull(document, "document");
        events = List.copyOf(events);
        findings = List.copyOf(findings);
        Set<String> ids = distinctIds(events);
        events.forEach(event -> requireKnown(ids, "event " + event.id(), reference(event)));
        findings.forEach(finding -> finding.events().forEach(id -> requireKnown(ids, "finding " + finding.kind(), id)));
    }

    /** The event of this id. */
    public Optional<Event> event(String id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    private static Set<String> distinctIds(List<Event> events) {
        Set<String> ids = new HashSet<>();
        for (Event event : events) {
            if (!ids.add(event.id())) {
                throw new IllegalArgumentException("event id " + event.id() + " must stand once");
            }
        }
        return ids;
    }

    private static @Nullable String reference(Event event) {
        if (event instanceof Count count) {
            return count.partOf();
        }
        return event instanceof Duration duration ? duration.of() : null;
    }

    private static void requireKnown(Set<String> ids, String who, @Nullable String id) {
        if (id != null && !ids.contains(id)) {
            throw new IllegalArgumentException(who + " refers to event " + id + ", which is not there");
        }
    }
}
