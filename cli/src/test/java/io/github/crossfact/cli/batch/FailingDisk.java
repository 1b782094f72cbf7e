package io.github.crossfact.cli.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A disk that works up to one of its operations, and from then on no more. Of the last bytes it may still write half. */
final class FailingDisk implements Disk {

    private final int good;
    private final boolean half;
    private final Supplier<? extends Throwable> failure;
    private int operations;

    /**
     * @param good how many operations succeed
     * @param half whether the next one, if it writes, writes half
     * @param failure what is thrown then
     */
    FailingDisk(int good, boolean half, Supplier<? extends Throwable> failure) {
        this.good = good;
        this.half = half;
        this.failure = failure;
    }

    boolean hasFailed() {
        return operations > good;
    }

    @Override
    public Appender append(Path file, long length) throws IOException, JobException {
        operation();
        Appender appender = REAL.append(file, length);
        return new Appender() {

            @Override
            public void write(byte[] bytes, int count) throws IOException {
                if (half && operations == good) {
                    appender.write(bytes, count / 2);
                }
                operation();
                appender.write(bytes, count);
            }

            @Override
            public void force() throws IOException {
                operation();
            }

            @Override
            public void close() throws IOException {
                appender.close();
            }
        };
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        operation();
        REAL.rename(from, to);
    }

    private void operation() {
        operations++;
        if (operations > good) {
            FailingDisk.<RuntimeException>raise(failure.get());
        }
    }

    @SuppressWarnings("unchecked") // The caller's signature allows what is thrown.
    private static <T extends Throwable> void raise(Throwable failure) throws T {
        throw (T) failure;
    }
}
