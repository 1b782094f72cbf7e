package io.github.crossfact.cli;

import io.github.crossfact.Document;
import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Explanation;
import io.github.crossfact.Extraction;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.Normalization;
import io.github.crossfact.job.DocumentExtractor;
import io.github.crossfact.json.CrossfactJson;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The library with every language module on the class path or module path. */
final class InstalledLibrary implements Library {

    private final FactExtractor extractor = FactExtractor.ofInstalledLanguages();
    private final DocumentExtractor documents = new DocumentExtractor(extractor);

    @Override
    public SortedSet<String> languages() {
        return new TreeSet<>(extractor.languages());
    }

    @Override
    public String extract(Document document, boolean pretty) {
        Extraction extraction = facts(document);
        return pretty ? CrossfactJson.writePretty(extraction) : CrossfactJson.write(extraction);
    }

    @Override
    public Extraction facts(Document document) {
        return documents.apply(document);
    }

    @Override
    public String normalize(Document document, boolean pretty) {
        Normalization normalization = mentions(document);
        return pretty ? CrossfactJson.writePretty(normalization) : CrossfactJson.write(normalization);
    }

    @Override
    public Explanation explain(Document document) {
        return document.language() == null ? new Explanation(facts(document), Map.of()) : extractor.explain(document);
    }

    @Override
    public Normalization mentions(Document document) {
        return document.language() == null
                ? new Normalization(DocumentHeader.of(document), List.of())
                : extractor.normalize(document);
    }
}
