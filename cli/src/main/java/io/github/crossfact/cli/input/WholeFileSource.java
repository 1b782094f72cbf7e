package io.github.crossfact.cli.input;

import io.github.crossfact.job.MalformedUtf8Exception;
import io.github.crossfact.job.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;

/** A file that is one document. */
final class WholeFileSource implements Source {

    private final String source;
    private final InputStream in;
    private final Function<String, Reading> reader;
    private boolean read;

    /**
     * @param source the file as messages name it
     * @param reader makes something of all that the file holds
     */
    WholeFileSource(String source, InputStream in, Function<String, Reading> reader) {
        this.source = source;
        this.in = in;
        this.reader = reader;
    }

    @Override
    public Optional<Reading> next() {
        if (read) {
            return Optional.empty();
        }
        read = true;
        return Optional.of(readAll());
    }

    private Reading readAll() {
        byte[] bytes;
        try {
            bytes = in.readAllBytes();
        } catch (IOException e) {
            return new Reading.Problem(Origin.of(source), Sources.advice(e));
        }
        try {
            return reader.apply(Utf8.decode(bytes, Utf8.markLength(bytes)));
        } catch (MalformedUtf8Exception e) {
            return new Reading.Problem(new Origin(source, lineOf(bytes, e.offset())), e.advice(0));
        }
    }

    private static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    @Override
    public void close() {
        Closing.close(in);
    }
}
