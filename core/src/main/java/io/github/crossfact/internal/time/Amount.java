package io.github.crossfact.internal.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * How much time is counted from a day.
 *
 * @param end the token after it
 * @param unit its largest unit
 * @param each how many of that unit the word for it means: a decade is ten years
 * @param counts how many of each unit, the largest first
 */
record Amount(int end, String unit, long each, Map<String, Long> counts) {

    private static final int DECADE = 10;

    Amount endingAt(int newEnd) {
        return new Amount(newEnd, unit, each, counts);
    }

    /** The day so far from another. */
    Optional<LocalDate> from(LocalDate day, int direction) {
        return CalendarUnits.shift(day, counts, direction);
    }

    /** Whether it is whole years. */
    boolean isOfYears() {
        return counts.size() == 1 && counts.containsKey("Y");
    }

    /** How many of its largest unit. */
    long count() {
        return counts.getOrDefault(unit, 0L);
    }

    /** This amount in ISO 8601. */
    String iso() {
        StringBuilder iso = new StringBuilder("P");
        counts.forEach((each, count) -> iso.append(count).append(each));
        return iso.toString();
    }

    /**
     * All of this time right before a day (-1) or after it (1): the past five years, to the day in the exact reading and as coarse as the unit in
     * what is stated of a fact. Decades and centuries are those of the calendar.
     */
    Optional<Moment> stretch(LocalDate day, int direction) {
        if (unit.equals("Y") && each >= DECADE) {
            int far = (int) (direction * count() / each);
            return CalendarUnits.at(day, unit, (int) each, direction)
                    .flatMap(near -> CalendarUnits.at(day, unit, (int) each, far)
                            .map(end -> direction < 0 ? end.to(near) : near.to(end)));
        }
        return from(day, direction).filter(end -> !end.equals(day)).map(end -> {
            Span exact = direction < 0 ? Span.days(end, day.minusDays(1)) : Span.days(day.plusDays(1), end);
            Moment coarse =
                    direction < 0 ? coarse(end).to(coarse(day)) : coarse(day).to(coarse(end));
            return new Moment(exact, coarse.stated());
        });
    }

    /** A day as coarse as the unit that leads to it. */
    private Moment coarse(LocalDate day) {
        return switch (unit) {
            case "Y" -> Moment.year(day.getYear());
            case "M" -> Moment.month(YearMonth.from(day));
            default -> Moment.day(day);
        };
    }
}
