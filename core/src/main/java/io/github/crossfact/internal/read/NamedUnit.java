package io.github.crossfact.internal.read;

import io.github.crossfact.internal.place.Unit;

/**
 * A unit that a sentence names.
 *
 * @param token the first token of its name, or the noun that stands for it
 * @param lead what leads to it
 * @param bracketed whether it stands in brackets, where it only explains what stands before them
 */
record NamedUnit(int token, Unit unit, boolean bracketed, Way way, Lead lead) {

    /** How a unit is named. */
    enum Way {
        BY_NAME,
        /** By name, side by side with others: nothing more is about one of them. */
        IN_LIST,
        /** As "the district". */
        BY_NOUN
    }

    /** What stands before a name, and before the nouns and articles that belong to it. */
    enum Lead {
        /** "In the district of X". */
        AT,
        /** "To X", "from X". */
        WAY,
        /** "The committee of the province of X": the unit is that of a body, wherever it does something. */
        BODY,
        NONE
    }

    /** Whether it only says where from or where to. */
    boolean onTheWay() {
        return lead == Lead.WAY;
    }

    /** The same unit as a member of a list. */
    NamedUnit inList() {
        return new NamedUnit(token, unit, bracketed, Way.IN_LIST, lead);
    }
}
