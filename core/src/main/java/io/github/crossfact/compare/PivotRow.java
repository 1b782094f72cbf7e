package io.github.crossfact.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A fact as each of several translations tells it.
 *
 * @param type the type of the event, as JSON names it
 * @param events the id of the event by translation; empty where it does not tell the fact
 * @param fields where the translations that tell it differ, by the field's name in the order of JSON: what each states,
 *     empty where nothing
 * @param deviating the indexes of the translations that do not tell it as the majority does
 */
public record PivotRow(
        String type,
        List<Optional<String>> events,
        Map<String, List<Optional<Object>>> fields,
        SortedSet<Integer> deviating) {

    public PivotRow {
        events = List.copyOf(events);
        // Map.copyOf would lose the order of the fields.
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        deviating = Collections.unmodifiableSortedSet(new TreeSet<>((Set<Integer>) deviating));
    }
}
