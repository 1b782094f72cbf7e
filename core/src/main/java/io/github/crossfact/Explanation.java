package io.github.crossfact;

import io.github.crossfact.event.Event;
import io.github.crossfact.event.Evidence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The facts of a document and, for each, what they were read from. Immutable.
 *
 * @param extraction the facts, as {@link FactExtractor#extract} gives them
 * @param evidence what each event was read from, by its id, in the order of the text; every event has some
 */
public record Explanation(Extraction extraction, Map<String, List<Evidence>> evidence) {

    /** @throws IllegalArgumentException if an event has no evidence */
    public Explanation {
        Objects.requireNonNull(extraction, "extraction");
        Map<String, List<Evidence>> copy = new LinkedHashMap<>();
        evidence.forEach((id, list) -> copy.put(id, List.copyOf(list)));
        evidence = Collections.unmodifiableMap(copy);
        for (Event event : extraction.events()) {
            if (evidence.getOrDefault(event.id(), List.of()).isEmpty()) {
                throw new IllegalArgumentException("event " + event.id() + " must have some evidence");
            }
        }
    }

    /** What the event of this id was read from; nothing where there is no such event. */
    public List<Evidence> of(String id) {
        return evidence.getOrDefault(id, List.of());
    }
}
