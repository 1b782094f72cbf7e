package io.github.crossfact.internal.read;

import org.jspecify.annotations.Nullable;

/** "The 93rd anniversary (15 October 1930 to 15 October 2023)": a time from a day to the same day of another year says since when, and nothing holds or lasts for so long. */
final class Anniversary {

    /** What lasts for fewer years may be a term. */
    private static final int FEWEST = 15;

    private Anniversary() {}

    /** Whether a time in EDTF is one. */
    static boolean is(String edtf) {
        @Nullable YearSpan years = YearSpan.isOfOneDay(edtf) ? YearSpan.of(edtf) : null;
        return years != null && years.years() >= FEWEST;
    }
}
