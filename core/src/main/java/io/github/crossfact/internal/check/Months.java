package io.github.crossfact.internal.check;

/**
 * The months of a year that an EDTF date may lie in.
 *
 * @param first 1 to 12
 * @param last 1 to 12, not before {@code first}
 * @param isGrouping whether the date names a part of the year by a code of its own, such as {@code 33} for the first
 *     quarter
 */
record Months(int first, int last, boolean isGrouping) {

    private static final Months YEAR = new Months(1, 12, false);
    private static final int FIRST_SEASON = 21;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_THIRD = 37;
    private static final int FIRST_HALF = 40;

    /** The months of a date, all twelve where it names none. */
    static Months of(String date) {
        if (date.length() < "2024-06".length() || date.charAt(5) == 'X' || date.charAt(6) == 'X') {
            return YEAR;
        }
        int code = Integer.parseInt(date.substring(5, 7));
        if (code >= FIRST_HALF) {
            return part(code - FIRST_HALF, 6);
        } else if (code >= FIRST_THIRD) {
            return part(code - FIRST_THIRD, 4);
        } else if (code >= FIRST_QUARTER) {
            return part(code - FIRST_QUARTER, 3);
        } else if (code >= FIRST_SEASON) {
            // Which months a season has depends on where one is.
            return new Months(1, 12, true);
        }
        return new Months(code, code, false);
    }

    private static Months part(int index, int length) {
        return new Months(index * length + 1, (index + 1) * length, true);
    }

    boolean overlap(Months other) {
        return first <= other.last && other.first <= last;
    }

    String firstText() {
        return twoDigits(first);
    }

    String lastText() {
        return twoDigits(last);
    }

    private static String twoDigits(int month) {
        return month < 10 ? "0" + month : Integer.toString(month);
    }
}
