package io.github.crossfact.internal.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The days that an EDTF date begins and ends with: a day, a month, a quarter, a half, a year, a decade, a century. */
final class EdtfDays {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;
    private static final int MONTHS_OF_YEAR = 12;

    private EdtfDays() {}

    /** The first day of a date; empty for what is open, or of no known year, or of no fixed days, as a season. */
    static Optional<LocalDate> first(String date) {
        return switch (date.length()) {
            case DAY_LENGTH -> day(date);
            case MONTH_LENGTH -> months(date).map(months -> months.first().atDay(1));
            case YEAR_LENGTH -> year(date, '0').map(year -> LocalDate.of(year, 1, 1));
            default -> Optional.empty();
        };
    }

    /** The last day of a date; empty as for {@link #first}. */
    static Optional<LocalDate> last(String date) {
        return switch (date.length()) {
            case DAY_LENGTH -> day(date);
            case MONTH_LENGTH -> months(date).map(months -> months.last().atEndOfMonth());
            case YEAR_LENGTH -> year(date, '9').map(year -> LocalDate.of(year, MONTHS_OF_YEAR, 31));
            default -> Optional.empty();
        };
    }

    /** A quarter or a half from its first month to its last; any other date as it is. */
    static Span inMonths(String date) {
        if (date.length() != MONTH_LENGTH) {
            return Span.of(date);
        }
        String year = date.substring(0, YEAR_LENGTH + 1);
        return Grouping.numbered(Integer.parseInt(date.substring(YEAR_LENGTH + 1)))
                .map(part ->
                        new Span(year + Moment.twoDigits(part.firstMonth()), year + Moment.twoDigits(part.lastMonth())))
                .orElse(Span.of(date));
    }

    private static Optional<LocalDate> day(String date) {
        return date.startsWith("X") ? Optional.empty() : Optional.of(LocalDate.parse(date));
    }

    private static Optional<Integer> year(String year, char unknown) {
        return year.startsWith("X") ? Optional.empty() : Optional.of(Integer.valueOf(year.replace('X', unknown)));
    }

    private record Months(YearMonth first, YearMonth last) {}

    private static Optional<Months> months(String date) {
        int number = Integer.parseInt(date.substring(YEAR_LENGTH + 1));
        return year(date.substring(0, YEAR_LENGTH), '0').flatMap(year -> {
            if (number <= MONTHS_OF_YEAR) {
                YearMonth month = YearMonth.of(year, number);
                return Optional.of(new Months(month, month));
            }
            return Grouping.numbered(number)
                    .map(part ->
                            new Months(YearMonth.of(year, part.firstMonth()), YearMonth.of(year, part.lastMonth())));
        });
    }
}
