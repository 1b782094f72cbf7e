package io.github.crossfact.json;

import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Extraction;
import io.github.crossfact.event.Finding;

/** Writes an extraction in the order of its schema. */
final class ExtractionWriter {

    private ExtractionWriter() {}

    static void write(Extraction extraction, FieldWriter fields) {
        EventWriter events = new EventWriter(fields);
        fields.text("schema", Extraction.SCHEMA);
        header(extraction.document(), fields);
        fields.objects("events", extraction.events(), events::event);
        fields.objects("findings", extraction.findings(), finding -> finding(finding, fields));
    }

    static void header(DocumentHeader document, FieldWriter fields) {
        fields.object("document", () -> {
            fields.text("id", document.id());
            fields.text("language", document.language());
            fields.text("published", document.published());
        });
    }

    private static void finding(Finding finding, FieldWriter fields) {
        fields.text("kind", finding.kind());
        fields.texts("events", finding.events());
        fields.number("expected", finding.expected());
        fields.number("actual", finding.actual());
    }
}
