package io.github.crossfact.internal.lexicon;

/** What function words and triggers tell the readers; the vocabulary of a language's {@code cues.csv}. */
public enum Cue {
    /** "and", between the members of an enumeration. */
    AND,
    /** A preposition of place: in, at. */
    AT,
    /** A verb of bestowing an honour. */
    AWARDED,
    /** The age of a person: "years old". */
    AGE,
    /** A point in the past counted from now: "years ago". */
    AGO,
    /** What says what somebody is or was: "is", "was"; by itself, or with a pronoun. */
    BE,
    /** The agent of a passive: "by". */
    BY,
    /** A connective that opens a paragraph and keeps the topic: "in addition". */
    CONTINUES,
    /** A word between a number and its noun that only says what kind of thing is counted. */
    COUNTER,
    /** What stands before a document's date: "dated". */
    DATED,
    /** What follows is left out: "except". */
    EXCEPT,
    /** What follows was so once: "former". */
    FORMER,
    /** What says that something is to come: "will", "planned". */
    FUTURE,
    /** A small word that is never what a number counts. */
    FUNCTION,
    /** A verb of holding a gathering. */
    HELD,
    /** What follows is a part that need not have companions: "including". */
    INCLUDING,
    /** A verb of issuing a document. */
    ISSUED,
    /** A noun whose number, written with digits, is its own unless a known noun follows: year, hour, article. */
    LABEL,
    /** "of" and articles inside noun chains. */
    LINK,
    /** The whole country. */
    NATIONWIDE,
    /** What a number after it is the issue of. */
    NEWSPAPER,
    /** What stands between a document's kind and its number: "No.". */
    NUMBER_SIGN,
    /** What follows are the parts of the whole before: "of which". */
    OF_WHICH,
    /** So many out of so many. */
    OUT_OF,
    /** What says that something has been: "was", "had". */
    PAST,
    /** For each: a value that is no total. */
    PER,
    /** A verb of receiving an honour. */
    RECEIVED,
    /** A noun whose number is part of a name: storm, highway, division. */
    SITUATION_NAME,
    /** The whole of a place: "entire". */
    WHOLE,
    /** What joins a group to those it is made of: "with". */
    WITH
}
