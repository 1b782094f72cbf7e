package io.github.crossfact.internal.table;

import io.github.crossfact.spi.InvalidTableException;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a language's tables, so that a maintainer sees all of it at once. */
public final class Problems {

    private final List<String> found = new ArrayList<>();

    public void add(String place, String problem) {
        found.add(place + ": " + problem);
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidTableException when anything was wrong
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidTableException(found);
        }
    }
}
