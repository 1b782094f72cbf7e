package io.github.crossfact.cli.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that is one record. */
final class WholeFile implements RecordSource {

    private static final int BUFFER = 1 << 16;

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
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long length = 0;
        try {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                kept.write(buffer, 0, Math.min(read, limit - kept.size()));
                length += read;
            }
            return record(kept, length, length <= limit ? null : Failures.tooManyBytes(length, limit));
        } catch (IOException e) {
            return record(kept, length, Failures.of(e));
        }
    }

    private RawRecord record(ByteArrayOutputStream kept, long length, @Nullable Failure failure) {
        return new RawRecord(file, null, 0, form, id, kept.toByteArray(), length, failure);
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
