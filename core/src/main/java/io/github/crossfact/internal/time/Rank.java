package io.github.crossfact.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of the parts of a longer time is meant: the second Friday, the last week, the first nine months.
 *
 * @param end the token after it
 * @param place the first is 1; the last is {@link #LAST}
 * @param count how many are meant, from the first on or up to the last
 * @param unit the letters of the unit, or {@link #WEEKDAYS}
 * @param each how many of that unit are one part; the number of a weekday
 */
record Rank(int end, int place, int count, String unit, int each) {

    static final int LAST = -1;
    static final String WEEKDAYS = "WEEKDAY";

    private static final int MONTHS_OF_YEAR = 12;
    private static final int YEAR_LENGTH = 4;

    /** The part of a time; empty where the time has no such part. */
    Optional<Moment> in(Moment whole) {
        LocalDate first = whole.exact().firstDay().orElse(null);
        LocalDate last = whole.exact().lastDay().orElse(null);
        if (first == null || last == null) {
            return Optional.empty();
        }
        return (switch (unit) {
            case WEEKDAYS -> weekday(first, last).map(Moment::day);
            case "D" -> parts(first, last, 1);
            case "W" -> weeks(first, last);
            case "M" -> whole.edtf().length() == YEAR_LENGTH ? months(first.getYear()) : Optional.<Moment>empty();
            default -> Optional.<Moment>empty();
        });
    }

    private Optional<LocalDate> weekday(LocalDate first, LocalDate last) {
        DayOfWeek day = DayOfWeek.of(each);
        LocalDate found = place == LAST
                ? last.with(TemporalAdjusters.previousOrSame(day))
                : first.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(place - 1L);
        return Optional.of(found).filter(inside -> !inside.isBefore(first) && !inside.isAfter(last));
    }

    /** A week belongs to the month or year that most of its days are in, as ISO 8601 has it. */
    private Optional<Moment> weeks(LocalDate first, LocalDate last) {
        LocalDate firstMonday = CalendarUnits.monday(first.plusDays(3));
        LocalDate lastSunday = CalendarUnits.monday(last.minusDays(3)).plusDays(6);
        return parts(firstMonday, lastSunday, 7);
    }

    private Optional<Moment> parts(LocalDate first, LocalDate last, int days) {
        LocalDate start = place == LAST ? last.plusDays(1L - (long) days * count) : first.plusDays(days * (place - 1L));
        LocalDate end = start.plusDays((long) days * count - 1);
        boolean inside = !start.isBefore(first) && !end.isAfter(last);
        return inside ? Optional.of(days(start, end)) : Optional.empty();
    }

    private static Moment days(LocalDate start, LocalDate end) {
        return start.equals(end) ? Moment.day(start) : Moment.days(start, end);
    }

    private Optional<Moment> months(int year) {
        int months = each * count;
        int first = place == LAST ? MONTHS_OF_YEAR - months + 1 : each * (place - 1) + 1;
        int last = first + months - 1;
        if (first < 1 || last > MONTHS_OF_YEAR) {
            return Optional.empty();
        }
        @Nullable
        Grouping grouping = count == 1 ? Grouping.of(each, last / each).orElse(null) : null;
        return Optional.of(
                grouping == null
                        ? Moment.month(YearMonth.of(year, first)).to(Moment.month(YearMonth.of(year, last)))
                        : Moment.of(grouping.in(Moment.fourDigits(year))));
    }
}
