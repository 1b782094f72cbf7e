package io.github.crossfact.testdata;

import java.util.Objects;

/**
 * A fact as a line for people.
 *
 * @param fact all of the fact that does not belong to one wording: not its offsets, not its number in the list
 * @param source where it was read, or empty
 */
record FactLine(String fact, String source) {

    FactLine {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(source, "source");
    }

    @Override
    public String toString() {
        // The source comes last: right-to-left letters would turn around what follows them.
        return source.isEmpty() ? fact : fact + "   " + source;
    }
}
