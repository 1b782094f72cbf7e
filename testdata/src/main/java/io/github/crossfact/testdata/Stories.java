package io.github.crossfact.testdata;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.InvalidExtractionException;
import io.github.crossfact.json.CrossfactJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A folder of stories:
 *
 * <pre>
 * stories/
 *     flood-relief/
 *         story.de.txt
 *         story.fa.txt
 *         expected.json
 * </pre>
 *
 * <p>Every story has a text in each language that any story has, an expected result, and nothing else; files that do
 * not belong to a story may stand beside the folders, not in them. What is missing, misspelled or unreadable is found
 * when the folder is read, all of it at once. Immutable.
 */
public final class Stories {

    static final String EXPECTED = "expected.json";

    /** The tag of a language: {@code de}, {@code pt-BR}. */
    private static final Pattern TEXT = Pattern.compile("story\\.([A-Za-z0-9-]+)\\.txt");

    private final List<Story> stories;

    private Stories(List<Story> stories) {
        this.stories = List.copyOf(stories);
    }

    /**
     * Reads a folder of stories.
     *
     * @throws InvalidTestDataException if a story is not whole, or there is none
     * @throws java.io.UncheckedIOException if a file can't be read
     */
    public static Stories in(Path folder) {
        return new Reader(folder, true).read();
    }

    /** Reads a folder of stories whose expected results are yet to be written: those that are there are not read. */
    static Stories withoutExpectations(Path folder) {
        return new Reader(folder, false).read();
    }

    /** The stories, in the alphabetical order of their names. */
    public List<Story> all() {
        return stories;
    }

    /** The languages of the stories, in alphabetical order. */
    public List<String> languages() {
        return stories.get(0).translations().stream()
                .map(Document::language)
                .map(String::valueOf)
                .toList();
    }

    /** Reads the stories of one folder, and keeps a list of what is wrong with them. */
    private static final class Reader {

        private final Path folder;
        private final boolean expectations;
        private final Map<Path, Map<String, Path>> texts = new TreeMap<>();
        private final SortedSet<String> languages = new TreeSet<>();
        private final List<String> problems = new ArrayList<>();

        Reader(Path folder, boolean expectations) {
            this.folder = folder;
            this.expectations = expectations;
        }

        Stories read() {
            TestFiles.children(folder).stream().filter(Files::isDirectory).forEach(this::list);
            List<Story> stories = new ArrayList<>();
            texts.forEach((story, files) -> {
                requireLanguages(story, files);
                story(story, files).ifPresent(stories::add);
            });
            if (texts.isEmpty()) {
                problems.add("there is no story: it is a folder with story.<language>.txt and " + EXPECTED);
            }
            InvalidTestDataException.throwIfAny(folder, problems);
            return new Stories(stories);
        }

        private void list(Path story) {
            Map<String, Path> files = new TreeMap<>();
            for (Path file : TestFiles.children(story)) {
                String name = file.getFileName().toString();
                Matcher text = TEXT.matcher(name);
                if (text.matches()) {
                    files.put(text.group(1), file);
                } else if (!name.equals(EXPECTED)) {
                    problems.add(where(story, name) + " is neither story.<language>.txt nor " + EXPECTED);
                }
            }
            texts.put(story, files);
            languages.addAll(files.keySet());
        }

        private void requireLanguages(Path story, Map<String, Path> files) {
            languages.stream()
                    .filter(language -> !files.containsKey(language))
                    .forEach(language -> problems.add(
                            where(story, "story." + language + ".txt") + " is missing: other stories have it"));
        }

        private Optional<Story> story(Path folder, Map<String, Path> files) {
            String name = folder.getFileName().toString();
            List<Document> translations = new ArrayList<>();
            files.forEach((language, file) -> TestFiles.text(file, problems)
                    .ifPresent(text -> translations.add(Document.of(name + "." + language, language, text))));
            Path expectedFile = folder.resolve(EXPECTED);
            Extraction expected = expectations ? expected(folder, expectedFile) : null;
            return translations.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Story(name, translations, expectedFile, expected));
        }

        private @Nullable Extraction expected(Path story, Path file) {
            if (!Files.exists(file)) {
                problems.add(where(story, EXPECTED) + " is missing: write it, or have it written by -D" + Golden.UPDATE
                        + "=true, and review it");
                return null;
            }
            Optional<String> json = TestFiles.text(file, problems);
            if (json.isEmpty()) {
                return null;
            }
            try {
                return CrossfactJson.readExtraction(json.get());
            } catch (InvalidExtractionException problem) {
                problems.add(where(story, EXPECTED) + " is no extraction: " + problem.getMessage());
                return null;
            }
        }

        private static String where(Path story, String file) {
            return story.getFileName() + "/" + file;
        }
    }
}
