package io.github.crossfact.cli.batch;

import io.github.crossfact.cli.input.ByteLines;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What a job was begun with, and the checkpoints it has come by: a line each, only ever appended. A line counts when it is
 * whole; half a line is what a kill leaves behind. For one thread.
 */
final class Journal implements Closeable {

    /**
     * The first line.
     *
     * @param started when the job was begun, in ISO 8601
     */
    record Header(Settings settings, InputSummary inputs, String started) {}

    private final Disk.Appender appender;
    private final Header header;
    private final Checkpoint last;

    private Journal(Disk.Appender appender, Header header, Checkpoint last) {
        this.appender = appender;
        this.header = header;
        this.last = last;
    }

    /** Begins a journal, or goes on with the one that is there, whatever its first line says. */
    static Journal open(Disk disk, Path file, Header begun) throws IOException, JobException {
        Content content = read(file);
        Disk.Appender appender = disk.append(file, content.length);
        if (content.header != null) {
            return new Journal(appender, content.header, content.checkpoint());
        }
        append(appender, begun);
        return new Journal(appender, begun, Checkpoint.START);
    }

    /** What the job was begun with. */
    Header header() {
        return header;
    }

    /** The checkpoint that the job goes on from. */
    Checkpoint last() {
        return last;
    }

    /** Returns when the checkpoint is on the disk. */
    void append(Checkpoint checkpoint) throws IOException {
        append(appender, checkpoint);
    }

    private static void append(Disk.Appender appender, Object line) throws IOException {
        byte[] bytes = (Json.MAPPER.writeValueAsString(line) + '\n').getBytes(StandardCharsets.UTF_8);
        appender.write(bytes, bytes.length);
        appender.force();
    }

    @Override
    public void close() throws IOException {
        appender.close();
    }

    /**
     * What stands in a journal.
     *
     * @param length how long its whole lines are
     */
    record Content(@Nullable Header header, @Nullable Checkpoint last, long length) {

        Checkpoint checkpoint() {
            return last == null ? Checkpoint.START : last;
        }
    }

    /** Reads a journal; one that is not there is empty. */
    static Content read(Path file) throws IOException, JobException {
        Content content = new Content(null, null, 0);
        if (!Files.exists(file)) {
            return content;
        }
        long size = Files.size(file);
        try (ByteLines lines = new ByteLines(Files.newInputStream(file), Integer.MAX_VALUE)) {
            for (byte[] line = lines.nextLine(); line != null; line = lines.nextLine()) {
                long end = lines.start() + lines.length();
                boolean whole = lines.length() > line.length;
                if (!whole) {
                    return content;
                }
                content = read(content, line, end, size, file);
            }
        }
        return content;
    }

    private static Content read(Content before, byte[] line, long end, long size, Path file) throws JobException {
        try {
            return before.header == null
                    ? new Content(Json.MAPPER.readValue(line, Header.class), null, end)
                    : new Content(before.header, Json.MAPPER.readValue(line, Checkpoint.class), end);
        } catch (JacksonException e) {
            if (end == size) {
                return before;
            }
            throw new JobException(file + " is damaged: begin a new job in another folder", e);
        }
    }
}
