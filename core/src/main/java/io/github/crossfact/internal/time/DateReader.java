package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads days and months written out: 12. Januar 2024, 07/08/2013, the 3rd of May, November 2025. The day stands before the month. */
final class DateReader {

    private static final int LAST_DAY = 31;
    private static final int YEAR_LENGTH = 4;

    /** The names of months, among them those that are common words besides. */
    static final CalendarKinds MONTHS = CalendarKinds.of(CalendarKind.MONTH, CalendarKind.WEAK_MONTH);

    /** What a month without a year may stand behind. */
    private static final CalendarKinds BEFORE_MONTH = CalendarKinds.of(
            CalendarKind.IN,
            CalendarKind.SINCE,
            CalendarKind.UNTIL,
            CalendarKind.BY,
            CalendarKind.BEFORE,
            CalendarKind.AFTER,
            CalendarKind.AS_OF,
            CalendarKind.BETWEEN,
            CalendarKind.PART);

    private final Clues clues;
    private final Tokens tokens;
    private final YearReader years;
    private final FigureReader figures;
    private final UnitReader units;
    private final ListedTimes lists;

    DateReader(Clues clues, YearReader years, UnitReader units) {
        this.clues = clues;
        this.tokens = clues.tokens();
        this.years = years;
        this.figures = new FigureReader(clues, years);
        this.units = units;
        this.lists = new ListedTimes(clues);
    }

    /** A day, or a month that cannot be anything else; null where there is none. */
    @Nullable
    Point read(int token) {
        Point day = day(token);
        return day != null ? day : month(token);
    }

    /** A day with its month, behind the word for day where it stands; null where there is none. */
    @Nullable
    Point day(int token) {
        int at = skipUnit(token, "D");
        Point yearFirst = yearFirst(at);
        if (yearFirst != null && yearFirst.stamp() != null && yearFirst.stamp().hasDay()) {
            return yearFirst;
        }
        Point inFigures = figures.day(at);
        if (inFigures != null) {
            return inFigures;
        }
        Point words = dayAndMonth(at);
        return words != null ? words : monthAndDay(at, clues.borders().isEntry());
    }

    /** A day and a month in figures as one side of a period; null where there is none. */
    @Nullable
    Point side(int token) {
        return figures.side(token);
    }

    /** The same where they can be nothing but a date: 14.10. */
    @Nullable
    Point dottedSide(int token) {
        Point side = figures.side(token);
        return side != null && tokens.is(side.end() - 1, '.') ? side : null;
    }

    /** A lone day, which a period's end may complete; null where there is none. */
    @Nullable
    Point loneDay(int token) {
        int at = skipUnit(token, "D");
        Figures.Figure day = dayFigure(at);
        return day == null ? null : Point.of(day.end(), Stamp.ofDay(day.value()));
    }

    private Figures.@Nullable Figure dayFigure(int token) {
        if (tokens.isDigits(token)
                && (tokens.length(token) > 2 || clues.figures().isLedIn(token))) {
            return null;
        }
        Sense.CalendarWord guarded = clues.word(token, CalendarKind.COUNT);
        Figures.Figure figure = guarded == null
                ? clues.figures().at(token)
                : new Figures.Figure(clues.after(token), guarded.number(), true, false);
        return figure != null && figure.value() >= 1 && figure.value() <= LAST_DAY ? figure : null;
    }

    private @Nullable Point dayAndMonth(int token) {
        Figures.Figure day = dayFigure(token);
        if (day == null) {
            return null;
        }
        int at = day.end();
        boolean joined = tokens.isAny(at, "-/.") && clues.isGlued(at);
        int behind = joined ? at + 1 : day.ordinal() && clues.hasUnit(at, "D") ? clues.after(at) : at;
        // "20 in May opened schools": a number is no day of a month that it is only told in.
        boolean within = !day.ordinal() && clues.has(behind, CalendarKind.IN);
        int month = within ? behind : skipUnit(clues.skipLinks(behind), "M");
        if (clues.hasAny(month, MONTHS)) {
            return monthOf(month, day.value());
        }
        Point relative = units.month(clues.skipLinks(at));
        Stamp stamp = relative == null || !day.ordinal() && !day.digits() ? null : relative.stamp();
        return stamp == null || relative == null
                ? null
                : Point.of(relative.end(), new Stamp(stamp.system(), stamp.year(), stamp.month(), day.value()));
    }

    /** The token behind the word for day or month, if that is here. */
    private int skipUnit(int token, String unit) {
        return clues.hasUnit(token, unit) ? clues.skipLinks(clues.after(token)) : token;
    }

