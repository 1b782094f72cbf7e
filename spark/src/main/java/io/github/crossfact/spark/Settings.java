package io.github.crossfact.spark;

import io.github.crossfact.job.Limits;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shapes the facts, besides the documents: the same settings as those of the batch job. Immutable; sent to the executors.
 *
 * @param language the BCP 47 tag for documents that do not say theirs; null to have it detected
 * @param languages the tags of the languages that are read, others go to quarantine; empty for all that are installed
 * @param published the day for documents that do not say theirs; null to leave it open
 * @param maxChars how long a text may be, in UTF-16 units; longer ones go to quarantine
 */
@SuppressWarnings("serial") // Lists are copied, and copies are serializable.
public record Settings(
        @Nullable String language,
        List<String> languages,
        @Nullable LocalDate published,
        int maxChars) implements Serializable {

    /** All languages, detected where they are not said; no day; texts of up to 200,000 UTF-16 units. */
    public static final Settings DEFAULT = new Settings(null, List.of(), null, Limits.DEFAULT_MAX_CHARS);

    /** @throws IllegalArgumentException if no text may be read at all */
    public Settings {
        languages = List.copyOf(languages);
        if (maxChars < 1) {
            throw new IllegalArgumentException("maxChars is " + maxChars + ": expected 1 or more");
        }
    }

    /** The same with this language for documents that do not say theirs. */
    public Settings withLanguage(@Nullable String tag) {
        return new Settings(tag, languages, published, maxChars);
    }

    /** The same, but only these languages are read. */
    public Settings withLanguages(List<String> tags) {
        return new Settings(language, new ArrayList<>(tags), published, maxChars);
    }

    /** The same with this day for documents that do not say theirs. */
    public Settings withPublished(@Nullable LocalDate day) {
        return new Settings(language, languages, day, maxChars);
    }

    /** The same with this limit. */
    public Settings withMaxChars(int limit) {
        return new Settings(language, languages, published, limit);
    }
}
