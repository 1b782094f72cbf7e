package io.github.crossfact.nlp.opennlp;

import io.github.crossfact.analysis.SentenceAnalyzer;

/**
 * Analyzers made of <a href="https://opennlp.apache.org/">Apache OpenNLP</a> and its models, which were trained on treebanks of Universal
 * Dependencies.
 *
 * <pre>{@code
 * FactExtractor extractor = FactExtractor.builder().language(German.language()).with(OpenNlp.german()).build();
 * }</pre>
 */
public final class OpenNlp {

    private static final String GERMAN_FILE = "opennlp-de-ud-gsd-%s-1.3-2.5.4.bin";
    private static final SentenceAnalyzer GERMAN = new OpenNlpAnalyzer("de", GERMAN_FILE, false);
    private static final SentenceAnalyzer GERMAN_WITH_LEMMAS = new OpenNlpAnalyzer("de", GERMAN_FILE, true);

    private OpenNlp() {}

    /**
     * Tokens and parts of speech of German. Every caller gets the same analyzer, which reads its models, 3 MB, when it is first asked; it fails then with
     * an {@link IllegalStateException} if they are not on the class path.
     */
    public static SentenceAnalyzer german() {
        return GERMAN;
    }

    /** As {@link #german()}, and lemmas in small letters, which take longer than all the rest; the extractor asks for none. */
    public static SentenceAnalyzer germanWithLemmas() {
        return GERMAN_WITH_LEMMAS;
    }
}
