package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Sense;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what counts from the day of publication: yesterday, last week, next Monday, this weekend. Without that day it finds nothing. */
final class RelativeReader {

    private static final CalendarKinds BEFORE_WEEK_PART = CalendarKinds.of(
            CalendarKind.ON,
            CalendarKind.IN,
            CalendarKind.LINK,
            CalendarKind.SINCE,
            CalendarKind.UNTIL,
            CalendarKind.BEFORE,
            CalendarKind.AFTER);

    private final Clues clues;
    private final Anchor anchor;
    private final UnitReader units;

    RelativeReader(Clues clues, Anchor anchor, UnitReader units) {
        this.clues = clues;
        this.anchor = anchor;
        this.units = units;
    }

    /** Anything relative at a token; null where there is nothing. */
    @Nullable
    Point read(int token) {
        if (anchor.published().isEmpty()) {
            return null;
        }
        Point day = day(token);
        if (day != null) {
            return day;
        }
        Point week = weekdayOfWeek(token);
        if (week != null) {
            return week;
        }
        Point weekPart = weekPart(token);
        if (weekPart != null) {
            return weekPart;
        }
        Point month = monthOfYear(token);
        if (month != null) {
            return month;
        }
        Point unit = units.unit(token);
        return unit != null ? unit : named(token);
    }

    /** Next year in March, or its summer: the month stands behind the year. */
    private @Nullable Point monthOfYear(int token) {
        Point point = units.year(token);
        Integer year =
                point == null || point.stamp() == null ? null : point.stamp().year();
        if (point == null || year == null) {
            return null;
        }
        int at = clues.skipIn(point.end());
        int number = clues.number(at, CalendarKind.SEASON);
        Sense.CalendarWord month = clues.word(at, CalendarKind.MONTH);
        if (month != null && month.unit().equals("G")) {
            number = month.number();
        }
        boolean dated = clues.tokens().isDigits(clues.after(at));
        return number == 0 || dated
                ? null
                : Point.of(clues.after(at), Moment.of(Moment.fourDigits(year) + "-" + Moment.twoDigits(number)));
    }

    /** A day told by its distance from today, or that told last again; null where there is none. */
    @Nullable
    Point day(int token) {
        Sense.CalendarWord word = clues.word(token, CalendarKind.RELATIVE_DAY);
        if (word == null || isNoun(token)) {
            return null;
        }
        Optional<LocalDate> from = word.unit().equals("TOLD") ? anchor.toldDay() : anchor.published();
        return from.map(day -> Point.of(clues.after(token), Moment.day(day.plusDays(word.number()))))
                .orElse(null);
    }

    /** Whether a capital shows a noun: der Morgen is the morning, morgen is tomorrow. */
    private boolean isNoun(int token) {
        return clues.counting().isNoun(token) && !clues.borders().isSentenceStart(token);
    }

    /** Tuesday of next week, in either order. */
    private @Nullable Point weekdayOfWeek(int token) {
        Sense.CalendarWord weekday = clues.word(token, CalendarKind.WEEKDAY);
        if (weekday != null) {
            Point week = units.week(clues.skipLinks(clues.after(token)));
            return week == null ? null : inWeek(week.end(), week, weekday.number());
        }
        Point week = units.week(token);
        if (week == null) {
            return null;
        }
        int at = clues.skipLinks(week.end());
        int behind = clues.hasUnit(at, "D") ? clues.after(at) : at;
        Sense.CalendarWord after = clues.word(behind, CalendarKind.WEEKDAY);
        return after == null ? null : inWeek(clues.after(behind), week, after.number());
    }

    private static @Nullable Point inWeek(int end, Point week, int weekday) {
        return UnitReader.point(end, UnitReader.monday(week).map(monday -> Moment.day(monday.plusDays(weekday - 1L))));
    }

    /** The weekend, or the working days, of a week. */
    private @Nullable Point weekPart(int token) {
        Sense.CalendarWord relative = clues.word(token, CalendarKind.RELATIVE);
        int at = relative == null ? token : clues.after(token);
        Sense.CalendarWord part = clues.word(at, CalendarKind.WEEK_PART);
        if (part == null) {
            return null;
        }
        int first = part.number() / 10;
        int last = part.number() % 10;
        UnitReader.Distance distance = relative != null
                ? new UnitReader.Distance(
                        clues.after(at), relative.number(), relative.unit().equals("W"))
                : units.distance(clues.after(at));
        if (distance != null) {
            Optional<Moment> days = distance.byWeek()
                    ? anchor.daysOfWeek(first, last, distance.number())
                    : anchor.daysBeside(first, last, distance.number());
            return UnitReader.point(distance.end(), days);
        }
        boolean said = anchor.isEntry() || clues.before(token, BEFORE_WEEK_PART) >= 0;
        return said ? UnitReader.point(clues.after(at), anchor.nearestDaysOfWeek(first, last)) : null;
    }

    /** Last, this or next with the name of a month or a weekday, in either order. */
    private @Nullable Point named(int token) {
        Sense.CalendarWord relative = clues.word(token, CalendarKind.RELATIVE);
        int name = relative == null ? token : clues.after(token);
        Sense.CalendarWord weekday = clues.word(name, CalendarKind.WEEKDAY);
        Sense.CalendarWord month = clues.word(name, CalendarKind.MONTH);
        if (weekday == null && month == null) {
            return null;
        }
        UnitReader.Distance distance = relative == null
                ? units.distance(clues.after(name))
                : new UnitReader.Distance(
                        clues.after(name), relative.number(), relative.unit().equals("W"));
        if (distance == null || distance.number() == 0 && isSentenceEnd(name)) {
            return null;
        }
        if (weekday != null) {
            return UnitReader.point(
                    distance.end(),
                    (distance.byWeek()
                                    ? anchor.weekdayOfWeek(weekday.number(), distance.number())
                                    : anchor.weekday(weekday.number(), distance.number()))
                            .map(Moment::day));
        }
        return month == null || !month.unit().equals("G")
                ? null
                : UnitReader.point(distance.end(), month(month.number(), distance.number()));
    }

    /** "It is this way.": the first letters of a weekday, whose dot ends the sentence as well, are another word. */
    private boolean isSentenceEnd(int name) {
        return clues.isAbbreviated(name) && !anchor.isEntry() && clues.borders().isEndOfSentence(clues.after(name) - 1);
    }

    private Optional<Moment> month(int month, int distance) {
        return anchor.published().map(today -> {
            int past = month < today.getMonthValue() ? today.getYear() : today.getYear() - 1;
            int coming = month > today.getMonthValue() ? today.getYear() : today.getYear() + 1;
            int year = distance < 0 ? past + distance + 1 : distance > 0 ? coming + distance - 1 : today.getYear();
            return Moment.of(Moment.fourDigits(year) + "-" + Moment.twoDigits(month));
        });
    }

    /** A weekday by its name alone: the last one, or the next one where the words look ahead. */
    @Nullable
    Point weekday(int token) {
        Sense.CalendarWord weekday = clues.word(token, CalendarKind.WEEKDAY);
        return weekday == null
                ? null
                : UnitReader.point(
                        clues.after(token), anchor.weekday(weekday.number()).map(Moment::day));
    }
}
