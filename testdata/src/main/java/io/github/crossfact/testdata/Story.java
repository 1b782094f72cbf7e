package io.github.crossfact.testdata;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One meaning in several languages. Immutable.
 *
 * @param name the name of its folder
 * @param translations its texts, in the alphabetical order of their languages; a document's id is
 *     {@code name.language}, and its language is stated
 * @param expectedFile where the expected result stands, or is to stand
 * @param expected what every translation must give; null where it is yet to be written
 */
public record Story(
        String name,
        List<Document> translations,
        Path expectedFile,
        @Nullable Extraction expected) {

    /** @throws IllegalArgumentException if there is no translation */
    public Story {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(expectedFile, "expectedFile");
        translations = List.copyOf(translations);
        if (translations.isEmpty()) {
            throw new IllegalArgumentException("story " + name + " must have a translation");
        }
    }

    /** The text in this language. */
    public Optional<Document> in(String language) {
        return translations.stream()
                .filter(translation -> language.equals(translation.language()))
                .findFirst();
    }
}
