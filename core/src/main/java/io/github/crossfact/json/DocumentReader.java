package io.github.crossfact.json;

import io.github.crossfact.Document;
import io.github.crossfact.DocumentHeader;

/** Reads documents and the headers of results. */
final class DocumentReader {

    private DocumentReader() {}

    static Document document(Field json) {
        DocumentHeader header = header(json);
        return new Document(
                header.id(),
                header.language(),
                header.published(),
                json.field("text").text());
    }

    static DocumentHeader header(Field json) {
        return new DocumentHeader(
                json.field("id").text(),
                json.field("language").orNull(Field::text),
                json.field("published").orNull(Field::date));
    }
}
