package io.github.crossfact.cli.batch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being written, from one commit to the next. Between two commits of a compressed file lies one gzip member,
 * so that it can be cut off at any of them; the JDK writes its header without a time, and so the same bytes every time.
 */
final class PartFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Disk.Appender appender;
    private final boolean gzip;
    private final Buffer buffer = new Buffer();
    private @Nullable OutputStream member;
    private long length;

    private PartFile(Disk.Appender appender, boolean gzip, long length) {
        this.appender = appender;
        this.gzip = gzip;
        this.length = length;
    }

    /** Goes on at this length of the file. */
    static PartFile open(Disk disk, Path file, boolean gzip, long length) throws IOException, JobException {
        return new PartFile(disk.append(file, length), gzip, length);
    }

    void write(byte[] bytes) throws IOException {
        if (!gzip) {
            buffer.write(bytes);
        } else {
            member = member == null ? new GZIPOutputStream(buffer, BUFFER) : member;
            member.write(bytes);
        }
        if (buffer.size() >= BUFFER) {
            buffer.drain();
        }
    }

    /** Puts all of it on the disk, and tells how long the file is now. */
    long commit() throws IOException {
        if (member != null) {
            member.close();
            member = null;
        }
        buffer.drain();
        appender.force();
        return length;
    }

    @Override
    public void close() throws IOException {
        appender.close();
    }

    /** What has not been handed on. */
    private final class Buffer extends ByteArrayOutputStream {

        void drain() throws IOException {
            appender.write(buf, count);
            length += count;
            reset();
        }
    }
}
