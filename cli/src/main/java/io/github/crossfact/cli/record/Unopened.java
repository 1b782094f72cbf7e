package io.github.crossfact.cli.record;

import io.github.crossfact.job.Failure;
import io.github.crossfact.job.RawRecord;
import java.util.Optional;

/** An input that could not be opened: one failure and nothing else. */
final class Unopened implements RecordSource {

    private final RawRecord failure;
    private boolean told;

    Unopened(String file, Failure failure) {
        this.failure = RawRecord.unopened(file, failure);
    }

    @Override
    public Optional<RawRecord> next() {
        Optional<RawRecord> next = told ? Optional.empty() : Optional.of(failure);
        told = true;
        return next;
    }

    @Override
    public Mark mark() {
        return told ? Mark.END : Mark.START;
    }

    @Override
    public void close() {}
}
