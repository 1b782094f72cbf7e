package io.github.crossfact.cli.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of file, known by how their names end. Any of them may be compressed and end in {@code .gz} besides. */
public enum Format {
    /** A document in plain text. */
    TEXT,
    /** A document as JSON, over any number of lines. */
    JSON,
    /** A document a line, as JSON. */
    LINES,
    /** A page of the web. */
    HTML,
    /** A web archive, of which the pages are read. */
    WARC;

    private static final String COMPRESSED = ".gz";

    /** The format of a file of this name; empty for another kind of file. */
    public static Optional<Format> of(String name) {
        return Stream.of(values())
                .filter(format -> format.suffix(name).isPresent())
                .findFirst();
    }

    /** Whether a file of this name is compressed. */
    public static boolean isCompressed(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
    }

    /** The name without what tells the format, as the id of a document in the file. */
    public static String withoutSuffix(String name) {
        return Stream.of(values())
                .flatMap(format -> format.suffix(name).stream())
                .findFirst()
                .map(suffix -> name.substring(0, name.length() - suffix.length()))
                .orElse(name);
    }

    /** All endings, for messages: {@code .txt, .jsonl}. */
    public static String endings() {
        return Stream.of(values()).flatMap(format -> format.suffixes().stream()).collect(Collectors.joining(", "));
    }

    private List<String> suffixes() {
        return switch (this) {
            case TEXT -> List.of(".txt");
            case JSON -> List.of(".json");
            case LINES -> List.of(".jsonl");
            case HTML -> List.of(".html", ".htm");
            case WARC -> List.of(".warc");
        };
    }

    private Optional<String> suffix(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return suffixes().stream()
                .flatMap(suffix -> Stream.of(suffix, suffix + COMPRESSED))
                .filter(lowerCase::endsWith)
                .findFirst();
    }
}
