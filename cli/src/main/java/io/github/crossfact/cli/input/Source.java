package io.github.crossfact.cli.input;

import java.io.Closeable;
import java.util.Optional;

/**
 * Documents, one after the other. What cannot be read is a {@link Reading.Problem} and never an exception, so that the
 * documents after it are read all the same. Not for several threads at a time.
 */
public interface Source extends Closeable {

    /** The next document or problem; empty at the end. */
    Optional<Reading> next();

    /** Never fails: there is nothing left to lose when input is closed. */
    @Override
    void close();
}
