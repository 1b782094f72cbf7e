package io.github.crossfact.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/** Counts the units of the calendar from a day: the week after it, ten years before it. Weeks begin on Monday. */
final class CalendarUnits {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final int FARTHEST = 10_000;
    private static final int MOST_YEARS = 500;

    private CalendarUnits() {}

    /**
     * A unit by its distance from the one that a day lies in: last year, this week, the next decade.
     *
     * @param each how many of the unit are one: 3 months are a quarter, 10 years a decade
     */
    static Optional<Moment> at(LocalDate day, String unit, int each, int distance) {
        return switch (unit) {
            case "Y" -> years(day.getYear(), each, distance);
            case "M" ->
                each == 1
                        ? Optional.of(Moment.month(YearMonth.from(day).plusMonths(distance)))
                        : grouping(day, each, distance);
            case "W" -> each == 1 ? Optional.of(week(day.plusWeeks(distance))) : Optional.empty();
            case "D" -> each == 1 ? Optional.of(Moment.day(day.plusDays(distance))) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Moment> years(int year, int each, int distance) {
        int first = Math.floorDiv(year, each) * each + each * distance;
        return switch (each) {
            case 1 -> Optional.of(Moment.year(first));
            case 10 -> Optional.of(Moment.of(Moment.fourDigits(first).substring(0, 3) + "X"));
            case 100 -> Optional.of(Moment.of(Moment.fourDigits(first).substring(0, 2) + "XX"));
            default -> Optional.empty();
        };
    }

    private static Optional<Moment> grouping(LocalDate day, int months, int distance) {
        if (12 % months != 0) {
            return Optional.empty();
        }
        LocalDate inside = day.plusMonths((long) months * distance);
        return Grouping.of(months, (inside.getMonthValue() - 1) / months + 1)
                .map(grouping -> Moment.of(grouping.in(Moment.fourDigits(inside.getYear()))));
    }

    /** The week in which a day lies. */
    static Moment week(LocalDate day) {
        return Moment.days(monday(day), monday(day).plusDays(6));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A day so many units away; empty for units below the day and for what no calendar reaches. */
    static Optional<LocalDate> shift(LocalDate day, String unit, long count) {
        if (Math.abs(count) > FARTHEST) {
            return Optional.empty();
        }
        return switch (unit) {
            case "Y" ->
                Math.abs(count) <= MOST_YEARS && within(day.getYear() + count)
                        ? Optional.of(day.plusYears(count))
                        : Optional.empty();
            case "M" ->
                within(day.getYear() + count / 12 - 1) && within(day.getYear() + count / 12 + 1)
                        ? Optional.of(day.plusMonths(count))
                        : Optional.empty();
            case "W" -> Optional.of(day.plusWeeks(count));
            case "D" -> Optional.of(day.plusDays(count));
            default -> Optional.empty();
        };
    }

    private static boolean within(long year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** A day that several units lead to, one after the other. */
    static Optional<LocalDate> shift(LocalDate day, Map<String, Long> counts, int direction) {
        Optional<LocalDate> shifted = Optional.of(day);
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            shifted = shifted.flatMap(from -> shift(from, count.getKey(), direction * count.getValue()));
        }
        return shifted;
    }
}
