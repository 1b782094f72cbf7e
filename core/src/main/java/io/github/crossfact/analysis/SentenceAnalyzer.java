package io.github.crossfact.analysis;

import java.util.Set;

/**
 * Analyzes sentences of one language, for {@code FactExtractor.Builder.with}. The extractor asks about a sentence only where the answer can change a fact,
 * at most once a sentence, and never changes what its own tables are sure of.
 *
 * <p>It is shared by all threads that share the extractor, so it must be safe for use by several at a time. For the same facts on every run it must give
 * the same answer for the same text. What it throws, {@code extract} throws.
 */
public interface SentenceAnalyzer {

    /** The language that it analyzes: the primary subtag of BCP 47 in small letters, such as {@code de}. */
    String language();

    /** What it tells of a sentence; it is not asked for the rest. */
    Set<Layer> layers();

    /**
     * Analyzes a sentence.
     *
     * @param text a sentence as it stands in a document; what an extractor takes for one sentence may be several, or none
     */
    Analysis analyze(String text);
}
