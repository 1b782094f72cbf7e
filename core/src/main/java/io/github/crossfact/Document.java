package io.github.crossfact;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text to be read: what the caller knows about one page. Immutable.
 *
 * @param id the caller's name of the document, unique within a job
 * @param language a BCP 47 tag such as {@code de}, or null when it is to be detected
 * @param published the day of publication, which anchors dates without a year, or null when unknown; a day before the year 1000 or after 9000 anchors none
 * @param text the text exactly as it is; every offset of a result counts its UTF-16 code units
 */
public record Document(
        String id, @Nullable String language, @Nullable LocalDate published, String text) {

    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }

    /** A document of which only the language is known. */
    public static Document of(String id, String language, String text) {
        return new Document(id, language, null, text);
    }
}
