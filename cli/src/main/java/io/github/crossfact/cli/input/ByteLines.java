package io.github.crossfact.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes at its line feeds, and knows where it is. Of a line it keeps no more than it was told to, whatever
 * its length. Not for several threads at a time.
 */
public final class ByteLines implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private final int keep;
    private final CRC32C sum = new CRC32C();
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private long start;
    private long end;

    ByteLines(InputStream in) {
        this(in, Integer.MAX_VALUE);
    }

    /** @param keep how many bytes of a line are kept at most */
    public ByteLines(InputStream in, int keep) {
        this.in = in;
        this.keep = keep;
    }

    /**
     * Goes on where another reader of the same input stopped, with the stream at that place.
     *
     * @param lines how many lines lie before it
     * @param bytes how many bytes lie before it
     */
    public void startAt(int lines, long bytes) {
        number = lines;
        start = bytes;
        end = bytes;
    }

    /**
     * Reads past so many bytes.
     *
     * @return whether there were as many
     */
    public boolean skip(long bytes) throws IOException {
        for (long left = bytes; left > 0; ) {
            if (next == filled && !fill()) {
                return false;
            }
            int step = (int) Math.min(left, filled - next);
            sum.update(buffer, next, step);
            next += step;
            left -= step;
        }
        return true;
    }

    /**
     * The bytes of the next line, without its line feed, or as many of them as are kept; null at the end, also where the
     * last line has a line feed.
     */
    public byte @Nullable [] nextLine() throws IOException {
        number++;
        start = end;
        line = new ByteArrayOutputStream();
        while (next < filled || fill()) {
            int from = next;
            boolean whole = moveToLineFeed();
            line.write(buffer, from, Math.min(next - from, keep - line.size()));
            if (whole) {
                next++;
            }
            sum.update(buffer, from, next - from);
            end += next - from;
            if (whole) {
                return line.toByteArray();
            }
        }
        return end == start ? null : line.toByteArray();
    }

    /** What had been kept of the line that reading failed in. */
    public byte[] partOfLine() {
        return line.toByteArray();
    }

    /** The length in bytes of the line read last, kept or not, with its line feed. */
    public long length() {
        return end - start;
    }

    /** A checksum of all bytes up to the end of the line read last. */
    public long sum() {
        return sum.getValue();
    }

    /** The number of the line read last, from 1. When reading fails, of the line that it failed in. */
    public int number() {
        return number;
    }

    /** The offset of the first byte of the line read last, from 0. */
    public long start() {
        return start;
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(in.read(buffer), 0);
        return filled > 0;
    }

    private boolean moveToLineFeed() {
        while (next < filled && buffer[next] != '\n') {
            next++;
        }
        return next < filled;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
