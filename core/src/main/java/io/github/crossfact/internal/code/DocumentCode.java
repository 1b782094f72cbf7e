package io.github.crossfact.internal.code;

import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.DocumentType;
import io.github.crossfact.event.Level;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The code of an official document, found in a text. Immutable.
 *
 * @param start where it begins in the folded text
 * @param end where it ends there, exclusive
 * @param number as written, leading zeros kept: {@code 06}, {@code 30a}
 * @param year the four digits of the year, where the code has one
 * @param code the whole code in its canonical spelling, case and Đ restored: {@code 152/2025/NĐ-CP}
 * @param typeSymbol the symbol of the type, {@code NĐ}; null where the code has none
 * @param documentType what the code says the document is; null where it doesn't say
 * @param alsoPossible what else the document may be, if the wording around the code says so; iterates in the order of
 *     the tables
 * @param issuerSymbols the symbols of the issuers, {@code TW}, {@code QH15}; several in a joint document, none in
 *     {@code 63/SL}
 * @param unit the symbol of the unit inside the issuer, {@code QHĐP}; usually null
 * @param issuer what the issuer is; null where the symbol doesn't say, or the issuers are of several kinds
 * @param issuerLevel the level of the issuer; null where the symbol doesn't say, or the issuers are of several levels
 */
public record DocumentCode(
        int start,
        int end,
        String number,
        @Nullable String year,
        String code,
        @Nullable String typeSymbol,
        @Nullable DocumentType documentType,
        Set<DocumentType> alsoPossible,
        List<String> issuerSymbols,
        @Nullable String unit,
        @Nullable BodyType issuer,
        @Nullable Level issuerLevel) {

    public DocumentCode {
        alsoPossible = Collections.unmodifiableSet(new LinkedHashSet<>(alsoPossible));
        issuerSymbols = List.copyOf(issuerSymbols);
    }

    /**
     * What the document is, if the wording around the code calls it {@code word}: the code decides, and leaves to the
     * wording what it cannot tell. A word that the code rules out changes nothing.
     */
    public @Nullable DocumentType typeIfCalled(@Nullable DocumentType word) {
        return typeIfCalled(word == null ? List.of() : List.of(word));
    }

    /** As {@link #typeIfCalled(DocumentType)}, for a word that stands for any of these types, the likeliest first. */
    public @Nullable DocumentType typeIfCalled(List<DocumentType> words) {
        if (documentType != null && words.contains(documentType)) {
            return documentType;
        }
        return words.stream().filter(alsoPossible::contains).findFirst().orElse(documentType);
    }

    /** Whether the code rules out what the wording calls the document; false where the code says nothing of it. */
    public boolean contradicts(DocumentType word) {
        boolean silent = documentType == null && alsoPossible.isEmpty();
        return !silent && !word.equals(documentType) && !alsoPossible.contains(word);
    }
}
