package io.github.crossfact.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of an object, and leaves out what is unknown: null, and lists of nothing. */
final class FieldWriter {

    private final JsonGenerator json;

    FieldWriter(JsonGenerator json) {
        this.json = json;
    }

    /** A string: a text, a word of a vocabulary, a date. */
    void text(String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    /** A decimal as a JSON number. */
    void number(String name, @Nullable BigDecimal value) {
        if (value != null) {
            json.writeNumberProperty(name, value);
        }
    }

    /** A decimal as a string. */
    void decimal(String name, @Nullable BigDecimal value) {
        if (value != null) {
            json.writeStringProperty(name, value.toPlainString());
        }
    }

    void integer(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void truth(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    void texts(String name, Collection<?> values) {
        list(name, values, value -> json.writeString(value.toString()));
    }

    void numbers(String name, Collection<BigDecimal> values) {
        list(name, values, json::writeNumber);
    }

    void object(String name, Runnable fields) {
        json.writeObjectPropertyStart(name);
        fields.run();
        json.writeEndObject();
    }

    <T> void object(String name, @Nullable T value, Consumer<T> fields) {
        if (value != null) {
            object(name, () -> fields.accept(value));
        }
    }

    <T> void objects(String name, Collection<T> values, Consumer<T> fields) {
        list(name, values, value -> {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
        });
    }

    private <T> void list(String name, Collection<T> values, Consumer<T> element) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(element);
            json.writeEndArray();
        }
    }
}
