package io.github.crossfact.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An official document cited. At least one of type, number and code is known.
 *
 * @param common what every event has
 * @param documentType its kind; where the code says what it is, the code decides
 * @param number the number as written, in ASCII digits with leading zeros kept: {@code 06}
 * @param year the four-digit year in the code: {@code 2025} of 152/2025/NĐ-CP
 * @param code the whole code in its canonical spelling: {@code 25-NQ/TW}
 * @param issuer who issued it
 * @param issued the date of issue, as an {@link Edtf} date
 */
public record Citation(
        Common common,
        @Nullable DocumentType documentType,
        @Nullable String number,
        @Nullable String year,
        @Nullable String code,
        @Nullable Body issuer,
        @Nullable String issued)
        implements Event {

    /** The name of this type in JSON. */
    public static final String TYPE = "citation";

    /**
     * @throws IllegalArgumentException if type, number and code are all unknown, {@code number} does not start with a
     *     digit, {@code year} is not four digits, {@code code} is blank or {@code issued} is not a date
     */
    public Citation {
        Objects.requireNonNull(common, "common");
        if (documentType == null && number == null && code == null) {
            throw new IllegalArgumentException("a citation must have a document type, a number or a code");
        }
        if (number != null && (number.isEmpty() || !Require.isAsciiDigits(number.substring(0, 1)))) {
            throw new IllegalArgumentException("document number \"" + number + "\" must start with a digit");
        }
        if (year != null && (year.length() != 4 || !Require.isAsciiDigits(year))) {
            throw new IllegalArgumentException("document year \"" + year + "\" must be four digits");
        }
        Require.nullOrNotBlank("document code", code);
        if (issued != null) {
            Edtf.requireDate("issued", issued);
        }
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Citation with(Common newCommon) {
        return new Citation(newCommon, documentType, number, year, code, issuer, issued);
    }
}
