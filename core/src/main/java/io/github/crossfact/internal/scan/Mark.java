package io.github.crossfact.internal.scan;

import io.github.crossfact.event.Level;

/** What a word may be by its spelling alone; no more than a byte has bits. A word without the mark is not; one with it may yet be something else. */
public enum Mark {
    /** A number, or a part of one. */
    NUMBER,
    /** The first word of a number, or of a phrase about numbers. */
    NUMBER_BEGINNING,
    /** The first word of a unit's name in Latin letters. */
    NAME,
    /** The first word of a province's name in other letters. */
    PROVINCE,
    /** The first word of a district's name in other letters. */
    DISTRICT,
    /** The first word of a commune's name in other letters. */
    COMMUNE,
    /** All of a unit's name; in other letters, of a province or district. */
    WHOLE_NAME,
    /** A later word of a unit's name; in other letters, of a province or district. */
    LATER_WORD;

    /** The mark of the names of a level's units in other letters than Latin ones. */
    static Mark of(Level level) {
        return switch (level) {
            case PROVINCE -> PROVINCE;
            case DISTRICT -> DISTRICT;
            case COMMUNE -> COMMUNE;
            case NATIONAL, VILLAGE ->
                throw new IllegalArgumentException("the gazetteer has no units of level " + level);
        };
    }

    /** A bit for each. */
    public int bit() {
        return 1 << ordinal();
    }
}
