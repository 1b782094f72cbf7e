package io.github.crossfact.internal.read;

import io.github.crossfact.internal.place.Unit;

/**
 * A unit that a sentence names.
 *
 * @param token the first token of its name, or the noun that stands for it
 * @param bracketed whether it stands in brackets, where it only explains what stands before them
 */
record NamedUnit(int token, Unit unit, boolean bracketed, Way way) {

    /** How a unit is named. */
    enum Way {
        BY_NAME,
        /** By name, side by side with others: nothing more is about one of them. */
        IN_LIST,
        /** As "the district". */
        BY_NOUN
    }

    /** The same unit as a member of a list. */
    NamedUnit inList() {
        return new NamedUnit(token, unit, bracketed, Way.IN_LIST);
    }
}
