package io.github.crossfact.cli.input;

import io.github.crossfact.Document;
import io.github.crossfact.cli.input.Reading.Page;
import io.github.crossfact.cli.input.Reading.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;

/** Opens what the user names on the command line. */
public final class Sources {

    /** The name that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final TextNames names;
    private final JsonReader reader;

    /**
     * @param standardInput what {@code -} means
     * @param files all files of the job, as the user names them
     * @param reader what JSON in them stands for
     */
    public Sources(InputStream standardInput, Collection<String> files, JsonReader reader) {
        this.standardInput = standardInput;
        this.names = TextNames.among(files);
        this.reader = reader;
    }

    /**
     * Opens a file by the kind that its name tells: {@code .txt} is one document, {@code .json} one as JSON, {@code .jsonl}
     * is JSON Lines, and {@code -} is JSON Lines from standard input. What cannot be opened is a source of one problem.
     */
    public Source open(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return new JsonLinesSource("<stdin>", standardInput, reader);
        }
        try {
            return open(name, Path.of(name));
        } catch (InvalidPathException e) {
            return problem(name, "not the name of a file: " + e.getReason());
        } catch (IOException e) {
            return problem(name, advice(e));
        }
    }

    private Source open(String name, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return problem(name, "a directory: name the files in it, as " + file.resolve("*.txt"));
        }
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (lowerCase.endsWith(".jsonl")) {
            return new JsonLinesSource(name, Files.newInputStream(file), reader);
        }
        Origin origin = Origin.of(name);
        if (lowerCase.endsWith(".json")) {
            return new WholeFileSource(name, Files.newInputStream(file), json -> reader.read(origin, json));
        }
        if (lowerCase.endsWith(TextNames.SUFFIX)) {
            String id = names.id(file);
            return new WholeFileSource(
                    name, Files.newInputStream(file), text -> new Page(origin, new Document(id, null, null, text)));
        }
        return problem(
                name,
                "neither .txt, one document, nor .json, one as JSON, nor .jsonl, one a line: rename it to what it is");
    }

    /** What to tell the user when a file cannot be opened or read. */
    public static String advice(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file: check the path";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied: make it readable for the user who runs crossfact";
        }
        return "cannot be read: " + failure.getMessage();
    }

    private static Source problem(String name, String message) {
        return new ProblemSource(new Problem(Origin.of(name), message));
    }
}