    /** The month at a token with its year, and with the day before it, if any; null for a common word without a year. */
    private @Nullable Point monthOf(int token, int day) {
        Sense.CalendarWord name = month(clues, token);
        boolean weak = name != null && name.kind() == CalendarKind.WEAK_MONTH;
        if (name == null) {
            return null;
        }
        int end = monthEnd(token, name);
        Stamp stamp = new Stamp(CalendarSystem.of(name.unit()), null, name.number(), day);
        Point dated = years.afterMonth(end, stamp);
        if (dated != null) {
            return dated;
        }
        return weak && !clues.hasUnit(clues.after(token), "M") ? null : Point.of(end, stamp);
    }

    /** The token after a month's name, its other name, and the word for month behind it. */
    private int monthEnd(int token, Sense.CalendarWord name) {
        int end = clues.after(token);
        if (tokens.is(end, '.')
                && clues.isGlued(end)
                && tokens.length(token) <= 5
                && !clues.borders().isEndOfSentence(end)) {
            end++;
        }
        boolean slash = tokens.is(end, '/') && isSameMonth(end + 1, name);
        boolean brackets = tokens.is(end, '(') && isSameMonth(end + 1, name) && tokens.is(clues.after(end + 1), ')');
        if (slash || brackets) {
            end = clues.after(end + 1) + (brackets ? 1 : 0);
        }
        return clues.hasUnit(end, "M") && !clues.hasAny(clues.after(end), MONTHS) ? clues.after(end) : end;
    }

    private boolean isSameMonth(int token, Sense.CalendarWord name) {
        Sense.CalendarWord other = clues.word(token, CalendarKind.MONTH);
        return other != null && other.number() == name.number() && other.unit().equals(name.unit());
    }

    /**
     * The month first: Montag, Feb 18; September 23, 2020. A number behind a month is its day only where something says so: a weekday, a year, an
     * ordinal.
     *
     * @param told whether a day is expected
     */
    @Nullable
    Point monthAndDay(int token, boolean told) {
        Sense.CalendarWord name = clues.word(token, CalendarKind.MONTH);
        if (name == null) {
            return null;
        }
        int end = monthEnd(token, name);
        int at = clues.skipLinks(end);
        Figures.Figure day = dayFigure(at);
        if (day == null) {
            return null;
        }
        Stamp stamp = new Stamp(CalendarSystem.of(name.unit()), null, name.number(), day.value());
        Point dated = years.afterMonth(day.end(), stamp);
        if (dated != null) {
            return dated;
        }
        boolean ordinal = day.ordinal() && (!day.digits() || at > end);
        boolean said = told || ordinal || clues.isBehind(token, CalendarKind.WEEKDAY);
        // "In August the first 20 tons": of what follows so many are the first.
        boolean counts =
                clues.counting().isCounted(day.end()) || clues.figures().at(day.end()) != null;
        return said && !counts ? Point.of(day.end(), stamp) : null;
    }

    /** A day with the year that may stand behind it. */
    Point dated(int end, Stamp stamp) {
        Point dated = years.afterMonth(end, stamp);
        return dated != null ? dated : Point.of(end, stamp);
    }

    /** A month with its year, or alone where a month is expected. */
    @Nullable
    Point month(int token) {
        int name = skipUnit(token, "M");
        Point inFigures = figures.month(name, name != token || clues.isBehind(token, BEFORE_MONTH));
        if (inFigures != null) {
            return inFigures;
        }
        if (!clues.hasAny(name, MONTHS)) {
            return yearFirst(token);
        }
        Point month = monthOf(name, 0);
        boolean dated = month != null && month.stamp() != null && month.stamp().year() != null;
        boolean expected = name != token
                || clues.hasUnit(clues.after(name), "M")
                || clues.isBehind(token, BEFORE_MONTH)
                || lists.goesOnWithMonth(token);
        return dated || expected ? month : null;
    }

    /** The year before its month: 2016 juni, and its day behind that. */
    private @Nullable Point yearFirst(int token) {
        int year = clues.figures().isLedIn(token) ? -1 : clues.figures().digitsOf(token, 4);
        Sense.CalendarWord name = year < 0 ? null : month(clues, token + 1);
        if (name == null || !CalendarSystem.of(name.unit()).mayBeYear(year)) {
            return null;
        }
        int end = monthEnd(token + 1, name);
        Figures.Figure day = dayFigure(end);
        if (day != null
                && (clues.counting().isCounted(day.end()) || clues.figures().digitsOf(day.end(), YEAR_LENGTH) >= 0)) {
            return null;
        }
        return Point.of(
                day == null ? end : day.end(),
                new Stamp(CalendarSystem.of(name.unit()), year, name.number(), day == null ? 0 : day.value()));
    }

    private static Sense.@Nullable CalendarWord month(Clues clues, int token) {
        Sense.CalendarWord month = clues.word(token, CalendarKind.MONTH);
        return month == null ? clues.word(token, CalendarKind.WEAK_MONTH) : month;
    }

    /** A month that is one side of a period, wherever it stands. */
    @Nullable
    Point anyMonth(int token) {
        int name = skipUnit(token, "M");
        return clues.has(name, CalendarKind.MONTH) ? monthOf(name, 0) : month(token);
    }
}
