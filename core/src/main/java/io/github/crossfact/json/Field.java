package io.github.crossfact.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field of a JSON text that is being read: its value, and the path to it for the error that says what was expected.
 * A field that is null counts as missing.
 *
 * @param path names and indexes from the root, such as {@code events[2].place}; empty for the root
 * @param node the value; a missing node where there is none
 */
record Field(String path, JsonNode node) {

    private static final int LONGEST_SHOWN = 60;

    static Field root(JsonNode node) {
        return new Field("", node);
    }

    /** The field of this name in this object, there or not. */
    Field field(String name) {
        if (!node.isObject()) {
            throw expected("an object");
        }
        return new Field(path.isEmpty() ? name : path + "." + name, node.path(name));
    }

    boolean isMissing() {
        return node.isMissingNode() || node.isNull();
    }

    /** What {@code reader} makes of this field, or null where it is missing. */
    <T> @Nullable T orNull(Function<Field, T> reader) {
        return isMissing() ? null : reader.apply(this);
    }

    /** What {@code reader} makes of each element of this list; nothing where it is missing. */
    <T> List<T> list(Function<Field, T> reader) {
        if (!isMissing() && !node.isArray()) {
            throw expected("a list");
        }
        List<T> elements = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            elements.add(reader.apply(new Field(path + "[" + i + "]", node.get(i))));
        }
        return elements;
    }

    String text() {
        if (!node.isString()) {
            throw expected("a string");
        }
        return node.stringValue();
    }

    BigDecimal number() {
        if (!node.isNumber()) {
            throw expected("a number");
        }
        return node.decimalValue();
    }

    int integer() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw expected("an integer");
        }
        return node.intValue();
    }

    LocalDate date() {
        if (node.isString()) {
            try {
                return LocalDate.parse(node.stringValue());
            } catch (DateTimeException exception) {
                throw expected("an ISO date, such as 2023-12-06", exception);
            }
        }
        throw expected("an ISO date, such as 2023-12-06");
    }

    /** The constant of this name. */
    <E extends Enum<E>> E oneOf(Class<E> words) {
        E[] constants = words.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> node.isString() && constant.name().equals(node.stringValue()))
                .findFirst()
                .orElseThrow(() ->
                        expectedOneOf(Arrays.stream(constants).map(Enum::name).toList()));
    }

    /** What {@code maker} makes of this field's parts; what it refuses becomes a problem of this field. */
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException exception) {
            String where = path.isEmpty() ? "" : subject() + ": ";
            throw new JsonProblem(where + exception.getMessage(), exception);
        }
    }

    JsonProblem expectedOneOf(List<String> words) {
        return expected(words.stream().collect(Collectors.joining(", ", "one of ", "")));
    }

    JsonProblem expected(String what) {
        return expected(what, null);
    }

    private JsonProblem expected(String what, @Nullable Throwable cause) {
        return new JsonProblem(subject() + " is " + shown() + ": expected " + what, cause);
    }

    private String subject() {
        return path.isEmpty() ? "the JSON" : "field \"" + path + "\"";
    }

    private String shown() {
        if (node.isMissingNode()) {
            return "missing";
        }
        String json = node.toString();
        return json.length() <= LONGEST_SHOWN ? json : json.substring(0, LONGEST_SHOWN) + "…";
    }
}
