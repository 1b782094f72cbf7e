package io.github.crossfact.mention;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The code of an official document, taken apart: 152/2025/NĐ-CP.
 *
 * @param number the number in ASCII digits, leading zeros kept: {@code 152}
 * @param year the four-digit year; null where the code has none
 * @param type the abbreviation of the document type in its canonical spelling: {@code NĐ}; null where the code has
 *     none
 * @param issuer the abbreviation of the issuer in its canonical spelling: {@code CP}; null where the code has none
 */
public record DocumentCode(
        String number,
        @Nullable String year,
        @Nullable String type,
        @Nullable String issuer) implements Value {

    /** The name of this kind in JSON. */
    public static final String KIND = "document_code";

    /** @throws IllegalArgumentException if a part that is known is blank */
    public DocumentCode {
        requireNotBlank("number", Objects.requireNonNull(number, "number"));
        requireNotBlank("year", year);
        requireNotBlank("type", type);
        requireNotBlank("issuer", issuer);
    }

    @Override
    public String kind() {
        return KIND;
    }

    private static void requireNotBlank(String name, @Nullable String part) {
        if (part != null && part.isBlank()) {
            throw new IllegalArgumentException(name + " of a document code must not be blank");
        }
    }
}
