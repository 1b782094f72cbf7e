package io.github.crossfact.cli.record;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read of one file. */
final class Meter extends FilterInputStream {

    private long bytes;

    /** @param before how many bytes of the file lie before the stream */
    Meter(InputStream in, long before) {
        super(in);
        this.bytes = before;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        bytes += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        bytes += Math.max(read, 0);
        return read;
    }
}
