package io.github.crossfact.cli.batch;

import io.github.crossfact.job.Limits;
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
        return limits().maxBytes();
    }

    /** How much is read of a document. */
    Limits limits() {
        return new Limits(maxChars);
    }
}
