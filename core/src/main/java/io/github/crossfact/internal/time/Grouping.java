package io.github.crossfact.internal.time;

import java.util.Optional;

/** A part of a year larger than a month, by its number in ISO 8601-2: quarters are 33 to 36, halves 40 and 41. */
record Grouping(int number) {

    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;

    /** The part of so many months with this ordinal; empty where the year has no such part. */
    static Optional<Grouping> of(int months, int ordinal) {
        int first = switch (months) {
            case 3 -> FIRST_QUARTER;
            case 6 -> FIRST_HALF;
            default -> 0;
        };
        return first == 0 || ordinal < 1 || ordinal * months > 12
                ? Optional.empty()
                : Optional.of(new Grouping(first + ordinal - 1));
    }

    /** This part of a year in EDTF. */
    String in(String year) {
        return year + "-" + number;
    }
}
