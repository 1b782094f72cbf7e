package io.github.crossfact.cli.record;

import io.github.crossfact.job.Failure;
import io.github.crossfact.job.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of a record, of which no more are kept than may be read. */
final class LimitedBytes {

    private static final int BUFFER = 1 << 16;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int limit;
    private long length;

    LimitedBytes(int limit) {
        this.limit = limit;
    }

    /** Reads a stream to its end; what was read before it fails is there nevertheless. */
    void readAll(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            kept.write(buffer, 0, Math.min(read, limit - kept.size()));
            length += read;
        }
    }

    byte[] kept() {
        return kept.toByteArray();
    }

    /** How many there were. */
    long length() {
        return length;
    }

    /** That there were too many; null if not. */
    @Nullable
    Failure failure() {
        return length <= limit ? null : Limits.tooManyBytes(length, limit);
    }
}
