package io.github.crossfact.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The three standard streams of one run. Text is UTF-8 on all of them, whatever the locale. */
record Streams(InputStream in, OutputStream out, PrintWriter messages) {

    static Streams of(InputStream in, OutputStream out, OutputStream err) {
        return new Streams(in, out, writer(err));
    }

    static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
