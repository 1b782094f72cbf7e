package io.github.crossfact.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads files of test data. */
final class TestFiles {

    private TestFiles() {}

    /** What a folder holds, in alphabetical order. Names that begin with a dot are the system's own. */
    static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot list " + folder, problem);
        }
    }

    /** The text of a file; empty where it is not UTF-8, which is added to the problems. */
    static Optional<String> text(Path file, List<String> problems) {
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException problem) {
            problems.add(file.getFileName() + " is not UTF-8");
            return Optional.empty();
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file, problem);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot write " + file, problem);
        }
    }
}
