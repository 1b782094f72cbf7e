package io.github.crossfact.bench;

import io.github.crossfact.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents of one language that a benchmark reads, and how many bytes of UTF-8 they are.
 *
 * <p>{@code stories} are those of {@code testdata/stories}. {@code corpus} is the file {@code de.txt} (and so on) of a
 * folder of everyday text, cut into documents; it is no part of the source tree. A source such as {@code digits-4MB} is
 * a text of {@link Hostile}.
 */
record Texts(List<Document> documents, List<byte[]> encoded, long bytes) {

    static final List<String> LANGUAGES = List.of("ar", "de", "fa", "nl");
    static final String STORIES = "stories";
    static final String CORPUS = "corpus";

    /** System properties that say where the texts are, for a run from elsewhere than the root of the source tree. */
    static final String STORIES_FOLDER = "crossfact.bench.stories";

    static final String CORPUS_FOLDER = "crossfact.bench.corpus";

    /** About as many lines as a news page has. */
    private static final int LINES = 25;

    static Path storiesFolder() {
        return Path.of(System.getProperty(STORIES_FOLDER, "testdata/stories"));
    }

    static Path corpusFolder() {
        return Path.of(System.getProperty(CORPUS_FOLDER, "../shared/corpus"));
    }

    /** Whether the corpus is there in every language. */
    static boolean hasCorpus() {
        return LANGUAGES.stream().allMatch(language -> Files.isReadable(corpusFile(language)));
    }

    static Texts of(String source, String language) throws IOException {
        List<String> texts = switch (source) {
            case STORIES -> stories(language);
            case CORPUS -> corpus(language);
            default -> List.of(Hostile.text(source, language));
        };
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

    private static List<String> stories(String language) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(storiesFolder())) {
            for (Path file : files.filter(file -> file.endsWith("story." + language + ".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        if (texts.isEmpty()) {
            throw new IOException("there is no story in " + language + " below " + storiesFolder());
        }
        return texts;
    }

    private static List<String> corpus(String language) throws IOException {
        List<String> lines = Files.readAllLines(corpusFile(language));
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += LINES) {
            texts.add(String.join("\n", lines.subList(i, Math.min(lines.size(), i + LINES))));
        }
        return texts;
    }

    private static Path corpusFile(String language) {
        return corpusFolder().resolve(language + ".txt");
    }
}
