package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.table.Row;
import io.github.crossfact.internal.text.Digits;
import java.math.BigDecimal;

/**
 * One part of a written number: a row of the table.
 *
 * @param value the number; of a part the numerator; of an ending the least that it goes with
 * @param divisor of a part the denominator, else 1; of an ending the most that it goes with, 0 for no most
 * @param spelling the form as the table spells it
 */
record Atom(NumeralKind kind, BigDecimal value, BigDecimal divisor, String spelling) {

    static Atom of(NumeralKind kind, BigDecimal value) {
        return new Atom(kind, value, BigDecimal.ONE, "");
    }

    /** The n-th part. */
    static Atom part(BigDecimal n) {
        return new Atom(NumeralKind.PART, BigDecimal.ONE, n, "");
    }

    static Atom read(Row row) {
        NumeralKind kind = row.constant("kind", NumeralKind.class);
        return switch (kind) {
            case FRACTION, PART, ORDINAL_PART, MIXED -> quotient(kind, row);
            case ORDINAL_ENDING, PART_ENDING -> ending(kind, row);
            case DIGIT_ORDINAL,
                    AND,
                    MINUS,
                    POINT,
                    ON_TOP,
                    DEFINITE,
                    DETERMINER,
                    SEVERAL,
                    FROM,
                    TO,
                    THROUGH,
                    BETWEEN,
                    OUT_OF,
                    PARTS_OF,
                    PERCENTAGE,
                    O_CLOCK,
                    NONE -> bare(kind, row);
            default -> new Atom(kind, row.value("value", Atom::whole), BigDecimal.ONE, row.form());
        };
    }

    private static Atom quotient(NumeralKind kind, Row row) {
        String[] parts = row.text("value").split("/", -1);
        if (parts.length != 2) {
            throw row.bad("value", "is not of the form 1/2");
        }
        return row.value("value", cell -> new Atom(kind, whole(parts[0]), whole(parts[1]), row.form()));
    }

    private static Atom ending(NumeralKind kind, Row row) {
        String[] parts = row.text("value").split("-", -1);
        if (parts.length != 2) {
            throw row.bad("value", "is not of the form 2-19 or 20-");
        }
        return row.value(
                "value",
                cell -> new Atom(
                        kind, whole(parts[0]), parts[1].isEmpty() ? BigDecimal.ZERO : whole(parts[1]), row.form()));
    }

    private static Atom bare(NumeralKind kind, Row row) {
        if (!row.isEmpty("value")) {
            throw row.bad("value", "has no meaning for " + kind);
        }
        return new Atom(kind, BigDecimal.ZERO, BigDecimal.ONE, row.form());
    }

    private static BigDecimal whole(String digits) {
        if (!Digits.areAll(digits)) {
            throw new IllegalArgumentException("is not made of whole numbers");
        }
        return new BigDecimal(digits);
    }

    /** Whether an ending goes with a number whose last part is this one. */
    boolean goesWith(Atom last) {
        boolean number = last.kind.joins()
                && !last.kind.isEnding()
                && last.kind != NumeralKind.AND
                && last.kind != NumeralKind.ORDINAL;
        return number
                && last.value.compareTo(value) >= 0
                && (divisor.signum() == 0 || last.value.compareTo(divisor) <= 0);
    }
}
