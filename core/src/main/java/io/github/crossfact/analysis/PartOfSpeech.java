package io.github.crossfact.analysis;

/** The parts of speech of <a href="https://universaldependencies.org/u/pos/">Universal Dependencies</a> (UPOS). */
public enum PartOfSpeech {
    /** An adjective. */
    ADJ,
    /** An adposition: a preposition or postposition. */
    ADP,
    /** An adverb. */
    ADV,
    /** An auxiliary. */
    AUX,
    /** A coordinating conjunction. */
    CCONJ,
    /** A determiner. */
    DET,
    /** An interjection. */
    INTJ,
    /** A common noun. */
    NOUN,
    /** A numeral. */
    NUM,
    /** A particle. */
    PART,
    /** A pronoun. */
    PRON,
    /** A proper noun. */
    PROPN,
    /** Punctuation. */
    PUNCT,
    /** A subordinating conjunction. */
    SCONJ,
    /** A symbol. */
    SYM,
    /** A verb. */
    VERB,
    /** Anything else. */
    X
}
