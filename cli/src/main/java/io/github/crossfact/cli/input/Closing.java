package io.github.crossfact.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Closing of what was only read. */
final class Closing {

    private Closing() {}

    static void close(Closeable in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close an input", e);
        }
    }
}
