package io.github.crossfact.cli.input;

import io.github.crossfact.InvalidDocumentException;
import io.github.crossfact.cli.input.Reading.Page;
import io.github.crossfact.cli.input.Reading.Problem;
import io.github.crossfact.json.CrossfactJson;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: a document a line, blank lines aside. The lines are cut as bytes and decoded one by one, so that one that
 * is not UTF-8 leaves the others readable.
 */
final class JsonLinesSource implements Source {

    private final String source;
    private final InputStream in;
    private int line;
    private long offset;
    private boolean ended;

    JsonLinesSource(String source, InputStream in) {
        this.source = source;
        this.in = new BufferedInputStream(in);
    }

    @Override
    public Optional<Reading> next() {
        try {
            return nextDocument();
        } catch (IOException e) {
            ended = true;
            return Optional.of(new Problem(new Origin(source, line), Sources.advice(e)));
        }
    }

    private Optional<Reading> nextDocument() throws IOException {
        for (byte[] bytes = nextLine(); bytes != null; bytes = nextLine()) {
            long start = offset;
            offset += bytes.length + 1L;
            Reading reading = read(new Origin(source, line), bytes, start);
            if (reading != null) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    private byte @Nullable [] nextLine() throws IOException {
        if (ended) {
            return null;
        }
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            bytes.write(next);
            next = in.read();
        }
        ended = next < 0;
        return bytes.toByteArray();
    }

    private static @Nullable Reading read(Origin origin, byte[] bytes, long start) {
        try {
            String json = Utf8.decode(bytes, start == 0 ? Utf8.markLength(bytes) : 0);
            return json.isBlank() ? null : new Page(origin, CrossfactJson.readDocument(json));
        } catch (MalformedUtf8Exception e) {
            return new Problem(origin, e.advice(start));
        } catch (InvalidDocumentException e) {
            return new Problem(origin, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        Closing.close(in);
    }
}
