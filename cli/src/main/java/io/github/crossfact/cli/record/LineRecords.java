package io.github.crossfact.cli.record;

import io.github.crossfact.cli.input.ByteLines;
import io.github.crossfact.job.Failure;
import io.github.crossfact.job.Form;
import io.github.crossfact.job.Limits;
import io.github.crossfact.job.RawRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON Lines: a record a line, blank lines aside. */
final class LineRecords implements RecordSource {

    private final String file;
    private final ByteLines lines;
    private final int limit;
    private Mark mark;

    /**
     * @param in the stream at the mark
     * @param limit how long a record may be, in bytes
     * @param mark where to go on
     */
    LineRecords(String file, InputStream in, int limit, Mark mark) {
        this(file, new ByteLines(in, limit), limit, mark);
    }

    private LineRecords(String file, ByteLines lines, int limit, Mark mark) {
        this.file = file;
        this.lines = lines;
        this.limit = limit;
        this.mark = mark;
        lines.startAt(mark.lines(), mark.bytes());
    }

    /**
     * Reads a stream from its beginning up to the mark, and compares what lies there with what lay there before.
     *
     * @throws ChangedInputException if it is something else
     */
    static LineRecords after(Mark mark, String file, InputStream in, int limit) throws IOException {
        ByteLines lines = new ByteLines(in, limit);
        if (!lines.skip(mark.bytes()) || lines.sum() != mark.sum()) {
            throw new ChangedInputException(file);
        }
        return new LineRecords(file, lines, limit, mark);
    }

    @Override
    public Optional<RawRecord> next() {
        if (mark.ended()) {
            return Optional.empty();
        }
        try {
            return nextRecord();
        } catch (IOException e) {
            mark = new Mark(lines.start() + lines.length(), lines.number(), lines.sum(), true);
            return Optional.of(record(lines.partOfLine(), Failures.of(e)));
        }
    }

    private Optional<RawRecord> nextRecord() throws IOException {
        for (byte[] line = lines.nextLine(); line != null; line = lines.nextLine()) {
            mark = new Mark(lines.start() + lines.length(), lines.number(), lines.sum(), false);
            boolean whole = lines.length() <= limit;
            if (!whole || !isBlank(line)) {
                return Optional.of(record(line, whole ? null : Limits.tooManyBytes(lines.length(), limit)));
            }
        }
        return Optional.empty();
    }

    private RawRecord record(byte[] line, @Nullable Failure failure) {
        return new RawRecord(file, lines.number(), lines.start(), Form.JSON, null, "", line, lines.length(), failure);
    }

    private static boolean isBlank(byte[] line) {
        for (byte character : line) {
            if (character != ' ' && character != '\t' && character != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public Mark mark() {
        return mark;
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close an input", e);
        }
    }
}
