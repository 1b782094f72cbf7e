package io.github.crossfact.cli.batch;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that shapes what a job writes, besides its inputs.
 *
 * @param version the version of crossfact
 * @param language the language of documents that do not say theirs; null to have it detected
 * @param languages the languages that are read, as tags in alphabetical order
 * @param published the day of publication of documents that do not say theirs, in ISO 8601
 * @param gzip whether shards are compressed
 * @param maxChars how long a text may be, in UTF-16 units
 * @param shardDocuments how many documents a shard holds
 * @param tables the tables that are written, by name
 */
public record Settings(
        String version,
        @Nullable String language,
        List<String> languages,
        @Nullable String published,
        boolean gzip,
        int maxChars,
        int shardDocuments,
        List<String> tables) {

    /** A letter takes at most six bytes in JSON. */
    private static final int BYTES_PER_CHAR = 6;

    /** What else stands in a record. */
    private static final int OTHER_BYTES = 1 << 16;

    public Settings {
        languages = List.copyOf(languages);
        tables = List.copyOf(tables);
    }

    /** What the settings are called. */
    static List<String> names() {
        return Stream.of(Settings.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** How long a record may be, in bytes, to be read at all. */
    int maxBytes() {
        return (int) Math.min((long) maxChars * BYTES_PER_CHAR + OTHER_BYTES, Integer.MAX_VALUE - OTHER_BYTES);
    }
}
