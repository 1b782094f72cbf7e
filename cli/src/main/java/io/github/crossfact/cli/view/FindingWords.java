package io.github.crossfact.cli.view;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Findings in words for people. */
final class FindingWords {

    private static final Map<String, String> KINDS = Map.of(
            "BREAKDOWN_MISMATCH", "The parts are not their whole",
            "PART_EXCEEDS_WHOLE", "A part is greater than its whole",
            "AMBIGUOUS_SEPARATOR", "A separator can be read in two ways",
            "TYPE_CONFLICT", "The words name one type of document, the code another",
            "DATE_CONFLICT", "One document has two dates of issue",
            "PERIOD_REVERSED", "A period ends before it begins");

    private FindingWords() {}

    /** @param finding as JSON has it */
    static String of(JsonNode finding) {
        String kind = finding.path("kind").asString("");
        String words = KINDS.getOrDefault(kind, kind);
        return finding.has("expected") && finding.has("actual")
                ? words + ": " + number(finding, "expected") + " would be right, there is " + number(finding, "actual")
                : words;
    }

    private static String number(JsonNode finding, String name) {
        return finding.get(name).decimalValue().toPlainString();
    }
}
