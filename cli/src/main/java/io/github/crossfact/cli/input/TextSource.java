package io.github.crossfact.cli.input;

import io.github.crossfact.Document;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A text file: one document. */
final class TextSource implements Source {

    static final String SUFFIX = ".txt";

    private final String source;
    private final String id;
    private final InputStream in;
    private boolean read;

    /**
     * @param source the file as messages name it
     * @param id the document's id
     */
    TextSource(String source, String id, InputStream in) {
        this.source = source;
        this.id = id;
        this.in = in;
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
            String text = Utf8.decode(bytes, Utf8.markLength(bytes));
            return new Reading.Page(Origin.of(source), new Document(id, null, null, text));
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
