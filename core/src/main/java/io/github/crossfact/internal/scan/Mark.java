package io.github.crossfact.internal.scan;

/** What a word may be by its spelling alone; no more than a byte has bits. A word without the mark is not; one with it may yet be something else. */
public enum Mark {
    /** A number, or a part of one. */
    NUMBER,
    /** The first word of a phrase about numbers. */
    NUMBER_PHRASE,
    /** The first word of a place's name in Latin letters. */
    NAME,
    /** The first word of a province's name in other letters. */
    PROVINCE,
    /** The first word of a district's name in other letters. */
    DISTRICT,
    /** The first word of a commune's name in other letters. */
    COMMUNE;

    /** A bit for each. */
    public int bit() {
        return 1 << ordinal();
    }
}
