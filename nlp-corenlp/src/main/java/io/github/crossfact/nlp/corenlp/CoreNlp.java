package io.github.crossfact.nlp.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.crossfact.analysis.Analysis;
import io.github.crossfact.analysis.Layer;
import io.github.crossfact.analysis.SentenceAnalyzer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Analyzers made of <a href="https://stanfordnlp.github.io/CoreNLP/">Stanford CoreNLP</a>.
 *
 * <pre>{@code
 * FactExtractor extractor = FactExtractor.builder().language(German.language()).with(CoreNlp.german()).build();
 * }</pre>
 *
 * <p>The models of a language are a jar of their own, {@code edu.stanford.nlp:stanford-corenlp:4.5.10} with the classifier {@code models-german} or
 * {@code models-arabic}, on the class path. They are read when an analyzer is first asked, once in a program, which takes seconds and hundreds of
 * megabytes of heap; the module's README has the figures. Every caller of a method gets the same analyzer, which any number of threads may ask.
 */
public final class CoreNlp implements SentenceAnalyzer {

    private static final CoreNlp GERMAN = new CoreNlp(Setup.GERMAN);
    private static final CoreNlp GERMAN_WITH_DEPENDENCIES = new CoreNlp(Setup.GERMAN_WITH_DEPENDENCIES);
    private static final CoreNlp ARABIC = new CoreNlp(Setup.ARABIC);
    private static final CoreNlp ARABIC_WITH_DEPENDENCIES = new CoreNlp(Setup.ARABIC_WITH_DEPENDENCIES);

    private final Setup setup;
    private volatile @Nullable StanfordCoreNLP pipeline;

    private CoreNlp(Setup setup) {
        this.setup = setup;
    }

    /** Tokens, parts of speech and names of German. CoreNLP has no lemmas of German. */
    public static CoreNlp german() {
        return GERMAN;
    }

    /** As {@link #german()}, and dependencies, which make it several times slower. */
    public static CoreNlp germanWithDependencies() {
        return GERMAN_WITH_DEPENDENCIES;
    }

    /** Tokens, clitics apart, and parts of speech of Arabic. CoreNLP has no names and no lemmas of Arabic. */
    public static CoreNlp arabic() {
        return ARABIC;
    }

    /**
     * As {@link #arabic()}, and dependencies: those of the heads of the phrases that CoreNLP's parser finds, all named {@code dep}, as it knows no names
     * for them in Arabic.
     */
    public static CoreNlp arabicWithDependencies() {
        return ARABIC_WITH_DEPENDENCIES;
    }

    @Override
    public String language() {
        return setup.language();
    }

    @Override
    public Set<Layer> layers() {
        return setup.layers();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException when the models are not on the class path
     */
    @Override
    public Analysis analyze(String text) {
        if (text.isBlank()) {
            return Analysis.NONE;
        }
        Annotation annotation = new Annotation(text);
        pipeline().annotate(annotation);
        return Analyses.of(annotation);
    }

    @Override
    public String toString() {
        return "CoreNlp[" + setup.name() + ": " + setup.annotators() + "]";
    }

    private StanfordCoreNLP pipeline() {
        @Nullable StanfordCoreNLP read = pipeline;
        return read == null ? readPipeline() : read;
    }

    private synchronized StanfordCoreNLP readPipeline() {
        @Nullable StanfordCoreNLP read = pipeline;
        if (read == null) {
            read = setup.pipeline();
            pipeline = read;
        }
        return read;
    }
}
