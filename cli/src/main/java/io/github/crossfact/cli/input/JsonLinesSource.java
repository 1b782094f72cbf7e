package io.github.crossfact.cli.input;

import io.github.crossfact.cli.input.Reading.Problem;
import io.github.crossfact.job.MalformedUtf8Exception;
import io.github.crossfact.job.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * JSON Lines: a value a line, blank lines aside. The lines are cut as bytes and decoded one by one, so that one that
 * is not UTF-8 leaves the others readable.
 */
final class JsonLinesSource implements Source {

    private final String source;
    private final JsonReader reader;
    private final ByteLines lines;
    private boolean broken;

    /**
     * @param source the file as messages name it
     * @param reader makes something of a line
     */
    JsonLinesSource(String source, InputStream in, JsonReader reader) {
        this.source = source;
        this.reader = reader;
        this.lines = new ByteLines(in);
    }

    @Override
    public Optional<Reading> next() {
        try {
            return broken ? Optional.empty() : nextDocument();
        } catch (IOException e) {
            broken = true;
            return Optional.of(new Problem(origin(), Sources.advice(e)));
        }
    }

    private Optional<Reading> nextDocument() throws IOException {
        for (byte[] line = lines.nextLine(); line != null; line = lines.nextLine()) {
            Optional<Reading> reading = read(line);
            if (reading.isPresent()) {
                return reading;
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> read(byte[] line) {
        try {
            String json = Utf8.decode(line, lines.start() == 0 ? Utf8.markLength(line) : 0);
            return json.isBlank() ? Optional.empty() : Optional.of(reader.read(origin(), json));
        } catch (MalformedUtf8Exception e) {
            return Optional.of(new Problem(origin(), e.advice(lines.start())));
        }
    }

    private Origin origin() {
        return new Origin(source, lines.number());
    }

    @Override
    public void close() {
        Closing.close(lines);
    }
}
