package io.github.crossfact.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Closing of what was only read. */
final class Closing {

    private Closing() {}

    static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close an input", e);
        }
    }
}
