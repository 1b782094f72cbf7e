package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.text.Tokens;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what counts from the day of publication: yesterday, last week, next Monday. Without that day it finds nothing. */
final class RelativeReader {

    private final Clues clues;
    private final Anchor anchor;

    RelativeReader(Clues clues, Anchor anchor) {
        this.clues = clues;
        this.anchor = anchor;
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
        Point unit = unit(token);
        return unit != null ? unit : named(token);
    }

    private @Nullable Point day(int token) {
        Sense.CalendarWord word = clues.word(token, CalendarKind.RELATIVE_DAY);
        if (word == null || isNoun(token)) {
            return null;
        }
        return anchor.published()
                .map(today -> Point.of(clues.after(token), Moment.day(today.plusDays(word.number()))))
                .orElse(null);
    }

    /** Whether a capital shows a noun: der Morgen is the morning, morgen is tomorrow. */
    private boolean isNoun(int token) {
        Tokens tokens = clues.tokens();
        return clues.language().capitalizedNouns() && tokens.capitalized(token) && !clues.isSentenceStart(token);
    }

    /** Last, this or next with a unit of the calendar, in either order; or one word for it. */
    @Nullable
    Point unit(int token) {
        Sense.CalendarWord whole = clues.word(token, CalendarKind.RELATIVE_UNIT);
        if (whole != null) {
            return point(clues.after(token), anchor.unit(whole.unit(), 1, whole.number()));
        }
        Sense.CalendarWord relative = clues.word(token, CalendarKind.RELATIVE);
        if (relative != null) {
            int at = clues.after(token);
            Sense.CalendarWord unit = clues.word(at, CalendarKind.UNIT);
            return unit == null
                    ? null
                    : point(clues.after(at), anchor.unit(unit.unit(), unit.number(), relative.number()));
        }
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNIT);
        if (unit == null) {
            return null;
        }
        int behind = clues.after(token);
        Sense.CalendarWord after = clues.word(behind, CalendarKind.RELATIVE);
        if (after == null && !clues.has(behind, CalendarKind.AGO)) {
            return null;
        }
        int distance = after == null ? -1 : after.number();
        return point(clues.after(behind), anchor.unit(unit.unit(), unit.number(), distance));
    }

    /** A year told by its distance from now; null where there is none. */
    @Nullable
    Point year(int token) {
        Point found = unit(token);
        if (found == null || found.moment() == null || found.moment().edtf().length() != 4) {
            return null;
        }
        return Point.of(
                found.end(),
                Stamp.ofYear(
                        CalendarSystem.GREGORIAN,
                        Integer.parseInt(found.moment().edtf())));
    }

    /** A month told by its distance from now; null where there is none. */
    @Nullable
    Point month(int token) {
        Point found = unit(token);
        if (found == null || found.moment() == null || found.moment().edtf().length() != 7) {
            return null;
        }
        String month = found.moment().edtf();
        return Point.of(
                found.end(),
                new Stamp(
                        CalendarSystem.GREGORIAN,
                        Integer.valueOf(month.substring(0, 4)),
                        Integer.parseInt(month.substring(5)),
                        0));
    }

    /** Tuesday of next week, in either order. */
    private @Nullable Point weekdayOfWeek(int token) {
        Sense.CalendarWord weekday = clues.word(token, CalendarKind.WEEKDAY);
        if (weekday != null) {
            Point week = week(clues.skipLinks(clues.after(token)));
            return week == null ? null : inWeek(week.end(), week, weekday.number());
        }
        Point week = week(token);
        if (week == null) {
            return null;
        }
        int at = clues.skipLinks(week.end());
        int behind = clues.hasUnit(at, "D") ? clues.after(at) : at;
        Sense.CalendarWord after = clues.word(behind, CalendarKind.WEEKDAY);
        return after == null ? null : inWeek(clues.after(behind), week, after.number());
    }

    private @Nullable Point week(int token) {
        Point found = unit(token);
        boolean isWeek =
                found != null && found.moment() != null && found.moment().edtf().length() == 21;
        return isWeek ? found : null;
    }

    private static @Nullable Point inWeek(int end, Point week, int weekday) {
        return week.moment() == null
                ? null
                : Point.of(end, Moment.day(LocalDate.parse(week.moment().from()).plusDays(weekday - 1L)));
    }

    /** Last, this or next with the name of a month or a weekday, in either order. */
    private @Nullable Point named(int token) {
        Sense.CalendarWord relative = clues.word(token, CalendarKind.RELATIVE);
        int name = relative == null ? token : clues.after(token);
        if (relative == null) {
            relative = clues.word(clues.after(token), CalendarKind.RELATIVE);
        }
        if (relative == null) {
            return null;
        }
        int end = name == token ? clues.after(clues.after(token)) : clues.after(name);
        Sense.CalendarWord weekday = clues.word(name, CalendarKind.WEEKDAY);
        if (weekday != null) {
            return point(
                    end, anchor.weekday(weekday.number(), relative.number()).map(Moment::day));
        }
        Sense.CalendarWord month = clues.word(name, CalendarKind.MONTH);
        return month == null || !month.unit().equals("G") ? null : point(end, month(month.number(), relative.number()));
    }

    private Optional<Moment> month(int month, int direction) {
        return anchor.published().map(today -> {
            int thisYear = today.getYear();
            int past = month < today.getMonthValue() ? thisYear : thisYear - 1;
            int year = direction < 0 ? past : direction > 0 && month <= today.getMonthValue() ? thisYear + 1 : thisYear;
            return Moment.of(Moment.fourDigits(year) + "-" + Moment.twoDigits(month));
        });
    }

    /** A weekday by its name alone: the last one. */
    @Nullable
    Point weekday(int token) {
        Sense.CalendarWord weekday = clues.word(token, CalendarKind.WEEKDAY);
        return weekday == null
                ? null
                : point(clues.after(token), anchor.weekday(weekday.number()).map(Moment::day));
    }

    private static @Nullable Point point(int end, Optional<Moment> moment) {
        return moment.map(found -> Point.of(end, found)).orElse(null);
    }
}
