package io.github.crossfact.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema has the fields and words of the contract, which lies beside this project; without it there is nothing to test here. */
class ContractTest {

    private static final Path CONTRACT = Path.of("..", "..", "shared", "CONTRACT.md");
    private static final Pattern FIELD = Pattern.compile("`([a-z][a-zA-Z]*)`");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\\b");
    private static final JsonNode DEFINITIONS =
            JsonMapper.shared().readTree(JsonSchemas.text("extraction")).path("$defs");

    private String contract = "";

    @BeforeEach
    void needsTheContract() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(CONTRACT),
                () -> "the contract is not there (" + CONTRACT.toAbsolutePath().normalize() + ")");
        contract = Files.readString(CONTRACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"citation", "count", "award", "amount", "rate", "ratio", "measure", "duration", "gathering"})
    void everyTypeHasTheFieldsOfTheContract(String type) {
        String row = contract.lines()
                .filter(line -> line.startsWith("| `" + type + "` |"))
                .collect(Collectors.joining());
        Set<String> told = matches(FIELD, withoutBrackets(row), 1);
        told.remove(type.equals("award") ? "" : type);
        told.removeAll(Set.of("period", "place"));
        if (type.equals("count") && contract.contains("is `OTHER`, with `\"noun\"` as written")) {
            told.add("noun");
        }
        assertThat(fields(type)).isEqualTo(told);
    }

    @Test
    void everyEventHasTheFieldsOfTheContract() {
        Set<String> told = contract.lines()
                .dropWhile(line -> !line.startsWith("### What every event has"))
                .takeWhile(line -> !line.startsWith("### Quantities"))
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> matches(FIELD, line.substring(0, line.indexOf('|', 1)), 1).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).containsExactlyInAnyOrder("id", "type", "mentions", "place", "period");
        assertThat(DEFINITIONS.path("event").path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void theSchemaHasAllWordsOfTheVocabularies() {
        String vocabularies = section("### Vocabularies to start from", "### What is not a fact");
        Set<String> known = DEFINITIONS.findValues("enum").stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::stringValue)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(matches(WORD, withoutBrackets(vocabularies), 0));
        assertThat(matches(WORD, withoutBrackets(section("## 3. Findings", "## 4.")), 0).stream()
                        .filter(word -> word.contains("_")))
                .isSubsetOf(known);
    }

    private String section(String from, String to) {
        return contract.substring(contract.indexOf(from), contract.indexOf(to));
    }

    private static Set<String> fields(String type) {
        return DEFINITIONS.path(type.toLowerCase(Locale.ROOT)).path("properties").propertyNames().stream()
                .filter(name -> !name.equals("type"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands in brackets are examples. */
    private static String withoutBrackets(String text) {
        String left = text;
        for (String next = ""; !next.equals(left); ) {
            next = left;
            left = left.replaceAll("\\([^()]*\\)", "");
        }
        return left;
    }

    private static Set<String> matches(Pattern pattern, String text, int group) {
        try (Stream<String> found = pattern.matcher(text).results().map(result -> result.group(group))) {
            return found.collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
