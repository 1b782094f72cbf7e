package io.github.crossfact.testdata;

import io.github.crossfact.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences one a line, as in a folder of {@code de.txt}, {@code fa.txt}, … whose sentences hold no fact: each is a
 * document of its own. Blank lines and lines that begin with {@code #} are left out.
 */
public final class Sentences {

    private static final String SUFFIX = ".txt";

    private Sentences() {}

    /**
     * Reads the files of a folder. A document's language is the file's name, its id the place it stands at:
     * {@code de.txt:14}.
     *
     * @throws InvalidTestDataException if a file has no sentence, is no text file or is not UTF-8, or there is no file
     * @throws java.io.UncheckedIOException if a file can't be read
     */
    public static List<Document> in(Path folder) {
        List<String> problems = new ArrayList<>();
        List<Document> sentences = new ArrayList<>();
        List<Path> files = TestFiles.children(folder);
        if (files.isEmpty()) {
            problems.add("there is no file: sentences stand in <language>" + SUFFIX);
        }
        for (Path file : files) {
            sentences.addAll(sentences(file, problems));
        }
        InvalidTestDataException.throwIfAny(folder, problems);
        return List.copyOf(sentences);
    }

    private static List<Document> sentences(Path file, List<String> problems) {
        String name = file.getFileName().toString();
        if (!name.endsWith(SUFFIX)) {
            problems.add(name + " is not named <language>" + SUFFIX);
            return List.of();
        }
        String language = name.substring(0, name.length() - SUFFIX.length());
        List<Document> sentences = TestFiles.text(file, problems)
                .map(text -> sentences(name, language, text))
                .orElse(List.of());
        if (sentences.isEmpty()) {
            problems.add(name + " has no sentence");
        }
        return sentences;
    }

    private static List<Document> sentences(String file, String language, String text) {
        List<Document> sentences = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                sentences.add(Document.of(file + ":" + (i + 1), language, line));
            }
        }
        return sentences;
    }
}
