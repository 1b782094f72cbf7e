package io.github.crossfact.cli.batch;

import io.github.crossfact.cli.record.Input;
import io.github.crossfact.cli.record.Mark;
import io.github.crossfact.cli.record.Opener;
import io.github.crossfact.cli.record.RecordSource;
import io.github.crossfact.job.RawRecord;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts all inputs of a job into records, from any place on. For one thread. */
final class Feed implements Closeable {

    /**
     * A record of the job.
     *
     * @param after the place behind it
     * @param bytesRead how many bytes of all inputs were read for it and those before it
     */
    record Item(RawRecord raw, Position after, long bytesRead) {}

    private final InputList.Reader list;
    private final Opener opener;
    private Position position;
    private @Nullable Input input;
    private @Nullable RecordSource source;

    Feed(Path list, Opener opener, Position from) throws IOException {
        this.list = new InputList.Reader(list, from.entry());
        this.opener = opener;
        this.position = from;
    }

    /**
     * The next record; empty at the end of all inputs.
     *
     * @throws io.github.crossfact.cli.record.ChangedInputException if an input is no longer what it was
     */
    Optional<Item> next() throws IOException {
        while (source != null || openNext()) {
            if (source != null) {
                Optional<RawRecord> raw = source.next();
                if (raw.isPresent()) {
                    position = new Position(position.input(), position.entry(), position.bytes(), source.mark());
                    return Optional.of(new Item(raw.get(), position, position.bytes() + opener.bytesRead()));
                }
                closeSource();
            }
        }
        return Optional.empty();
    }

    /** Opens the input at the position, unless nothing is left of it; false when there is none. */
    private boolean openNext() throws IOException {
        Optional<Input> next = list.next();
        if (next.isEmpty()) {
            return false;
        }
        if (input != null) {
            position = new Position(position.input() + 1, list.offset(), position.bytes() + input.size(), Mark.START);
        }
        input = next.get();
        if (!position.mark().ended()) {
            source = opener.open(input, position.mark());
        }
        return true;
    }

    private void closeSource() {
        if (source != null) {
            source.close();
            source = null;
        }
    }

    @Override
    public void close() throws IOException {
        closeSource();
        list.close();
    }
}
