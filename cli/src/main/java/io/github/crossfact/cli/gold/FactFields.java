package io.github.crossfact.cli.gold;

import io.github.crossfact.cli.story.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a fact that are held to gold, as values that can be compared. */
final class FactFields {

    private static final List<String> PLAIN =
            List.of("level", "theme", "period", "code", "year", "issued", "subject", "indicator");
    private static final List<String> BODIES = List.of("issuer", "grantor");
    private static final List<String> REFERENCES = List.of("partOf", "of");
    /** What is compared of a body: persons and places are spelled in many ways. */
    private static final Set<String> OF_A_BODY = Set.of("body", "level", "role");

    private final Map<String, Object> values = new LinkedHashMap<>();

    private FactFields() {}

    /** @param events the event and those that it may refer to, by id */
    static FactFields of(JsonNode event, Map<String, JsonNode> events) {
        FactFields fields = new FactFields();
        JsonNode quantity = event.path("quantity");
        fields.put("bound", Wording.value(quantity.path("bound")));
        fields.put("upper", FactKey.number(quantity.path("upper")));
        fields.qualifiers(event.path("qualifiers"));
        fields.put("place", Wording.value(event.path("place").path("code")));
        PLAIN.forEach(name -> fields.put(name, Wording.value(event.path(name))));
        BODIES.forEach(name -> fields.body(name, event.path(name)));
        REFERENCES.forEach(name -> Optional.ofNullable(events.get(Wording.value(event.path(name))))
                .ifPresent(other -> fields.values.put(name, FactKey.of(other))));
        return fields;
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }

    private void qualifiers(JsonNode words) {
        if (!words.isEmpty()) {
            values.put("qualifiers", words.valueStream().map(Wording::value).collect(Collectors.toSet()));
        }
    }

    private void body(String name, JsonNode body) {
        if (!body.isEmpty()) {
            Map<String, String> parts = new TreeMap<>();
            body.forEachEntry((part, value) -> {
                if (OF_A_BODY.contains(part)) {
                    parts.put(part, Wording.value(value));
                }
            });
            values.put(name, parts);
        }
    }

    /** How many of these fields the other states alike. */
    int agreement(FactFields read) {
        return values.size() - wrong(read).size();
    }

    /** How many fields these are. */
    int size() {
        return values.size();
    }

    /** The names of the fields that the other does not state as these, which are gold. */
    List<String> wrong(FactFields read) {
        List<String> wrong = new ArrayList<>();
        values.forEach((name, value) -> {
            if (!covers(read.values.get(name), value)) {
                wrong.add(name);
            }
        });
        return wrong;
    }

    /** What gold states must be there; more qualifiers, and more parts of a body, may be. */
    private static boolean covers(@Nullable Object read, Object gold) {
        if (gold instanceof Set<?> words) {
            return read instanceof Set<?> others && others.containsAll(words);
        }
        if (gold instanceof Map<?, ?> parts) {
            return read instanceof Map<?, ?> others && others.entrySet().containsAll(parts.entrySet());
        }
        return gold.equals(read);
    }
}
