package io.github.crossfact.internal.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a date as a text gives them, before anything is completed.
 *
 * @param year null where none is given
 * @param month 0 where none is given
 * @param day 0 where none is given
 */
record Stamp(CalendarSystem system, @Nullable Integer year, int month, int day) {

    static Stamp ofDay(int day) {
        return new Stamp(CalendarSystem.GREGORIAN, null, 0, day);
    }

    static Stamp ofYear(CalendarSystem system, int year) {
        return new Stamp(system, year, 0, 0);
    }

    boolean hasMonth() {
        return month > 0;
    }

    boolean hasDay() {
        return day > 0;
    }

    /** Whether it says enough to be a date: a lone day does not. */
    boolean isComplete() {
        return hasMonth() || year != null && !hasDay();
    }

    Stamp withYear(int newYear) {
        return new Stamp(system, newYear, month, day);
    }

    /** The beginning of a period whose end gives what this one leaves out: the 11th to the 13th of March. */
    Stamp before(Stamp end) {
        CalendarSystem common = hasMonth() ? system : end.system;
        int sharedMonth = hasDay() && !hasMonth() ? end.month : month;
        if (year != null || end.year == null) {
            return new Stamp(common, year, sharedMonth, day);
        }
        if (!hasDay() && !hasMonth()) {
            return this;
        }
        boolean turnsTheYear = end.hasMonth() && sharedMonth > end.month;
        return new Stamp(common, turnsTheYear ? end.year - 1 : end.year, sharedMonth, day);
    }

    /** The end of a period whose beginning gives the year that this one leaves out. */
    Stamp after(Stamp start) {
        if (year != null || start.year == null || !hasMonth()) {
            return this;
        }
        return withYear(start.hasMonth() && start.month > month ? start.year + 1 : start.year);
    }

    /** This one with its year, as far as the day of publication tells it. */
    Stamp completed(Anchor anchor) {
        if (year != null || !hasMonth()) {
            return this;
        }
        Optional<Integer> nearest = hasDay() ? anchor.yearOfDay(system, month, day) : anchor.yearOfMonth(system, month);
        return nearest.map(this::withYear).orElse(this);
    }

    /** Whether another day or month of the same year follows this one at once. */
    boolean isRightBefore(Stamp next) {
        return hasDay() ? month == next.month && day + 1 == next.day : month + 1 == next.month;
    }

    /** The Gregorian time that it means; empty where there is no such day, or a year is needed and unknown. */
    Optional<Moment> resolve(Anchor anchor) {
        if (!isComplete()) {
            return Optional.empty();
        }
        if (year == null) {
            return withoutYear(anchor);
        }
        if (!system.mayBeYear(year)) {
            return Optional.empty();
        }
        if (hasDay()) {
            return system.day(year, month, day).map(Moment::day);
        }
        if (system == CalendarSystem.GREGORIAN) {
            String text = Moment.fourDigits(year);
            return Optional.of(Moment.of(hasMonth() ? text + "-" + Moment.twoDigits(month) : text));
        }
        int lastMonth = hasMonth() ? month : 12;
        return system.day(year, hasMonth() ? month : 1, 1)
                .flatMap(first -> system.day(year, lastMonth, system.monthLength(year, lastMonth))
                        .map(last -> Moment.days(first, last)));
    }

    private Optional<Moment> withoutYear(Anchor anchor) {
        Stamp complete = completed(anchor);
        if (complete.year != null) {
            return complete.resolve(anchor);
        }
        if (anchor.published().isPresent()) {
            return Optional.empty();
        }
        boolean exists = system == CalendarSystem.GREGORIAN && day <= system.monthLength(2000, month);
        if (!exists) {
            return Optional.empty();
        }
        String text = "XXXX-" + Moment.twoDigits(month);
        return Optional.of(Moment.of(hasDay() ? text + "-" + Moment.twoDigits(day) : text));
    }
}
