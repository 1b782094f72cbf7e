package io.github.crossfact.cli.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What events state, as their JSON has it, in words for people. */
public final class Wording {

    /** How a number that is not exact is put. */
    private static final Map<String, String> BOUNDS = Map.of(
            "ABOUT", "about ",
            "ALMOST", "almost ",
            "MORE_THAN", "more than ",
            "AT_LEAST", "at least ",
            "LESS_THAN", "less than ",
            "AT_MOST", "at most ");

    /** What a fact is called by: fields in this order, of several the first that is there, and what stands as it is. */
    private static final Map<String, List<String>> HEADS = Map.of(
            "citation", List.of("documentType", "code|number"),
            "count", List.of("quantity", "noun|subject"),
            "award", List.of("award", "=to", "recipients"),
            "amount", List.of("quantity", "currency"),
            "rate", List.of("quantity", "=%", "indicator"),
            "ratio", List.of("numerator", "=of", "denominator", "subject"),
            "measure", List.of("quantity", "unit"),
            "duration", List.of("length"),
            "gathering", List.of("kind", "period"));

    private Wording() {}

    /** An event in a few words: {@code almost 150 MODEL}. */
    public static String summary(JsonNode event) {
        return HEADS.getOrDefault(event.path("type").asString(""), List.of()).stream()
                .map(part -> part(part, event))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The fields that the summary of an event of this type tells. */
    public static Set<String> inSummary(String type) {
        return HEADS.getOrDefault(type, List.of()).stream()
                .flatMap(part -> Stream.of(part.split("\\|")))
                .collect(Collectors.toSet());
    }

    private static String part(String part, JsonNode event) {
        if (part.startsWith("=")) {
            return part.substring(1);
        }
        return Stream.of(part.split("\\|"))
                .map(event::path)
                .filter(field -> !field.isMissingNode())
                .findFirst()
                .map(Wording::value)
                .orElse("");
    }

    /** What a field states; nothing for one that is missing. */
    public static String value(JsonNode value) {
        if (value.isArray()) {
            return joined(", ", value);
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return value.isObject() ? object(value) : value.asString("");
    }

    private static String object(JsonNode value) {
        if (value.has("bound")) {
            return quantity(value);
        }
        if (value.has("lowInclusive") || value.has("highInclusive")) {
            return value(value.path("low")) + "–" + value(value.path("high"));
        }
        if (value.has("code") && value.has("name")) {
            return value(value.get("name")) + " (" + value(value.get("code")) + ")";
        }
        if (value.has("subject")) {
            return (value(value.path("quantity")) + " " + value(value.get("subject"))).strip();
        }
        return joined(value.has("amount") || value.has("number") ? " " : ", ", value);
    }

    private static String quantity(JsonNode quantity) {
        String upper = quantity.has("upper") ? "–" + value(quantity.get("upper")) : "";
        String others =
                quantity.has("alternatives") ? " (or " + joined(" or ", quantity.get("alternatives")) + ")" : "";
        return BOUNDS.getOrDefault(value(quantity.get("bound")), "") + value(quantity.get("value")) + upper + others;
    }

    private static String joined(String between, JsonNode values) {
        return values.valueStream().map(Wording::value).collect(Collectors.joining(between));
    }
}
