package io.github.crossfact.internal.place;

import java.util.List;
import java.util.Optional;

/**
 * Words of a text that are the name of one or more units. Immutable.
 *
 * @param words how many of the given words the name takes; 0 if there is no name
 * @param units the units of that name, higher levels first and then by code; empty if there is no name
 * @param needsCue whether the words usually mean something else (a person, a fruit, "between") and should be taken for
 *     a place only beside a word that says so, as in "the city of Ho Chi Minh"
 */
public record Match(int words, List<Unit> units, boolean needsCue) {

    /** No name stands there. */
    public static final Match NONE = new Match(0, List.of(), false);

    public Match {
        units = List.copyOf(units);
    }

    /** Whether a name stands there. */
    public boolean found() {
        return words > 0;
    }

    /** The same match as one that needs a cue. */
    Match cued() {
        return new Match(words, units, true);
    }

    /** The unit that is meant, if the name leaves only one. */
    public Optional<Unit> unit() {
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }
}
