package io.github.crossfact.testdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One case of another library's tests. It is right when every expected result of its kind is among the mentions, with the same value and a common
 * character, and no other mention of that kind stands outside what the suite reports as something else.
 */
record PeerCase(JsonNode json) {

    /** Kinds that may stand for each other. */
    private static final List<Set<String>> TWINS = List.of(Set.of("number", "fraction"), Set.of("date", "date_period"));

    String id() {
        return json.get("id").asString();
    }

    String kind() {
        return json.get("kind").asString();
    }

    String language() {
        return json.get("lang").asString();
    }

    String text() {
        return json.get("input").asString();
    }

    /** The day that relative expressions count from; null where the case gives none. */
    @Nullable
    String day() {
        JsonNode reference = json.path("reference");
        return reference.isString() ? reference.asString().substring(0, "2013-02-12".length()) : null;
    }

    /** Whether the other library's tests compare the values of this case. */
    boolean isChecked() {
        return json.path("upstream_check").asString("").equals("value");
    }

    /** Whether these mentions, as the contract writes them, are the answer that the case expects. */
    boolean isAnsweredBy(List<JsonNode> mentions) {
        List<JsonNode> left = new ArrayList<>(mentions.stream()
                .filter(mention -> mayBeOf(mention.get("kind").asString()))
                .toList());
        for (JsonNode expected : json.get("expected")) {
            if (!left.removeIf(new FirstOf(expected))) {
                return false;
            }
        }
        return left.stream()
                .filter(mention -> mention.get("kind").asString().equals(kind()))
                .allMatch(this::isSomethingElse);
    }

    private boolean mayBeOf(String kind) {
        return kind.equals(kind()) || TWINS.stream().anyMatch(twins -> twins.contains(kind) && twins.contains(kind()));
    }

    private boolean isSomethingElse(JsonNode mention) {
        return json.path("other").valueStream().anyMatch(other -> overlap(other, mention));
    }

    private static boolean overlap(JsonNode expected, JsonNode mention) {
        JsonNode start = expected.path("start");
        return !start.isNumber()
                || mention.get("start").asInt() < expected.get("end").asInt()
                        && start.asInt() < mention.get("end").asInt();
    }

    /** True once, for the first mention that is the expected result. */
    private final class FirstOf implements Predicate<JsonNode> {
        private final JsonNode expected;
        private boolean found;

        FirstOf(JsonNode expected) {
            this.expected = expected;
        }

        @Override
        public boolean test(JsonNode mention) {
            boolean first = !found
                    && overlap(expected, mention)
                    && PeerValues.equal(kind(), expected.path("value"), mention.get("value"));
            found |= first;
            return first;
        }
    }
}
