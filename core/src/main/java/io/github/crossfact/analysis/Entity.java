package io.github.crossfact.analysis;

import io.github.crossfact.event.Span;
import java.util.Objects;

/**
 * A name in a sentence.
 *
 * @param span where it stands in the text analyzed, in UTF-16 code units
 * @param kind whose name it is
 */
public record Entity(Span span, Kind kind) {

    /** Whose name an entity is. */
    public enum Kind {
        /** A person. */
        PERSON,
        /** An organization. */
        ORGANIZATION,
        /** A place. */
        LOCATION,
        /** Anything else. */
        OTHER
    }

    /** Checks that nothing is null. */
    public Entity {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
    }
}
