package io.github.crossfact.cli.batch;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A line now and then, for logs. */
public final class PlainProgress implements Progress {

    private static final long EVERY_NANOS = Duration.ofSeconds(10).toNanos();

    private final PrintWriter out;
    private final LongSupplier clock;
    private long began;
    private long last;
    private long documentsBefore;
    private long bytesBefore = -1;
    private long total;

    /** @param clock in nanoseconds, from anywhere */
    public PlainProgress(PrintWriter out, LongSupplier clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void begin(long documents, long bytes) {
        began = clock.getAsLong();
        last = began;
        documentsBefore = documents;
        total = bytes;
    }

    @Override
    public void advance(long documents, long quarantine, long bytes) {
        bytesBefore = bytesBefore < 0 ? bytes : bytesBefore;
        long now = clock.getAsLong();
        if (now - last >= EVERY_NANOS) {
            last = now;
            double seconds = (now - began) / 1e9;
            out.println(String.format(
                    Locale.ROOT,
                    "crossfact: %,d documents, %,d in quarantine, %,.0f documents/s%s",
                    documents,
                    quarantine,
                    (documents - documentsBefore) / seconds,
                    remaining(bytes, seconds)));
        }
    }

    private String remaining(long bytes, double seconds) {
        double rate = (bytes - bytesBefore) / seconds;
        if (total == 0 || rate <= 0) {
            return "";
        }
        return String.format(Locale.ROOT, ", %d %%, %s left", 100 * bytes / total, Times.words((long)
                (1000 * (total - bytes) / rate)));
    }

    @Override
    public void close() {}
}
