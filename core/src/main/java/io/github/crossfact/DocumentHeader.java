package io.github.crossfact;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which document a result speaks of: a {@link Document} without its text. Immutable.
 *
 * @param id the caller's name of the document
 * @param language the BCP 47 tag of the language it was read in; null when unknown
 * @param published the day of publication, as given or as read from the page; null when unknown
 */
public record DocumentHeader(
        String id, @Nullable String language, @Nullable LocalDate published) {

    public DocumentHeader {
        Objects.requireNonNull(id, "id");
    }

    /** The header of this document as the caller gave it. */
    public static DocumentHeader of(Document document) {
        return new DocumentHeader(document.id(), document.language(), document.published());
    }
}
