package io.github.crossfact.cli.record;

import io.github.crossfact.job.Form;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;

/** Opens inputs where reading is to begin or to go on. Not for several threads at a time. */
public final class Opener {

    private static final int BUFFER = 1 << 16;

    private final InputStream standardInput;
    private final int limit;
    private @Nullable Meter meter;

    /**
     * @param standardInput what {@code -} means
     * @param limit how long a record may be, in bytes
     */
    public Opener(InputStream standardInput, int limit) {
        this.standardInput = standardInput;
        this.limit = limit;
    }

    /**
     * Opens an input at a mark that does not lie behind its last record. What cannot be opened is a source of one failure.
     *
     * @throws ChangedInputException if it is no longer what it was
     */
    public RecordSource open(Input input, Mark mark) throws ChangedInputException {
        meter = null;
        if (input.failure() != null) {
            return new Unopened(input.file(), input.failure());
        }
        try {
            if (input.file().equals(Input.STANDARD_INPUT)) {
                return LineRecords.after(mark, "<stdin>", metered(standardInput, 0), limit);
            }
            requireUnchanged(input);
            return openFile(input, mark);
        } catch (ChangedInputException e) {
            throw e;
        } catch (IOException e) {
            return new Unopened(input.file(), Failures.of(e));
        }
    }

    /** How many bytes were read of the input opened last, as they lie on the disk. */
    public long bytesRead() {
        return meter == null ? 0 : meter.bytes();
    }

    /** Whether an input is still what it was found to be. */
    private static void requireUnchanged(Input input) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(Path.of(input.file()), BasicFileAttributes.class);
            if (now.size() != input.size() || now.lastModifiedTime().toMillis() != input.modified()) {
                throw new ChangedInputException(input.file());
            }
        } catch (NoSuchFileException gone) {
            throw new ChangedInputException(input.file());
        }
    }

    private RecordSource openFile(Input input, Mark mark) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(Path.of(input.file()));
        try {
            return openChannel(input, mark, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private RecordSource openChannel(Input input, Mark mark, SeekableByteChannel channel) throws IOException {
        String file = input.file();
        boolean compressed = Format.isCompressed(file);
        return switch (Format.of(file).orElseThrow()) {
            case TEXT -> new WholeFile(file, input.id(), Form.TEXT, stream(channel, compressed), limit);
            case JSON -> new WholeFile(file, input.id(), Form.JSON, stream(channel, compressed), limit);
            case HTML -> new WholeFile(file, input.id(), WebPage.FORM, stream(channel, compressed), limit);
            case WARC -> new WarcRecords(file, archive(mark, channel), limit, mark);
            case LINES ->
                compressed
                        ? LineRecords.after(mark, file, stream(channel, true), limit)
                        : new LineRecords(file, at(mark, channel), limit, mark);
        };
    }

    private InputStream at(Mark mark, SeekableByteChannel channel) throws IOException {
        return metered(Channels.newInputStream(channel.position(mark.bytes())), mark.bytes());
    }

    /** jwarc decompresses by itself, a member a record, so reading can go on at any of them. */
    private WarcReader archive(Mark mark, SeekableByteChannel channel) throws IOException {
        WarcReader reader = new WarcReader(Channels.newChannel(at(mark, channel)));
        reader.setLenient(true);
        return reader;
    }

    private InputStream stream(SeekableByteChannel channel, boolean compressed) throws IOException {
        InputStream in = metered(Channels.newInputStream(channel), 0);
        return compressed ? new GZIPInputStream(in, BUFFER) : in;
    }

    private InputStream metered(InputStream in, long before) {
        meter = new Meter(in, before);
        return meter;
    }
}
