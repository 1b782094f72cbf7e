package io.github.crossfact.internal.check;

import io.github.crossfact.event.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events of a text by their ids. */
final class EventsById {

    private final List<Event> events;
    private final Map<String, Integer> positions = new HashMap<>();

    EventsById(List<Event> events) {
        this.events = events;
        for (int i = 0; i < events.size(); i++) {
            positions.put(events.get(i).id(), i);
        }
    }

    /** All of them, in the order of the text. */
    List<Event> all() {
        return events;
    }

    /** @throws IllegalArgumentException if no event has this id */
    Event get(String id) {
        return events.get(position(id));
    }

    /**
     * How many events come before it.
     *
     * @throws IllegalArgumentException if no event has this id
     */
    int position(String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("no event has the id " + id);
        }
        return position;
    }
}
