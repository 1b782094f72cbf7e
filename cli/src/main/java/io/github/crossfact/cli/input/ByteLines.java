package io.github.crossfact.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes at its line feeds, and knows where it is. */
final class ByteLines implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private int number;
    private long start;
    private long end;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** The bytes of the next line, without its line feed; null at the end, also where the last line has a line feed. */
    byte @Nullable [] nextLine() throws IOException {
        number++;
        start = end;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (next < filled || fill()) {
            int from = next;
            boolean whole = moveToLineFeed();
            line.write(buffer, from, next - from);
            if (whole) {
                next++;
                end += line.size() + 1L;
                return line.toByteArray();
            }
        }
        end += line.size();
        return line.size() == 0 ? null : line.toByteArray();
    }

    /** The number of the line read last, from 1. When reading fails, of the line that it failed in. */
    int number() {
        return number;
    }

    /** The offset of the first byte of the line read last, from 0. */
    long start() {
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
