package io.github.crossfact.cli.record;

import io.github.crossfact.job.Failure;
import io.github.crossfact.job.RawRecord;
import java.io.Closeable;
import java.util.Optional;

/**
 * The records of one input, one after the other. What cannot be cut is a record with a {@link Failure} and never an
 * exception, so that the records after it are cut all the same. Not for several threads at a time.
 */
public interface RecordSource extends Closeable {

    /** The next record; empty at the end. */
    Optional<RawRecord> next();

    /** The place behind the record cut last. */
    Mark mark();

    /** Never fails: there is nothing left to lose when input is closed. */
    @Override
    void close();
}
