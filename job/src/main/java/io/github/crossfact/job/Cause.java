package io.github.crossfact.job;

/** Why a record gives no facts. */
public enum Cause {
    /** The file or folder could not be opened or read. */
    UNREADABLE,
    /** The file ends, or breaks, within compressed data. */
    DAMAGED,
    /** The text, or the record around it, is longer than was allowed. */
    TOO_LONG,
    /** Its bytes are not UTF-8. */
    NOT_UTF8,
    /** It is no document: no JSON, or JSON without what a document needs. */
    NO_DOCUMENT,
    /** Its language is none of those wanted, or cannot be told. */
    LANGUAGE,
    /** The library failed on it. */
    DEFECT,
    /** It takes more memory than there is. */
    OUT_OF_MEMORY
}
