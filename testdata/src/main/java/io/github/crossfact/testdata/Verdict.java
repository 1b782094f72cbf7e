package io.github.crossfact.testdata;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import java.util.List;
import java.util.function.Function;

/** Judges what a document gave. */
final class Verdict {

    private final Document document;
    private final Extraction extraction;

    private Verdict(Document document, Extraction extraction) {
        this.document = document;
        this.extraction = extraction;
    }

    static Verdict on(Document document, Function<Document, Extraction> extractor) {
        return new Verdict(document, extractor.apply(document));
    }

    /** @throws AssertionError if the extraction is not sound */
    Extraction sound() {
        List<String> faults = Soundness.faults(document, extraction);
        if (!faults.isEmpty()) {
            throw new AssertionError(document.id() + " gives an unsound extraction:\n  " + String.join("\n  ", faults));
        }
        return extraction;
    }

    /** @throws AssertionError if the extraction is not sound, or says something else */
    void givesWhat(String source, Extraction expected) {
        List<FactLine> wanted = FactLines.of(expected);
        List<FactLine> given = FactLines.of(sound(), document.text());
        if (!LineDiff.same(wanted, given)) {
            throw new AssertionError(document.id() + " does not give what " + source
                    + " (- is missing, + is too much):\n" + LineDiff.of(wanted, given));
        }
    }

    /** @throws AssertionError if the extraction is not sound, or says anything */
    void givesNothing() {
        Extraction given = sound();
        if (!given.events().isEmpty() || !given.findings().isEmpty()) {
            throw new AssertionError(document.id() + " should give nothing, but gives\n"
                    + LineDiff.of(List.of(), FactLines.of(given, document.text())) + "\nfrom\n  "
                    + Visible.text(document.text()));
        }
    }
}
