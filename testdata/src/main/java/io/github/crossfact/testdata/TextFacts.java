package io.github.crossfact.testdata;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.FactExtractor;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text on its way to its facts. Immutable. */
public final class TextFacts {

    private static final String ID = "text";

    private final String text;
    private final @Nullable LocalDate published;

    TextFacts(String text, @Nullable LocalDate published) {
        this.text = Objects.requireNonNull(text, "text");
        this.published = published;
    }

    /** The same text, published on this day. */
    public TextFacts published(LocalDate day) {
        return new TextFacts(text, Objects.requireNonNull(day, "day"));
    }

    /**
     * The facts of the text, as the language modules beside this one read it.
     *
     * @param language the BCP 47 tag of the text's language
     * @throws AssertionError if the extraction is not sound: a mention outside the text, events out of order
     */
    public FactsAssert in(String language) {
        return in(language, Installed.EXTRACTOR::extract);
    }

    /**
     * The facts of the text.
     *
     * @param language the BCP 47 tag of the text's language
     * @param extractor reads a document
     * @throws AssertionError if the extraction is not sound: a mention outside the text, events out of order
     */
    public FactsAssert in(String language, Function<Document, Extraction> extractor) {
        Document document = new Document(ID, Objects.requireNonNull(language, "language"), published, text);
        return new FactsAssert(Verdict.on(document, extractor).sound(), text);
    }

    /** Compiles the installed languages once, when they are first asked for. */
    private static final class Installed {
        static final FactExtractor EXTRACTOR = FactExtractor.ofInstalledLanguages();
    }
}
