package io.github.crossfact.cli.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of all files in the output folder.
 *
 * @param path the folder
 */
record RunFolder(Path path) {

    private static final String PART = ".part";

    /** What is written beside the results: its lock, its journal, its list of inputs. */
    Path work() {
        return path.resolve(".crossfact");
    }

    Path journal() {
        return work().resolve("journal.jsonl");
    }

    Path inputs() {
        return work().resolve("inputs.jsonl");
    }

    Path shard(int number, boolean gzip) {
        return path.resolve(String.format(Locale.ROOT, "facts-%05d.jsonl%s", number, gzip ? ".gz" : ""));
    }

    /** The table of a shard. */
    Path table(int number, String suffix) {
        return path.resolve(String.format(Locale.ROOT, "events-%05d.%s", number, suffix));
    }

    Path empty() {
        return path.resolve("empty.jsonl");
    }

    Path quarantine() {
        return path.resolve("quarantine.jsonl");
    }

    Path report() {
        return path.resolve("run.json");
    }

    /** The name of a file until it is whole. */
    static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + PART);
    }

    /** Makes the folder where it is not there. */
    void create() throws IOException, JobException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new JobException(path + " is a file: name a folder with --output");
        }
        if (!Files.exists(work()) && Files.exists(path) && !isEmpty(path)) {
            throw new JobException(
                    path + " holds other files: name a new folder, or that of the job to go on with, with --output");
        }
        Files.createDirectories(work());
    }

    /** Removes what a killed run left of sorting its inputs. */
    void tidy() throws IOException {
        try (DirectoryStream<Path> pieces = Files.newDirectoryStream(work(), InputSorter.PIECE + "*")) {
            for (Path piece : pieces) {
                Files.delete(piece);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Keeps other jobs out until it is closed, or the process ends. */
    FileChannel lock() throws IOException, JobException {
        FileChannel channel =
                FileChannel.open(work().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel).isEmpty()) {
            channel.close();
            throw new JobException("another crossfact is writing to " + path
                    + ": wait for it, or give this one another folder with --output");
        }
        return channel;
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }
}
