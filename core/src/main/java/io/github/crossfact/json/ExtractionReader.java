package io.github.crossfact.json;

import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Extraction;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Finding;
import io.github.crossfact.event.FindingKind;
import java.math.BigDecimal;
import java.util.List;

/** Reads an extraction. */
final class ExtractionReader {

    private ExtractionReader() {}

    static Extraction extraction(Field json) {
        requireSchema(json.field("schema"));
        DocumentHeader document = DocumentReader.header(json.field("document"));
        List<Event> events = json.field("events").list(EventReader::event);
        List<Finding> findings = json.field("findings").list(ExtractionReader::finding);
        return json.make(() -> new Extraction(document, events, findings));
    }

    private static void requireSchema(Field schema) {
        if (!schema.isMissing() && !schema.text().equals(Extraction.SCHEMA)) {
            throw schema.expected(Extraction.SCHEMA);
        }
    }

    private static Finding finding(Field json) {
        FindingKind kind = json.field("kind").oneOf(FindingKind.class);
        List<String> events = json.field("events").list(Field::text);
        BigDecimal expected = json.field("expected").orNull(Field::number);
        BigDecimal actual = json.field("actual").orNull(Field::number);
        return json.make(() -> new Finding(kind, events, expected, actual));
    }
}
