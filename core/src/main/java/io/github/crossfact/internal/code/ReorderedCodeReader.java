package io.github.crossfact.internal.code;

import io.github.crossfact.internal.code.Part.Joint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads codes whose parts a right-to-left page has put into another order: {@code NQ/TW-25}, {@code TW/25-NQ},
 * {@code CP-NĐ/30/2020}, {@code QH15/2025/202}. The tables must know type and issuer, and each part may have one
 * meaning only; whatever could be read in two ways is no code.
 */
final class ReorderedCodeReader {

    /** Number, year, type and issuer. */
    private static final int MOST = 4;

    private static final int LEAST = 3;

    private final Symbols symbols;

    ReorderedCodeReader(Symbols symbols) {
        this.symbols = symbols;
    }

    /** What the longest run of the first parts says that is a code; null where none is. */
    @Nullable
    Reading read(List<Part> parts) {
        for (int size = Math.min(MOST, parts.size()); size >= LEAST; size--) {
            Reading reading = new Slots(symbols).read(parts.subList(0, size));
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    /** The places of a code, each filled once. */
    private static final class Slots {

        private final Symbols symbols;
        private final List<Part> numbers = new ArrayList<>();
        private @Nullable DocumentTypeSymbol type;
        private @Nullable Issuer issuer;
        private boolean slashBeforeIssuer;

        Slots(Symbols symbols) {
            this.symbols = symbols;
        }

        @Nullable
        Reading read(List<Part> parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0 && !isJoined(parts.get(i - 1), parts.get(i)) || !fill(parts.get(i))) {
                    return null;
                }
            }
            Head head = head();
            Issuer known = issuer;
            if (head == null || known == null || !isUnambiguous(parts, known)) {
                return null;
            }
            return reading(head, known, parts.get(parts.size() - 1).end());
        }

        private static boolean isJoined(Part before, Part part) {
            Joint joint = part.joint();
            boolean besideNumber = before.isNumber() || part.isNumber();
            return joint.isSlashOrDash() && !(besideNumber && joint.spaced());
        }

        private boolean fill(Part part) {
            if (part.isNumber()) {
                return numbers.add(part);
            }
            DocumentTypeSymbol symbol = symbols.type(part);
            if (symbol != null) {
                boolean free = type == null;
                type = symbol;
                return free;
            }
            boolean free = issuer == null;
            issuer = symbols.issuer(part);
            slashBeforeIssuer = part.joint().sign() == Joint.SLASH;
            return free && issuer != null;
        }

        /** Number and year; null where one could be taken for the other. */
        private @Nullable Head head() {
            if (numbers.isEmpty() || numbers.size() > 2) {
                return null;
            }
            Part first = numbers.get(0);
            if (numbers.size() == 1) {
                return first.isYear() ? null : new Head(first.text(), null, 0);
            }
            Part second = numbers.get(1);
            if (first.isYear() == second.isYear() || second.joint().sign() != Joint.SLASH) {
                return null;
            }
            return first.isYear() ? new Head(second.text(), first.text(), 0) : new Head(first.text(), second.text(), 0);
        }

        private boolean isUnambiguous(List<Part> parts, Issuer known) {
            if (numbers.size() == 2 && !areNeighbours(parts)) {
                return false;
            }
            if (type == null) {
                return known.hasTerm() && numbers.size() == 2;
            }
            // Of the state's, a number before an issuer may begin an official letter.
            boolean numberFirst = parts.get(0).isNumber();
            return !numberFirst || known.system() == CodeSystem.PARTY && numbers.size() == 1;
        }

        private boolean areNeighbours(List<Part> parts) {
            return parts.indexOf(numbers.get(1)) == parts.indexOf(numbers.get(0)) + 1;
        }

        private @Nullable Reading reading(Head head, Issuer known, int end) {
            CodeSystem system = Symbols.system(known, head.year(), slashBeforeIssuer);
            StatedType stated =
                    type == null ? symbols.untyped().find(known) : new StatedType(type.type(), type.also(system));
            return stated == null
                    ? null
                    : new Reading(head.number(), head.year(), type, stated, List.of(known), null, system, end);
        }
    }
}
