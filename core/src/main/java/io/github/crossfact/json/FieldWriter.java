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
        list(name, values, value -> element(value.toString()));
    }

    void numbers(String name, Collection<BigDecimal> values) {
        list(name, values, number -> element(number));
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
        list(name, values, value -> element(() -> fields.accept(value)));
    }

    /** A list that stands even when it is empty. */
    <T> void elements(String name, Collection<T> values, Consumer<T> element) {
        json.writeArrayPropertyStart(name);
        values.forEach(element);
        json.writeEndArray();
    }

    /** A list as an element of a list. */
    <T> void element(Collection<T> values, Consumer<T> element) {
        json.writeStartArray();
        values.forEach(element);
        json.writeEndArray();
    }

    /** An object as an element of a list. */
    void element(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    /** A string as an element of a list; null where nothing is known, so that the others keep their places. */
    void element(@Nullable String text) {
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }

    /** A decimal as an element of a list. */
    void element(BigDecimal number) {
        json.writeNumber(number);
    }

    private <T> void list(String name, Collection<T> values, Consumer<T> element) {
        if (!values.isEmpty()) {
            elements(name, values, element);
        }
    }
}
