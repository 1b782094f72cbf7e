package io.github.crossfact.event;

import java.time.YearMonth;

/**
 * The Extended Date/Time Format (ISO 8601-2), as far as Crossfact writes it: {@code 2024}, {@code 2024-06} and
 * {@code 2024-06-30}; sub-year groupings ({@code 2024-33} is the first quarter, {@code 2024-40} the first half);
 * {@code X} for an unspecified digit ({@code 202X}, {@code XXXX-01-12}); and intervals of two of these, with
 * {@code ..} for an open end ({@code ../2023-10-15}).
 */
public final class Edtf {

    private static final String OPEN = "..";
    private static final char UNSPECIFIED = 'X';
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;
    private static final int FIRST_GROUPING = 21;
    private static final int LAST_GROUPING = 41;
    /** Stands in for a year that is not known, so that 29 February passes. */
    private static final int LEAP_YEAR = 2000;

    private Edtf() {}

    /**
     * Fails unless {@code text} is a date or an interval.
     *
     * @param name what the text stands for, named in the error
     * @throws IllegalArgumentException if it is neither
     */
    public static void require(String name, String text) {
        if (!isDate(text) && !isInterval(text)) {
            throw new IllegalArgumentException(
                    name + " \"" + text + "\" must be an EDTF date or interval, such as 2013-08-07 or 2021/2025");
        }
    }

    /**
     * Fails unless {@code text} is a date.
     *
     * @param name what the text stands for, named in the error
     * @throws IllegalArgumentException if it is not
     */
    public static void requireDate(String name, String text) {
        if (!isDate(text)) {
            throw new IllegalArgumentException(
                    name + " \"" + text + "\" must be an EDTF date, such as 2013-08-07 or XXXX-01-12");
        }
    }

    /** Whether {@code text} is two dates with a slash between them, of which one may be open. */
    public static boolean isInterval(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return false;
        }
        String start = text.substring(0, slash);
        String end = text.substring(slash + 1);
        return isDate(start) && (isDate(end) || end.equals(OPEN)) || start.equals(OPEN) && isDate(end);
    }

    /** Whether {@code text} is a year, a month, a day or a sub-year grouping. */
    public static boolean isDate(String text) {
        return switch (text.length()) {
            case YEAR_LENGTH -> isField(text, 0, YEAR_LENGTH);
            case MONTH_LENGTH -> hasFields(text) && (isMonth(text) || isGrouping(text));
            case DAY_LENGTH -> hasFields(text) && isMonth(text) && isDay(text);
            default -> false;
        };
    }

    private static boolean hasFields(String text) {
        boolean yearAndMonth = isField(text, 0, 4) && text.charAt(4) == '-' && isField(text, 5, 7);
        return yearAndMonth && (text.length() == MONTH_LENGTH || text.charAt(7) == '-' && isField(text, 8, 10));
    }

    private static boolean isField(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            if (character != UNSPECIFIED && (character < '0' || character > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMonth(String text) {
        return fitsOneOf(1, 12, month(text));
    }

    private static boolean isGrouping(String text) {
        return !isUnspecified(month(text)) && fitsOneOf(FIRST_GROUPING, LAST_GROUPING, month(text));
    }

    private static boolean isDay(String text) {
        return fitsOneOf(1, daysOfMonth(text), text.substring(8, 10));
    }

    private static int daysOfMonth(String text) {
        if (isUnspecified(month(text))) {
            return 31;
        }
        String year = text.substring(0, YEAR_LENGTH);
        return YearMonth.of(isUnspecified(year) ? LEAP_YEAR : Integer.parseInt(year), Integer.parseInt(month(text)))
                .lengthOfMonth();
    }

    private static String month(String text) {
        return text.substring(5, 7);
    }

    private static boolean isUnspecified(String field) {
        return field.indexOf(UNSPECIFIED) >= 0;
    }

    /** Whether a number from {@code first} to {@code last} can be written as this field of two digits. */
    private static boolean fitsOneOf(int first, int last, String field) {
        for (int number = first; number <= last; number++) {
            if (fits(number / 10, field.charAt(0)) && fits(number % 10, field.charAt(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(int digit, char character) {
        return character == UNSPECIFIED || character == '0' + digit;
    }
}
