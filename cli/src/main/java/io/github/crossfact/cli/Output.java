package io.github.crossfact.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where results go. A file gets its name only at {@link #complete}, so that nobody reads half a file: until then it is
 * written beside its place under another name, and closing an output that is not complete removes it.
 */
final class Output implements Closeable {

    private final OutputStream stream;
    private final @Nullable Path draft;
    private final @Nullable Path file;

    private Output(OutputStream stream, @Nullable Path draft, @Nullable Path file) {
        this.stream = new BufferedOutputStream(stream);
        this.draft = draft;
        this.file = file;
    }

    /** Writes to a stream that is already open. */
    static Output to(OutputStream stream) {
        return new Output(stream, null, null);
    }

    /** Writes a file. */
    static Output to(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "a directory");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A device or a pipe, such as /dev/stdout, must be written to and not be replaced.
            return new Output(Files.newOutputStream(file), null, null);
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path draft = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        Output output = new Output(Files.newOutputStream(draft), draft, target);
        // For the user who interrupts.
        draft.toFile().deleteOnExit();
        return output;
    }

    /** Writes what ends in a line end, and hands it on at once. */
    void line(String text) throws IOException {
        text(text + '\n');
    }

    /** Writes this as it is, and hands it on at once. */
    void text(String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }

    /** Gives the file its name. */
    void complete() throws IOException {
        stream.flush();
        if (draft != null && file != null) {
            stream.close();
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        if (draft != null) {
            stream.close();
            Files.deleteIfExists(draft);
        }
    }
}
