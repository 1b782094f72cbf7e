package io.github.crossfact.spi;

import io.github.crossfact.internal.help.Help;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words of one's own, for the languages that there are: what is counted, cited, awarded, held, said of things, and where. Given to
 * {@code FactExtractor.builder()} beside the languages.
 *
 * <pre>{@code
 * Vocabulary reports = Vocabulary.open("reports", List.of("de", "fa"), Reports.class::getResourceAsStream);
 * FactExtractor.builder().language(German.language()).vocabulary(reports).build();
 * }</pre>
 *
 * <p>It is a folder with one folder a language, which holds tables as a language has them, of the same names, columns and marks ({@link #TABLES}):
 * {@code de/subjects.csv}, {@code fa/subjects.csv}. A row of a form that the language's own table has too takes its place; of two vocabularies,
 * the later one wins. Forms are inflected by the rules of the language. {@code gazetteer.csv} ({@link #GAZETTEER}), for all languages together, may
 * list places with codes of one's own, which {@code places.csv} then gives names to in each language.
 *
 * <p>What stands in the tables is checked when an extractor is built, all bad rows at once, as those of the languages. Immutable.
 */
public final class Vocabulary {

    /** The tables that a folder of a language may have; those of {@link Language#FILES} that hold forms. */
    public static final List<String> TABLES = Language.FILES.stream()
            .filter(name -> name.endsWith(".csv"))
            .filter(name ->
                    !Set.of("folding.csv", "numerals.csv", "furniture.csv").contains(name))
            .toList();

    /** The table of places of one's own: {@code code,within,name}. */
    public static final String GAZETTEER = "gazetteer.csv";

    private final String name;
    private final Set<String> languages;
    private final Map<String, String> files;

    private Vocabulary(String name, Set<String> languages, Map<String, String> files) {
        this.name = name;
        this.languages = Set.copyOf(languages);
        this.files = Map.copyOf(files);
    }

    /**
     * Reads the tables of a vocabulary.
     *
     * @param name what errors call it, as {@code reports/de/subjects.csv:3}
     * @param languages the tags of the languages that it has words of, as {@code de}
     * @param opener opens {@code de/subjects.csv} and the like; typically {@code Reports.class::getResourceAsStream}
     * @throws IllegalArgumentException when the name is blank, no language is named, or there is no table for one of them
     * @throws UncheckedIOException when a table cannot be read
     */
    public static Vocabulary open(String name, Collection<String> languages, Language.Opener opener) {
        if (name.isBlank() || languages.isEmpty()) {
            throw new IllegalArgumentException(
                    "a vocabulary has a name and at least one language; this is \"" + name + "\" for " + languages);
        }
        Map<String, String> files = new TreeMap<>();
        Language.read(GAZETTEER, opener).ifPresent(content -> files.put(GAZETTEER, content));
        for (String language : languages) {
            readLanguage(name, Objects.requireNonNull(language, "language"), opener, files);
        }
        return new Vocabulary(name, new TreeSet<>(languages), files);
    }

    /** What errors call it. */
    public String name() {
        return name;
    }

    /** The tags of the languages that it has words of. */
    public Set<String> languages() {
        return languages;
    }

    /** The content of a table by its path, as {@code de/subjects.csv} or {@code gazetteer.csv}; empty when there is none. */
    public Optional<String> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public String toString() {
        return "Vocabulary[" + name + ", " + new TreeSet<>(languages) + "]";
    }

    private static void readLanguage(String name, String language, Language.Opener opener, Map<String, String> files) {
        Language.requireTag(language);
        boolean found = false;
        for (String table : TABLES) {
            String path = language + "/" + table;
            Optional<String> content = Language.read(path, opener);
            content.ifPresent(text -> files.put(path, text));
            found |= content.isPresent();
        }
        if (!found) {
            throw new IllegalArgumentException(Help.NO_TABLES.with(name + "/" + language
                    + " has no table: expected one of " + TABLES + " in a folder " + language
                    + " beside the class that opens the vocabulary"));
        }
    }
}
