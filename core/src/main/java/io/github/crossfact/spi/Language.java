package io.github.crossfact.spi;

import io.github.crossfact.internal.help.Help;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A language as data: its properties and its tables, as text. What stands in them is checked when an extractor is built from it, all bad rows
 * at once. Immutable.
 */
public final class Language {

    /** The names of the files a language may have. The first one must be there. */
    public static final List<String> FILES = List.of(
            "language.properties",
            "folding.csv",
            "numerals.csv",
            "calendar.csv",
            "bounds.csv",
            "units.csv",
            "currencies.csv",
            "subjects.csv",
            "qualifiers.csv",
            "themes.csv",
            "levels.csv",
            "documents.csv",
            "bodies.csv",
            "roles.csv",
            "awards.csv",
            "gatherings.csv",
            "indicators.csv",
            "cues.csv",
            "places.csv",
            "furniture.csv");

    /** The name of the file in which the build of a language may leave its forms compiled. */
    public static final String COMPILED = "forms.bin";

    private final String tag;
    private final Map<String, byte[]> files;
    private final byte @Nullable [] compiled;

    private Language(String tag, Map<String, byte[]> files, byte @Nullable [] compiled) {
        this.tag = tag;
        this.files = files;
        this.compiled = compiled;
    }

    /** Opens a file of the language by its name; returns null when there is none. Typically {@code German.class::getResourceAsStream}. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens a file, which is read once and closed.
         *
         * @param name one of {@link #FILES}, {@link #COMPILED}, or a path of a {@link Vocabulary}
         * @return null when there is no such file
         */
        @Nullable
        InputStream open(String name) throws IOException;
    }

    /**
     * Reads a language's files, of which only {@code language.properties} must exist.
     *
     * @param tag the primary subtag of BCP 47 in small letters, such as {@code de}
     * @throws IllegalArgumentException when the tag is anything else, or {@code language.properties} is not there
     * @throws UncheckedIOException when a file cannot be read
     */
    public static Language open(String tag, Opener opener) {
        requireTag(tag);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : FILES) {
            byte[] content = bytes(name, opener);
            if (content != null) {
                files.put(name, content);
            }
        }
        if (!files.containsKey(FILES.get(0))) {
            throw new IllegalArgumentException(Help.NO_TABLES.with("lang-" + tag + "/" + FILES.get(0)
                    + " is not there: put it beside the class that opens the language"));
        }
        return new Language(tag, files, bytes(COMPILED, opener));
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** The content of a file, one of {@link #FILES}; empty when the language has none. */
    public Optional<String> file(String name) {
        return Optional.ofNullable(files.get(name)).map(Language::text);
    }

    /** What its build has left in {@link #COMPILED}, read-only; empty when there is none. It is of use only where it tells this {@link #checksum}. */
    public Optional<ByteBuffer> compiled() {
        return Optional.ofNullable(compiled)
                .map(content -> ByteBuffer.wrap(content).asReadOnlyBuffer());
    }

    /** A number that tells the files of a language from others: their length, and the CRC-32 of their names and bytes. */
    public long checksum() {
        CRC32 checksum = new CRC32();
        long length = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            checksum.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            checksum.update(file.getValue());
            length += file.getValue().length;
        }
        return length << Integer.SIZE | checksum.getValue();
    }

    @Override
    public String toString() {
        return "Language[" + tag + "]";
    }

    /** Fails unless the text is the primary subtag of BCP 47 in small letters. */
    static void requireTag(String tag) {
        if (tag.length() < 2 || tag.length() > 3 || tag.chars().anyMatch(c -> c < 'a' || c > 'z')) {
            throw new IllegalArgumentException(
                    "the tag of a language is its primary subtag in small letters, as de; not \"" + tag + "\"");
        }
    }

    /** The content of a file; empty when there is none. */
    static Optional<String> read(String name, Opener opener) {
        return Optional.ofNullable(bytes(name, opener)).map(Language::text);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static byte @Nullable [] bytes(String name, Opener opener) {
        try (InputStream stream = opener.open(name)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
