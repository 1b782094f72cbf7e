package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Sense;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads quarters, halves and seasons of a year, and numbered weeks: the first quarter, Q3 2019, summer 2024, week 31. */
final class GroupingReader {

    private static final int FIRST_SEASON = 21;
    private static final int SPRING_BEGINS = 3;
    private static final int MONTHS_OF_SEASON = 3;
    private static final int MOST_WEEKS = 53;
    private static final int MONTHS_OF_YEAR = 12;

    private static final CalendarKinds BEFORE_GROUPING = CalendarKinds.of(
            CalendarKind.IN,
            CalendarKind.ON,
            CalendarKind.LINK,
            CalendarKind.SINCE,
            CalendarKind.UNTIL,
            CalendarKind.BEFORE,
            CalendarKind.AFTER,
            CalendarKind.BY,
            CalendarKind.BETWEEN,
            CalendarKind.AND,
            CalendarKind.PART);

    private final Clues clues;
    private final Anchor anchor;
    private final YearReader years;
    private final UnitReader units;

    GroupingReader(Clues clues, Anchor anchor, YearReader years, UnitReader units) {
        this.clues = clues;
        this.anchor = anchor;
        this.years = years;
        this.units = units;
    }

    /**
     * Any of these at a token; null where there is none.
     *
     * @param days reads a day that is written out
     */
    @Nullable
    Point read(int token, IntFunction<@Nullable Point> days) {
        Point numbered = numbered(token);
        if (numbered != null) {
            return numbered;
        }
        Sense.CalendarWord grouping = clues.word(token, CalendarKind.GROUPING);
        if (grouping != null) {
            return written(token, grouping.number());
        }
        Point season = season(token);
        return season != null ? season : week(token, days);
    }

    /** An ordinal on either side of the unit. */
    private @Nullable Point numbered(int token) {
        Figures.Figure before = clues.figures().ordinal(token);
        if (before != null) {
            Sense.CalendarWord unit = clues.word(before.end(), CalendarKind.UNIT);
            return unit == null ? null : numbered(clues.after(before.end()), unit, before.value());
        }
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNIT);
        Figures.Figure after = unit == null ? null : clues.figures().ordinal(clues.after(token));
        return unit == null || after == null ? null : numbered(after.end(), unit, after.value());
    }

    private @Nullable Point numbered(int end, Sense.CalendarWord unit, int ordinal) {
        Grouping grouping =
                unit.unit().equals("M") ? Grouping.of(unit.number(), ordinal).orElse(null) : null;
        return grouping == null || clues.has(clues.skipLinks(end), CalendarKind.MONTH) ? null : inYear(end, grouping);
    }

    /** Q3 with its year, or where a time is expected. */
    private @Nullable Point written(int token, int number) {
        int end = clues.after(token);
        Grouping grouping = Grouping.numbered(number).orElse(null);
        boolean dated = yearBehind(end) != null;
        boolean expected = dated || anchor.isEntry() || clues.before(clues.skipLinksBack(token), BEFORE_GROUPING) >= 0;
        return grouping == null || !expected ? null : inYear(end, grouping);
    }

    private @Nullable Point inYear(int end, Grouping grouping) {
        Point year = yearBehind(end);
        if (year != null && year.stamp() != null && year.stamp().year() != null) {
            return Point.of(
                    year.end(),
                    Moment.of(grouping.in(Moment.fourDigits(year.stamp().year()))));
        }
        return UnitReader.point(
                end,
                anchor.yearOfPart(grouping.firstMonth()).map(near -> Moment.of(grouping.in(Moment.fourDigits(near)))));
    }

    /** A Gregorian year behind a token, small words or a sign between them aside: Q3-2019, Q3/2019. */
    private @Nullable Point yearBehind(int token) {
        int behindSign = clues.tokens().isAny(token, "-/") && clues.isGlued(token) ? token + 1 : token;
        int at = clues.skipLinks(behindSign);
        Point year = units.year(at);
        if (year == null) {
            year = years.anyYear(at);
        }
        boolean gregorian = year != null && year.stamp() != null && year.stamp().system() == CalendarSystem.GREGORIAN;
        return gregorian ? year : null;
    }

    /** A season with its year, or beside a word that tells which: this summer. */
    private @Nullable Point season(int token) {
        Sense.CalendarWord relative = clues.word(token, CalendarKind.RELATIVE);
        int at = relative == null ? token : clues.after(token);
        Sense.CalendarWord season = clues.word(at, CalendarKind.SEASON);
        if (season == null) {
            return null;
        }
        int end = clues.after(at);
        if (relative != null) {
            return relativeSeason(end, season.number(), relative.number());
        }
        UnitReader.Distance distance = units.distance(end);
        if (distance != null) {
            return relativeSeason(distance.end(), season.number(), distance.number());
        }
        Point year = yearBehind(end);
        return year == null || year.stamp() == null || year.stamp().year() == null
                ? null
                : Point.of(year.end(), season(season.number(), year.stamp().year()));
    }

    private static Moment season(int number, int year) {
        return Moment.of(Moment.fourDigits(year) + "-" + number);
    }

    /** Last, this or next summer. Winter begins in December of its year and belongs to that until it is over. */
    private @Nullable Point relativeSeason(int end, int season, int distance) {
        int firstMonth = SPRING_BEGINS + MONTHS_OF_SEASON * (season - FIRST_SEASON);
        int lastMonth = firstMonth + MONTHS_OF_SEASON - 1;
        return UnitReader.point(end, anchor.published().map(today -> {
            int month = today.getMonthValue();
            boolean lastWinter = lastMonth > MONTHS_OF_YEAR && month <= lastMonth - MONTHS_OF_YEAR;
            int running = lastWinter ? today.getYear() - 1 : today.getYear();
            boolean over = month > lastMonth && !lastWinter;
            boolean ahead = month < firstMonth && !lastWinter;
            int shift = distance < 0 && over ? distance + 1 : distance > 0 && ahead ? distance - 1 : distance;
            return season(season, running + shift);
        }));
    }

    /** Week 31, of the present year where none is told; the week of 10 April. */
    private @Nullable Point week(int token, IntFunction<@Nullable Point> days) {
        if (!clues.hasUnit(token, "W")) {
            return null;
        }
        int of = skipStart(clues.after(token));
        Point day = of > clues.after(token) ? days.apply(of) : null;
        return day == null
                ? numberedWeek(token)
                : UnitReader.point(
                        day.end(),
                        day.resolve(anchor)
                                .flatMap(moment -> moment.exact().firstDay())
                                .map(CalendarUnits::week));
    }

    /** The token after the small words between a week and the day that it holds or begins with. */
    private int skipStart(int token) {
        int at = clues.skipLinks(token);
        return clues.has(at, CalendarKind.STARTING) ? clues.skipLinks(clues.after(at)) : at;
    }

    private @Nullable Point numberedWeek(int token) {
        int number = clues.figures().digits(clues.after(token), 2);
        int end = clues.after(token) + 1;
        if (number < 1 || number > MOST_WEEKS || clues.figures().goesOnInDigits(end)) {
            return null;
        }
        Rank rank = new Rank(end, number, 1, "W", 1);
        Point told = yearBehind(end);
        Point year = told != null ? told : UnitReader.point(end, anchor.unit("Y", 1, 0));
        return year == null
                ? null
                : UnitReader.point(year.end(), year.resolve(anchor).flatMap(rank::in));
    }
}
