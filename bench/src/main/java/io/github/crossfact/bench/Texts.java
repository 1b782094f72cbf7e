package io.github.crossfact.bench;

import io.github.crossfact.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The documents of one language that a benchmark reads, and how many bytes of UTF-8 they are.
 *
 * <p>{@code stories} are those of {@code testdata/stories}. {@code corpus} is the file {@code de.txt} (and so on) of a
 * folder of everyday text, cut into documents. {@code articles} are the pages {@code *.de.txt} (and so on) of a folder of
 * news, read again and again until they are {@value #ARTICLES_BYTES} bytes. Neither folder is part of the source tree. A source such as
 * {@code digits-4MB} is a text of {@link Hostile}.
 */
record Texts(List<Document> documents, List<byte[]> encoded, long bytes) {

    static final List<String> LANGUAGES = List.of("ar", "de", "fa", "nl");
    static final String STORIES = "stories";
    static final String CORPUS = "corpus";
    static final String ARTICLES = "articles";

    /** What is measured when nobody names a source. */
    static final List<String> SOURCES = List.of(STORIES, CORPUS, ARTICLES);

    /** About as many lines as a news page has. */
    private static final int LINES = 25;

    private static final int ARTICLES_BYTES = 100_000;

    /** The system property that says where a source's texts are, for a run from elsewhere than the root of the source tree. */
    static String property(String source) {
        return "crossfact.bench." + source;
    }

    /** Where the texts of one of {@link #SOURCES} are. */
    static Path folder(String source) {
        String usual = source.equals(STORIES) ? "testdata/stories" : "../shared/" + source;
        return Path.of(System.getProperty(property(source), usual));
    }

    /** Whether there is anything to read; what is made and not read always is. */
    static boolean has(String source, String language) throws IOException {
        return !SOURCES.contains(source) || !files(source, language).isEmpty();
    }

    static Texts of(String source, String language) throws IOException {
        List<String> texts = SOURCES.contains(source)
                ? cut(source, read(files(source, language)))
                : List.of(Hostile.text(source, language));
        List<Document> documents = new ArrayList<>();
        for (String text : texts) {
            documents.add(Document.of(source + documents.size(), language, text));
        }
        List<byte[]> encoded = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        return new Texts(
                List.copyOf(documents),
                encoded,
                encoded.stream().mapToLong(each -> each.length).sum());
    }

    private static List<Path> files(String source, String language) throws IOException {
        Path folder = folder(source);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Predicate<String> name = switch (source) {
            case STORIES -> ("story." + language + ".txt")::equals;
            case CORPUS -> (language + ".txt")::equals;
            default -> file -> file.endsWith("." + language + ".txt");
        };
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> name.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> read(List<Path> files) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    /** The documents that a source's files are made into. */
    private static List<String> cut(String source, List<String> files) {
        return switch (source) {
            case CORPUS -> files.stream().flatMap(Texts::pages).toList();
            case ARTICLES -> repeated(files);
            default -> files;
        };
    }

    private static Stream<String> pages(String file) {
        List<String> lines = file.lines().toList();
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += LINES) {
            pages.add(String.join("\n", lines.subList(i, Math.min(lines.size(), i + LINES))));
        }
        return pages.stream();
    }

    /** All pages as often as each other, and in turn. */
    private static List<String> repeated(List<String> pages) {
        long once = pages.stream()
                .mapToLong(page -> page.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        List<String> texts = new ArrayList<>();
        for (long bytes = 0; bytes < ARTICLES_BYTES; bytes += once) {
            texts.addAll(pages);
        }
        return texts;
    }
}
