package io.github.crossfact.cli.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The fields of events that a card shows. */
final class FieldNames {

    /** What a card says otherwise. */
    private static final Set<String> NOT_SHOWN = Set.of("id", "type", "mentions", "quote", "optional");

    private FieldNames() {}

    /** The names of the fields that any of these events has, in the order of JSON. */
    static List<String> of(Collection<JsonNode> events) {
        Set<String> names = new LinkedHashSet<>();
        events.forEach(event -> names.addAll(event.propertyNames()));
        names.removeAll(NOT_SHOWN);
        return new ArrayList<>(names);
    }
}
