package io.github.crossfact.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Extraction;
import io.github.crossfact.event.Body;
import io.github.crossfact.event.Common;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Finding;
import io.github.crossfact.event.Place;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Recipient;
import io.github.crossfact.event.Span;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of the schemas are the components of the records: the same names, the same types, and required where they cannot be null. */
class SchemaOfRecordsTest {

    private static final JsonNode EXTRACTION = JsonMapper.shared().readTree(JsonSchemas.text("extraction"));
    private static final JsonNode DOCUMENT = JsonMapper.shared().readTree(JsonSchemas.text("document"));

    /** Facts of no text, as an expected result has them, have no mentions; what a page tells, has. */
    private static final Set<String> ALWAYS_FILLED = Set.of("mentions", "events of a finding");

    @ParameterizedTest
    @MethodSource
    void recordsAndSchemaHaveTheSameFields(Shape shape) {
        assertThat(fields(shape.schema)).isEqualTo(shape.fields());
    }

    @ParameterizedTest
    @MethodSource("recordsAndSchemaHaveTheSameFields")
    void whatCannotBeNullIsRequired(Shape shape) {
        Set<String> required = shape.schema
                .path("required")
                .valueStream()
                .map(JsonNode::stringValue)
                .filter(name -> !name.equals("type"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(required).isEqualTo(shape.required());
    }

    static Stream<Shape> recordsAndSchemaHaveTheSameFields() {
        Stream<Shape> events = Arrays.stream(Event.class.getPermittedSubclasses())
                .map(type -> new Shape(type, definition(type.getSimpleName().toLowerCase(Locale.ROOT))));
        return Stream.concat(
                events,
                Stream.of(
                        new Shape(Common.class, definition("event")),
                        new Shape(DocumentHeader.class, definition("document")),
                        new Shape(Place.class, definition("place")),
                        new Shape(Body.class, definition("body")),
                        new Shape(Recipient.class, definition("recipient")),
                        new Shape(Quantity.class, definition("quantity")),
                        new Shape(Span.class, definition("span")),
                        new Shape(Finding.class, definition("finding")),
                        new Shape(Document.class, DOCUMENT)));
    }

    @Test
    void anExtractionIsItsRecordAndTheNameOfTheSchema() {
        Set<String> fields = new TreeSet<>(Set.of("schema"));
        Stream.of(Extraction.class.getRecordComponents())
                .map(RecordComponent::getName)
                .forEach(fields::add);
        assertThat(fields(EXTRACTION).keySet()).isEqualTo(fields);
    }

    /** A record and the schema of its JSON. */
    record Shape(Class<?> type, JsonNode schema) {

        Map<String, String> fields() {
            Map<String, String> fields = new TreeMap<>();
            components(component -> true).forEach(each -> fields.put(each.getName(), jsonType(each.getType())));
            return fields;
        }

        Set<String> required() {
            return components(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                            && (!Collection.class.isAssignableFrom(component.getType()) || isAlwaysFilled(component)))
                    .map(RecordComponent::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private boolean isAlwaysFilled(RecordComponent component) {
            return ALWAYS_FILLED.contains(component.getName())
                    || type == Finding.class && ALWAYS_FILLED.contains(component.getName() + " of a finding");
        }

        private Stream<RecordComponent> components(Predicate<RecordComponent> which) {
            return Stream.of(type.getRecordComponents())
                    .filter(component -> component.getType() != Common.class)
                    .filter(which);
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    private static String jsonType(Class<?> type) {
        if (type == BigDecimal.class) {
            return "number";
        } else if (type == int.class) {
            return "integer";
        } else if (Collection.class.isAssignableFrom(type)) {
            return "array";
        }
        boolean object = List.of(Body.class, Place.class, Quantity.class).contains(type);
        boolean text = type == String.class || type == LocalDate.class || type.isEnum() || isWord(type);
        assertThat(object || text).as(type.getName()).isTrue();
        return object ? "object" : "string";
    }

    private static boolean isWord(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getName().equals("word");
    }

    /** Each field of a schema with the type of its values; {@code type}, which names the record, left out. */
    private static Map<String, String> fields(JsonNode schema) {
        Map<String, String> fields = new TreeMap<>();
        schema.path("properties").properties().stream()
                .filter(field -> !field.getKey().equals("type"))
                .forEach(field -> fields.put(field.getKey(), type(field.getValue())));
        return fields;
    }

    private static String type(JsonNode property) {
        if (property.has("$ref")) {
            return type(definition(property.path("$ref").stringValue().substring("#/$defs/".length())));
        } else if (property.path("type").isArray()) {
            return property.path("type").get(0).stringValue();
        } else if (property.has("type")) {
            return property.path("type").stringValue();
        }
        assertThat(property.has("enum") || property.has("anyOf") || property.has("const"))
                .as(property.toString())
                .isTrue();
        return "string";
    }

    private static JsonNode definition(String name) {
        return EXTRACTION.path("$defs").path(name);
    }
}
