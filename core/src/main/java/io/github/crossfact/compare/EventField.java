package io.github.crossfact.compare;

import io.github.crossfact.event.Event;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a type of event.
 *
 * @param name as in JSON
 * @param role what it says about two events being one fact
 * @param reader gives its value; null or an empty collection where nothing is stated
 */
record EventField(String name, Role role, Function<Event, @Nullable Object> reader) {

    /** What a field tells about the fact. */
    enum Role {
        /** What makes the fact this one. */
        IDENTIFYING(3),
        /** What is said of it beside. */
        DESCRIBING(1),
        /** The id of another event. */
        REFERENCE(0),
        /** A word of the text's own language. */
        WORDING(1);

        final int weight;

        Role(int weight) {
            this.weight = weight;
        }
    }

    static <E extends Event> EventField of(
            String name, Role role, Class<E> type, Function<E, @Nullable Object> reader) {
        return new EventField(name, role, event -> reader.apply(type.cast(event)));
    }

    @Nullable
    Object value(Event event) {
        Object value = reader.apply(event);
        return value instanceof Collection<?> list && list.isEmpty() ? null : value;
    }
}
