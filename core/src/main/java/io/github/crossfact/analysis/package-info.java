/**
 * A second opinion on a sentence: what a tagger, a recognizer of names or a parser of one's own says of it. {@link
 * io.github.crossfact.analysis.SentenceAnalyzer} is to be implemented, the records are what it gives; the modules {@code crossfact-nlp-opennlp} and
 * {@code crossfact-nlp-corenlp} have analyzers ready to use. An extractor without one works without any of this.
 */
@NullMarked
package io.github.crossfact.analysis;

import org.jspecify.annotations.NullMarked;
