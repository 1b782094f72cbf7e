package io.github.crossfact.cli.record;

import io.github.crossfact.job.Failure;
import io.github.crossfact.job.Form;
import io.github.crossfact.job.RawRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that is one record. */
final class WholeFile implements RecordSource {

    private final String file;
    private final String id;
    private final Form form;
    private final InputStream in;
    private final int limit;
    private boolean ended;

    /** @param limit how long the record may be, in bytes */
    WholeFile(String file, String id, Form form, InputStream in, int limit) {
        this.file = file;
        this.id = id;
        this.form = form;
        this.in = in;
        this.limit = limit;
    }

    @Override
    public Optional<RawRecord> next() {
        if (ended) {
            return Optional.empty();
        }
        ended = true;
        return Optional.of(read());
    }

    private RawRecord read() {
        LimitedBytes bytes = new LimitedBytes(limit);
        try {
            bytes.readAll(in);
            return record(bytes, bytes.failure());
        } catch (IOException e) {
            return record(bytes, Failures.of(e));
        }
    }

    private RawRecord record(LimitedBytes bytes, @Nullable Failure failure) {
        return new RawRecord(file, null, 0, form, null, id, bytes.kept(), bytes.length(), failure);
    }

    @Override
    public Mark mark() {
        return ended ? Mark.END : Mark.START;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close an input", e);
        }
    }
}
