package io.github.crossfact.internal.code;

import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.Level;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a code say.
 *
 * @param number the number, as written
 * @param year the year, where there is one
 * @param type the symbol of the type; null where there is none
 * @param stated what that, or its absence, says of the document's kind
 * @param issuers the issuers, several in a joint document, none where the type's symbol stands for them
 * @param unit the symbol of the unit inside the issuer; usually null
 * @param system whose rules punctuate it
 * @param end the folded offset after its last part
 */
record Reading(
        String number,
        @Nullable String year,
        @Nullable DocumentTypeSymbol type,
        StatedType stated,
        List<Issuer> issuers,
        @Nullable String unit,
        CodeSystem system,
        int end) {

    DocumentCode from(int start) {
        return new DocumentCode(
                start,
                end,
                number,
                year,
                spelling(),
                type == null ? null : type.symbol(),
                stated.type(),
                stated.also(),
                issuers.stream().map(Issuer::symbol).toList(),
                unit,
                body(),
                level());
    }

    private String spelling() {
        StringBuilder code = new StringBuilder(number);
        if (year != null) {
            code.append('/').append(year);
        }
        if (type != null) {
            code.append(system == CodeSystem.PARTY ? '-' : '/').append(type.symbol());
        }
        if (!issuers.isEmpty()) {
            code.append(type == null || system == CodeSystem.PARTY ? '/' : '-').append(joinedIssuers());
        }
        return unit == null ? code.toString() : code.append('-').append(unit).toString();
    }

    private String joinedIssuers() {
        return issuers.stream().map(Issuer::symbol).collect(Collectors.joining("-"));
    }

    private @Nullable BodyType body() {
        BodyType first = issuers.isEmpty() ? null : issuers.get(0).body();
        return issuers.stream().allMatch(issuer -> Objects.equals(issuer.body(), first)) ? first : null;
    }

    private @Nullable Level level() {
        Level first = issuers.isEmpty() ? null : issuers.get(0).level();
        return issuers.stream().allMatch(issuer -> issuer.level() == first) ? first : null;
    }
}
