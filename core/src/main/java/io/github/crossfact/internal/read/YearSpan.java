package io.github.crossfact.internal.read;

import org.jspecify.annotations.Nullable;

/**
 * The years of an EDTF interval, from its first to its last, whose ends may be years or times within them.
 *
 * @param whole whether both ends are years, and nothing within them
 */
record YearSpan(int first, int last, boolean whole) {

    private static final int YEAR = "2024".length();
    private static final int DAY = "2024-01-12".length();

    /** The years of an interval; null for a single date, and where a year is open or not known. */
    static @Nullable YearSpan of(@Nullable String edtf) {
        int slash = edtf == null ? -1 : edtf.indexOf('/');
        if (edtf == null || slash < YEAR || edtf.length() < slash + 1 + YEAR) {
            return null;
        }
        int first = year(edtf, 0);
        int last = year(edtf, slash + 1);
        return first < 0 || last < 0
                ? null
                : new YearSpan(first, last, slash == YEAR && edtf.length() == slash + 1 + YEAR);
    }

    private static int year(String edtf, int from) {
        int year = 0;
        for (int i = from; i < from + YEAR; i++) {
            char digit = edtf.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            year = year * 10 + digit - '0';
        }
        return year;
    }

    /** How many years lie between the first and the last. */
    int years() {
        return last - first;
    }

    /** Whether an interval goes from a day to the same day of another year. */
    static boolean isOfOneDay(String edtf) {
        return edtf.length() == 2 * DAY + 1
                && edtf.charAt(DAY) == '/'
                && edtf.regionMatches(YEAR, edtf, DAY + 1 + YEAR, DAY - YEAR);
    }
}
