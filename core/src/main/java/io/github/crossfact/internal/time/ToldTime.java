package io.github.crossfact.internal.time;

import io.github.crossfact.internal.text.Digits;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time within one year that a text has told, from which others count.
 *
 * @param stated as a fact's period says it
 * @param end the token after it
 */
record ToldTime(String stated, int end) {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int LAST_YEAR = 9999;

    /** A time as a fact's period says it; null where it has no end, or is of several years. */
    static @Nullable ToldTime of(String stated, int end) {
        int slash = stated.indexOf('/');
        String first = year(stated, 0);
        boolean one = slash < 0 || first.equals(year(stated, slash + 1));
        return one && Digits.areAll(first) ? new ToldTime(stated, end) : null;
    }

    private static String year(String stated, int from) {
        return stated.length() < from + YEAR_LENGTH ? "" : stated.substring(from, from + YEAR_LENGTH);
    }

    int year() {
        return Integer.parseInt(year(stated, 0));
    }

    /** Whether it is one month, or several whole ones. */
    boolean isOfMonths() {
        int slash = stated.indexOf('/');
        return stated.length() == (slash < 0 ? MONTH_LENGTH : 2 * MONTH_LENGTH + 1);
    }

    /** The year so many years from its own; empty beyond the years that four digits tell. */
    Optional<String> year(long years) {
        long year = year() + years;
        return year < 1 || year > LAST_YEAR ? Optional.empty() : Optional.of(Moment.fourDigits((int) year));
    }

    /** The same months of the year so many years from its own. */
    Optional<String> shifted(long years) {
        String own = year(stated, 0);
        return year(years).map(other -> stated.replace(own + "-", other + "-"));
    }
}
