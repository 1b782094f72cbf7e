package io.github.crossfact.internal;

import io.github.crossfact.Document;
import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Explanation;
import io.github.crossfact.Extraction;
import io.github.crossfact.Normalization;
import io.github.crossfact.analysis.SentenceAnalyzer;
import io.github.crossfact.internal.language.CompiledLanguage;
import io.github.crossfact.internal.numeral.NumeralRecognizer;
import io.github.crossfact.internal.page.Furniture;
import io.github.crossfact.internal.place.Gazetteer;
import io.github.crossfact.internal.place.OwnPlaces;
import io.github.crossfact.internal.place.Unit;
import io.github.crossfact.internal.quantity.QuantityRecognizer;
import io.github.crossfact.internal.read.FactReader;
import io.github.crossfact.internal.scan.CodeRecognizer;
import io.github.crossfact.internal.scan.Context;
import io.github.crossfact.internal.scan.OwnProvince;
import io.github.crossfact.internal.scan.PlaceRecognizer;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.scan.Scanner;
import io.github.crossfact.internal.scan.WordRecognizer;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.time.TimeRecognizer;
import io.github.crossfact.spi.InvalidTableException;
import io.github.crossfact.spi.Language;
import io.github.crossfact.spi.Vocabulary;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One language's way from a document to its facts. Immutable, shared by threads. */
public final class Pipeline {

    private final CompiledLanguage language;
    private final Scanner scanner;
    private final FactReader reader;
    private final Gazetteer gazetteer;

    private Pipeline(CompiledLanguage language, Gazetteer gazetteer, @Nullable SentenceAnalyzer analyzer) {
        this.language = language;
        this.scanner = new Scanner(
                language.lexicon(),
                List.of(
                        new CodeRecognizer(),
                        // A place's name may hold a word that counts, so names are taken before numbers.
                        new PlaceRecognizer(gazetteer, language.proclitics()),
                        new NumeralRecognizer(language.numerals()),
                        new TimeRecognizer(language.properties()),
                        new QuantityRecognizer(language.numerals()),
                        new WordRecognizer()));
        this.reader = new FactReader(language.properties(), analyzer);
        this.gazetteer = gazetteer;
    }

    /**
     * A pipeline a language, by tag; all share one gazetteer.
     *
     * @param analyzers a second opinion on the sentences of a language, by tag
     * @throws InvalidTableException when rows of the languages or the vocabularies cannot be used; it lists all of them
     */
    public static Map<String, Pipeline> of(
            Map<String, Language> languages, List<Vocabulary> vocabularies, Map<String, SentenceAnalyzer> analyzers) {
        Problems problems = new Problems();
        Gazetteer gazetteer = Gazetteer.openWith(units -> places(vocabularies, units, problems));
        List<CompiledLanguage> compiled = languages.values().stream()
                .map(language ->
                        CompiledLanguage.of(language, vocabularies, code -> gazetteer.byCode(code) != null, problems))
                .toList();
        problems.throwIfAny();
        Map<String, Pipeline> pipelines = new TreeMap<>();
        for (CompiledLanguage language : compiled) {
            pipelines.put(language.tag(), new Pipeline(language, gazetteer, analyzers.get(language.tag())));
        }
        return Collections.unmodifiableMap(pipelines);
    }

    private static Map<String, Unit> places(List<Vocabulary> vocabularies, Map<String, Unit> units, Problems problems) {
        OwnPlaces places = new OwnPlaces(units, problems);
        for (Vocabulary vocabulary : vocabularies) {
            vocabulary
                    .file(Vocabulary.GAZETTEER)
                    .ifPresent(content -> places.add(vocabulary.name() + "/" + Vocabulary.GAZETTEER, content));
        }
        return places.places();
    }

    public Explanation explain(Document document) {
        FoldedText text = language.folding().apply(document.text());
        Furniture furniture = Furniture.of(text, language.furniture());
        @Nullable LocalDate published = published(document, furniture);
        Scan scan = scanner.scan(text, new Context(published));
        FactReader.Facts facts = reader.read(scan, furniture, OwnProvince.of(scan, gazetteer, published));
        return new Explanation(
                new Extraction(header(document, published), facts.events(), facts.findings()), facts.evidence());
    }

    public Normalization normalize(Document document) {
        FoldedText text = language.folding().apply(document.text());
        @Nullable LocalDate published = published(document, Furniture.of(text, language.furniture()));
        Context context = new Context(published);
        return new Normalization(header(document, published), Mentions.of(scanner.scan(text, context)));
    }

    private DocumentHeader header(Document document, @Nullable LocalDate published) {
        return new DocumentHeader(document.id(), language.tag(), published);
    }

    private static @Nullable LocalDate published(Document document, Furniture furniture) {
        return document.published() != null
                ? document.published()
                : furniture.published().orElse(null);
    }
}
