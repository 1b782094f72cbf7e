package io.github.crossfact.internal.time;

import java.util.Optional;

/** A part of a year larger than a month, by its number in ISO 8601-2: quarters are 33 to 36, halves 40 and 41. */
record Grouping(int number) {

    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;
    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final int MONTHS_OF_YEAR = 12;

    /** The part of so many months with this ordinal; empty where the year has no such part. */
    static Optional<Grouping> of(int months, int ordinal) {
        int first = switch (months) {
            case QUARTER -> FIRST_QUARTER;
            case HALF -> FIRST_HALF;
            default -> 0;
        };
        return first == 0 || ordinal < 1 || ordinal * months > MONTHS_OF_YEAR
                ? Optional.empty()
                : Optional.of(new Grouping(first + ordinal - 1));
    }

    /** The part with this number; empty where it is none of a quarter or a half. */
    static Optional<Grouping> numbered(int number) {
        boolean quarter = number >= FIRST_QUARTER && number < FIRST_QUARTER + MONTHS_OF_YEAR / QUARTER;
        boolean half = number >= FIRST_HALF && number < FIRST_HALF + MONTHS_OF_YEAR / HALF;
        return quarter || half ? Optional.of(new Grouping(number)) : Optional.empty();
    }

    int firstMonth() {
        return number >= FIRST_HALF ? HALF * (number - FIRST_HALF) + 1 : QUARTER * (number - FIRST_QUARTER) + 1;
    }

    int lastMonth() {
        return firstMonth() + (number >= FIRST_HALF ? HALF : QUARTER) - 1;
    }

    /** This part of a year in EDTF. */
    String in(String year) {
        return year + "-" + number;
    }
}
