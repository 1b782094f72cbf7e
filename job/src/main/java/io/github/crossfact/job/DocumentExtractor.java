package io.github.crossfact.job;

import io.github.crossfact.Document;
import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Extraction;
import io.github.crossfact.FactExtractor;
import java.util.List;
import java.util.function.Function;

/**
 * Extracts facts, also from a document without words, which is in no language and tells none. For any number of threads.
 *
 * @param extractor does it for all others
 */
public record DocumentExtractor(FactExtractor extractor) implements Function<Document, Extraction> {

    @Override
    public Extraction apply(Document document) {
        return document.language() == null
                ? new Extraction(DocumentHeader.of(document), List.of(), List.of())
                : extractor.extract(document);
    }
}
