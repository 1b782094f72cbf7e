package io.github.crossfact.analysis;

/** What an analysis may tell of a sentence, besides its tokens. */
public enum Layer {
    /** {@link Token#partOfSpeech()}. */
    PART_OF_SPEECH,
    /** {@link Token#lemma()}. */
    LEMMA,
    /** {@link Analysis#entities()}. */
    ENTITIES,
    /** {@link Analysis#dependencies()}. */
    DEPENDENCIES
}
