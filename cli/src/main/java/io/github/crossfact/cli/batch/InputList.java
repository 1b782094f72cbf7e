package io.github.crossfact.cli.batch;

import io.github.crossfact.cli.input.ByteLines;
import io.github.crossfact.cli.record.Input;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The inputs of a job in their order: a file with a line for each. For one thread. */
final class InputList {

    private InputList() {}

    /** Writes a list, and counts what it writes. */
    static final class Writer implements Closeable {

        private final OutputStream out;
        private final MessageDigest digest;
        private long files;
        private long bytes;
        private long failed;
        private long skipped;

        Writer(Path file) throws IOException {
            out = new BufferedOutputStream(Files.newOutputStream(file));
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        void add(Input input) throws IOException {
            byte[] line = (Json.MAPPER.writeValueAsString(input) + '\n').getBytes(StandardCharsets.UTF_8);
            out.write(line);
            digest.update(line);
            files++;
            bytes += input.size();
            failed += input.failure() == null ? 0 : 1;
        }

        void skip() {
            skipped++;
        }

        InputSummary summary() {
            return new InputSummary(
                    files, bytes, skipped, failed, HexFormat.of().formatHex(digest.digest()));
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** Reads a list from any of its lines on. */
    static final class Reader implements Closeable {

        private final ByteLines lines;
        private final long before;

        Reader(Path file, long offset) throws IOException {
            SeekableByteChannel channel = Files.newByteChannel(file).position(offset);
            lines = new ByteLines(Channels.newInputStream(channel), Integer.MAX_VALUE);
            before = offset;
        }

        Optional<Input> next() throws IOException {
            byte[] line = lines.nextLine();
            return line == null ? Optional.empty() : Optional.of(Json.MAPPER.readValue(line, Input.class));
        }

        /** Where the input read last is named. */
        long offset() {
            return before + lines.start();
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
