package io.github.crossfact.internal.code;

import io.github.crossfact.internal.code.Part.Joint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads codes in the order in which they are written in Vietnam:
 *
 * <pre>
 * code    = head joint type joint issuer { "-" issuer } [ "-" unit ]    25-NQ/TW, 152/2025/NĐ-CP, 24/HD-MTTW-BTT
 *         | number "/" issuer "-" unit                                  1121/TTg-QHĐP
 *         | head "/" issuer                                             202/2025/QH15, 64/CP
 *         | number "/" type                                             63/SL
 * head    = number [ joint year ]
 * joint   = [ spaces ] ( "/" | "-" ) [ spaces ] | "." | spaces | nothing
 * </pre>
 *
 * A type and an issuer that the tables know make a code whatever joins them. With an issuer that only looks like one,
 * every joint must be the one that the rules prescribe.
 */
final class CodeReader {

    private static final int MAX_UNKNOWN_UNIT = 5;

    private final Symbols symbols;

    CodeReader(Symbols symbols) {
        this.symbols = symbols;
    }

    /** What the parts say, as far as they are a code; null where they are none. */
    @Nullable
    Reading read(List<Part> parts) {
        Head head = Head.of(parts);
        if (head == null) {
            return null;
        }
        DocumentTypeSymbol type = symbols.type(parts.get(head.next()));
        if (type != null) {
            Reading typed = typed(parts, head, type);
            return typed == null ? withoutIssuer(parts, head, type) : typed;
        }
        Issuer issuer = symbols.issuer(parts.get(head.next()));
        if (issuer == null) {
            return null;
        }
        Reading letter = letter(parts, head, issuer);
        return letter == null ? untyped(parts, head, issuer) : letter;
    }

    private @Nullable Reading typed(List<Part> parts, Head head, DocumentTypeSymbol type) {
        int index = head.next() + 1;
        if (index == parts.size()) {
            return null;
        }
        Issuer issuer = issuer(parts, head, type);
        if (issuer == null) {
            return null;
        }
        boolean slash = parts.get(index).joint().sign() == Joint.SLASH;
        CodeSystem system = Symbols.system(issuer, head.year(), slash);
        StatedType stated = new StatedType(type.type(), type.also(system));
        return withFollowers(parts, index, head, type, stated, issuer, system);
    }

    private @Nullable Issuer issuer(List<Part> parts, Head head, DocumentTypeSymbol type) {
        Part part = parts.get(head.next() + 1);
        Issuer known = symbols.issuer(part);
        if (known != null || type.needs() != DocumentTypeSymbol.Needs.INITIALS || !isPunctuatedByRule(parts, head)) {
            return known;
        }
        return symbols.issuers().guess(part.text());
    }

    private static boolean isPunctuatedByRule(List<Part> parts, Head head) {
        Joint beforeType = parts.get(head.next()).joint();
        Joint beforeIssuer = parts.get(head.next() + 1).joint();
        boolean state = beforeType.isTight(Joint.SLASH) && beforeIssuer.isTight(Joint.DASH);
        if (head.year() != null) {
            return state && parts.get(1).joint().isTight(Joint.SLASH);
        }
        return state || beforeType.isTight(Joint.DASH) && beforeIssuer.isTight(Joint.SLASH);
    }

    /** Adds the further issuers of a joint document, and the unit. */
    private Reading withFollowers(
            List<Part> parts,
            int index,
            Head head,
            DocumentTypeSymbol type,
            StatedType stated,
            Issuer first,
            CodeSystem system) {
        List<Issuer> issuers = new ArrayList<>();
        String unit = null;
        Issuer issuer = first;
        int next = index;
        while (issuer != null) {
            issuers.add(issuer);
            next++;
            issuer = isJoinedByDash(parts, next) ? symbols.issuer(parts.get(next)) : null;
        }
        if (isJoinedByDash(parts, next)) {
            unit = symbols.unit(parts.get(next));
        }
        int end = parts.get(unit == null ? next - 1 : next).end();
        return new Reading(head.number(), head.year(), type, stated, issuers, unit, system, end);
    }

    private static boolean isJoinedByDash(List<Part> parts, int index) {
        return index < parts.size() && parts.get(index).joint().isTight(Joint.DASH);
    }

    private static @Nullable Reading withoutIssuer(List<Part> parts, Head head, DocumentTypeSymbol type) {
        Part part = parts.get(head.next());
        boolean enough = type.needs() == DocumentTypeSymbol.Needs.NUMBER && head.year() == null;
        if (!enough || !part.joint().isTight(Joint.SLASH)) {
            return null;
        }
        StatedType stated = new StatedType(type.type(), type.also(CodeSystem.STATE));
        return new Reading(head.number(), null, type, stated, List.of(), null, CodeSystem.STATE, part.end());
    }

    private @Nullable Reading letter(List<Part> parts, Head head, Issuer issuer) {
        int index = head.next() + 1;
        boolean state = head.year() == null && issuer.system() == CodeSystem.STATE;
        if (!state || !parts.get(index - 1).joint().isTight(Joint.SLASH) || !isJoinedByDash(parts, index)) {
            return null;
        }
        String unit = unitOfLetter(parts.get(index));
        int end = parts.get(index).end();
        return unit == null
                ? null
                : new Reading(
                        head.number(), null, null, StatedType.LETTER, List.of(issuer), unit, CodeSystem.STATE, end);
    }

    private @Nullable String unitOfLetter(Part part) {
        String known = symbols.unit(part);
        boolean unknown = known == null
                && symbols.type(part) == null
                && part.text().length() <= MAX_UNKNOWN_UNIT
                && Initials.areUnpronounceable(part.text());
        return unknown ? Symbol.capitals(part.text()) : known;
    }

    private @Nullable Reading untyped(List<Part> parts, Head head, Issuer issuer) {
        StatedType stated = symbols.untyped().find(issuer);
        Part part = parts.get(head.next());
        boolean certain = head.year() == null
                ? part.joint().isTight(Joint.SLASH) && symbols.issuers().isComplete(issuer)
                : part.joint().isSlashOrDash();
        return stated == null || !certain
                ? null
                : new Reading(
                        head.number(), head.year(), null, stated, List.of(issuer), null, CodeSystem.STATE, part.end());
    }
}
