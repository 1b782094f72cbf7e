package io.github.crossfact;

import io.github.crossfact.analysis.SentenceAnalyzer;
import io.github.crossfact.internal.Pipeline;
import io.github.crossfact.internal.help.Help;
import io.github.crossfact.spi.InvalidTableException;
import io.github.crossfact.spi.Language;
import io.github.crossfact.spi.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Start here: {@link #ofInstalledLanguages()} or {@link #builder()}.
 *
 * <pre>{@code
 * FactExtractor extractor = FactExtractor.builder().language(German.language()).build();
 * Extraction facts = extractor.extract(Document.of("1", "de", "Bisher wurden 5.287 Modelle aufgebaut."));
 * facts.events(); // one count: 5287 MODEL, BUILT
 * }</pre>
 *
 * <p>An extractor is built once and shared: it holds nothing but settings and compiled tables, and each call keeps its own state, so any number of
 * threads may use it at the same time. The same document gives the same result on every machine, thread and run.
 */
public final class FactExtractor {

    private final Map<String, Pipeline> pipelines;

    private FactExtractor(Map<String, Pipeline> pipelines) {
        this.pipelines = pipelines;
    }

    /** An extractor that you choose the languages of. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * An extractor for every language module on the class path or module path.
     *
     * @throws IllegalStateException when there is none
     * @throws InvalidTableException when a language's tables have rows that cannot be used
     */
    public static FactExtractor ofInstalledLanguages() {
        return builder().installedLanguages().build();
    }

    /** The tags of the languages that this extractor reads, in alphabetical order. */
    public Set<String> languages() {
        return pipelines.keySet();
    }

    /**
     * The facts of a document. Text that cannot be read yields no event; there is no error for it.
     *
     * @throws IllegalArgumentException when the document's language is none of {@link #languages()}, or is left out while there is a choice
     */
    public Extraction extract(Document document) {
        return explain(document).extraction();
    }

    /**
     * The facts of a document as {@link #extract} gives them, and what each was read from: the rules and their spans.
     *
     * @throws IllegalArgumentException as {@link #extract}
     */
    public Explanation explain(Document document) {
        return pipeline(document).explain(document);
    }

    /**
     * The numbers, dates, amounts and codes that a document mentions, each with its value, without events.
     *
     * @throws IllegalArgumentException as {@link #extract}
     */
    public Normalization normalize(Document document) {
        return pipeline(document).normalize(document);
    }

    private Pipeline pipeline(Document document) {
        @Nullable String tag = document.language();
        if (tag == null && pipelines.size() == 1) {
            return pipelines.values().iterator().next();
        }
        @Nullable Pipeline pipeline = tag == null ? null : pipelines.get(InstalledLanguages.primary(tag));
        if (pipeline == null) {
            throw new IllegalArgumentException(Help.LANGUAGE_NOT_INSTALLED.with("document " + document.id()
                    + ": the language is " + (tag == null ? "not given" : tag) + ", this extractor reads "
                    + languages()));
        }
        return pipeline;
    }

    /** Collects the languages and vocabularies of an extractor. Not for sharing between threads. */
    public static final class Builder {
        private final Map<String, Language> languages = new TreeMap<>();
        private final List<Vocabulary> vocabularies = new ArrayList<>();
        private final Map<String, SentenceAnalyzer> analyzers = new TreeMap<>();

        private Builder() {}

        /** Adds a language; a later one of the same tag takes the place of an earlier one. */
        public Builder language(Language language) {
            languages.put(Objects.requireNonNull(language, "language").tag(), language);
            return this;
        }

        /** Adds every language module on the class path or module path. */
        public Builder installedLanguages() {
            InstalledLanguages.byTag().values().forEach(this::language);
            return this;
        }

        /**
         * Adds words of one's own. Of two vocabularies that say the same form, the one added later wins; languages that the extractor does not
         * read are left out.
         */
        public Builder vocabulary(Vocabulary vocabulary) {
            vocabularies.add(Objects.requireNonNull(vocabulary, "vocabulary"));
            return this;
        }

        /**
         * Adds a second opinion on the sentences of a language; a later one for the same language takes the place of an earlier one. One for a language
         * that the extractor does not read is left out.
         */
        public Builder with(SentenceAnalyzer analyzer) {
            analyzers.put(Objects.requireNonNull(analyzer, "analyzer").language(), analyzer);
            return this;
        }

        /**
         * Checks and compiles the languages and vocabularies.
         *
         * @throws IllegalStateException when there is no language
         * @throws InvalidTableException when tables have rows that cannot be used; it lists all of them
         */
        public FactExtractor build() {
            if (languages.isEmpty()) {
                throw new IllegalStateException(
                        Help.NO_LANGUAGE.with(
                                "an extractor needs a language: add one to the builder, or a module such as crossfact-lang-de to the class path"));
            }
            return new FactExtractor(Pipeline.of(languages, vocabularies, analyzers));
        }
    }
}
