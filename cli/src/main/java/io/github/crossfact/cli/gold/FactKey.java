package io.github.crossfact.cli.gold;

import io.github.crossfact.cli.story.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What makes a fact the one that gold means; the rest are its fields.
 *
 * @param parts the type, and what the fields of {@link #IDENTIFYING} state
 */
record FactKey(List<String> parts) {

    private static final String QUANTITY = "quantity";
    private static final String RECIPIENTS = "recipients";

    /** By type. Of a quantity the value, of recipients their subjects and values. */
    static final Map<String, List<String>> IDENTIFYING = Map.of(
            "citation", List.of("number", "documentType"),
            "count", List.of("subject", QUANTITY),
            "award", List.of("award", RECIPIENTS),
            "amount", List.of(QUANTITY, "currency"),
            "rate", List.of(QUANTITY),
            "ratio", List.of("numerator", "denominator"),
            "measure", List.of(QUANTITY, "unit"),
            "duration", List.of("length"),
            "gathering", List.of("kind", "period"));

    static FactKey of(JsonNode event) {
        String type = event.path("type").asString("");
        List<String> identifying = IDENTIFYING.get(type);
        return identifying == null
                ? new FactKey(List.of(type, event.toString()))
                : new FactKey(Stream.concat(
                                Stream.of(type), identifying.stream().map(name -> part(event, name)))
                        .toList());
    }

    private static String part(JsonNode event, String name) {
        JsonNode field = event.path(name);
        return switch (name) {
            case QUANTITY -> number(field.path("value"));
            case RECIPIENTS ->
                String.join(
                        " ",
                        field.valueStream().map(FactKey::recipient).sorted().toList());
            default -> field.isNumber() ? number(field) : Wording.value(field);
        };
    }

    private static String recipient(JsonNode recipient) {
        return Wording.value(recipient.path("subject")) + "="
                + number(recipient.path(QUANTITY).path("value"));
    }

    /** The same for 5, 5.0 and 5.00. */
    static String number(JsonNode number) {
        return number.isNumber() ? plain(number.decimalValue()) : "";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
