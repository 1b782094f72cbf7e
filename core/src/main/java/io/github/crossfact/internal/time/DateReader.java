package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.text.Tokens;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads days and months written out: 12. Januar 2024, 07/08/2013, the 3rd of May, November 2025. The day stands before the month. */
final class DateReader {

    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final Set<CalendarKind> MONTHS =
            Collections.unmodifiableSet(EnumSet.of(CalendarKind.MONTH, CalendarKind.WEAK_MONTH));

    /** What a month without a year may stand behind. */
    private static final Set<CalendarKind> BEFORE_MONTH = Collections.unmodifiableSet(EnumSet.of(
            CalendarKind.IN,
            CalendarKind.SINCE,
            CalendarKind.UNTIL,
            CalendarKind.BY,
            CalendarKind.BEFORE,
            CalendarKind.AFTER,
            CalendarKind.AS_OF,
            CalendarKind.BETWEEN,
            CalendarKind.PART));

    private static final Set<CalendarKind> BEFORE_DAY =
            Collections.unmodifiableSet(EnumSet.of(CalendarKind.ON, CalendarKind.WEEKDAY));

    private static final Set<CalendarKind> BEFORE_DOTTED_DAY = Collections.unmodifiableSet(EnumSet.of(
            CalendarKind.ON,
            CalendarKind.WEEKDAY,
            CalendarKind.FROM,
            CalendarKind.SINCE,
            CalendarKind.TO,
            CalendarKind.UNTIL,
            CalendarKind.BY,
            CalendarKind.BEFORE,
            CalendarKind.AFTER,
            CalendarKind.BETWEEN));

    private final Clues clues;
    private final Tokens tokens;
    private final YearReader years;
    private final UnitReader units;

    DateReader(Clues clues, YearReader years, UnitReader units) {
        this.clues = clues;
        this.tokens = clues.tokens();
        this.years = years;
        this.units = units;
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
        Point figures = figures(at);
        if (figures != null) {
            return figures;
        }
        Point words = dayAndMonth(at);
        return words != null ? words : monthAndDay(at);
    }

    /** 14.10. as one side of a period; null where there is none. */
    @Nullable
    Point dottedDay(int token) {
        int second = tokens.isDigits(token) && !clues.isTaken(token) && !clues.isLedIn(token) ? joined(token) : -1;
        boolean dotted = second >= 0
                && clues.language().ordinalDot()
                && tokens.is(token + 1, '.')
                && tokens.is(second + 1, '.')
                && clues.isGlued(second + 1)
                && !clues.goesOnInDigits(second + 1);
        int day = dotted ? clues.digits(token, 2) : -1;
        int month = dotted ? clues.digits(second, 2) : -1;
        return areDayAndMonth(day, month)
                ? Point.of(second + 2, new Stamp(CalendarSystem.GREGORIAN, null, month, day))
                : null;
    }

    private static boolean areDayAndMonth(int day, int month) {
        return day >= 1 && day <= LAST_DAY && month >= 1 && month <= LAST_MONTH;
    }

    /** A lone day, which a period's end may complete; null where there is none. */
    @Nullable
    Point loneDay(int token) {
        int at = skipUnit(token, "D");
        Clues.Figure day = dayFigure(at);
        return day == null ? null : Point.of(day.end(), Stamp.ofDay(day.value()));
    }

    private Clues.@Nullable Figure dayFigure(int token) {
        if (tokens.isDigits(token) && (tokens.length(token) > 2 || clues.isLedIn(token))) {
            return null;
        }
        Clues.Figure figure = clues.figure(token);
        return figure != null && figure.value() >= 1 && figure.value() <= LAST_DAY ? figure : null;
    }

    private @Nullable Point dayAndMonth(int token) {
        Clues.Figure day = dayFigure(token);
        if (day == null) {
            return null;
        }
        int at = day.end();
        boolean joined = tokens.isAny(at, "-/.") && clues.isGlued(at);
        int month = skipUnit(clues.skipLinks(joined ? at + 1 : at), "M");
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
        Sense.CalendarWord month = clues.word(token, CalendarKind.MONTH);
        boolean weak = month == null;
        Sense.CalendarWord name = month == null ? clues.word(token, CalendarKind.WEAK_MONTH) : month;
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
        if (tokens.is(end, '.') && clues.isGlued(end) && tokens.length(token) <= 5 && !isSentenceEnd(end)) {
            end++;
        }
        boolean slash = tokens.is(end, '/') && isSameMonth(end + 1, name);
        boolean brackets = tokens.is(end, '(') && isSameMonth(end + 1, name) && tokens.is(clues.after(end + 1), ')');
        if (slash || brackets) {
            end = clues.after(end + 1) + (brackets ? 1 : 0);
        }
        return clues.hasUnit(end, "M") && !clues.hasAny(clues.after(end), MONTHS) ? clues.after(end) : end;
    }

    /** Whether a dot ends its sentence: an abbreviation's is followed by a year or a small letter. */
    private boolean isSentenceEnd(int dot) {
        int next = dot + 1;
        return next >= tokens.size() || tokens.isBreak(next) || tokens.isWord(next) && tokens.capitalized(next);
    }

    private boolean isSameMonth(int token, Sense.CalendarWord name) {
        Sense.CalendarWord other = clues.word(token, CalendarKind.MONTH);
        return other != null && other.number() == name.number() && other.unit().equals(name.unit());
    }

    /** The month first: Montag, Feb 18; September 23, 2020. A number behind a month is its day only where a weekday or a year says so. */
    private @Nullable Point monthAndDay(int token) {
        Sense.CalendarWord name = clues.word(token, CalendarKind.MONTH);
        if (name == null) {
            return null;
        }
        Clues.Figure day = dayFigure(clues.skipLinks(monthEnd(token, name)));
        if (day == null) {
            return null;
        }
        Stamp stamp = new Stamp(CalendarSystem.of(name.unit()), null, name.number(), day.value());
        Point dated = years.afterMonth(day.end(), stamp);
        if (dated != null) {
            return dated;
        }
        boolean said = isBehind(token, EnumSet.of(CalendarKind.WEEKDAY)) || day.ordinal() && !day.digits();
        return said && !clues.isCounted(day.end()) ? Point.of(day.end(), stamp) : null;
    }

    /** A month with its year, or alone where a month is expected. */
    @Nullable
    Point month(int token) {
        Point figures = monthInFigures(token);
        if (figures != null) {
            return figures;
        }
        int name = skipUnit(token, "M");
        if (!clues.hasAny(name, MONTHS)) {
            return null;
        }
        Point month = monthOf(name, 0);
        boolean dated = month != null && month.stamp() != null && month.stamp().year() != null;
        boolean expected = name != token || clues.hasUnit(clues.after(name), "M") || isBehind(token, BEFORE_MONTH);
        return dated || expected ? month : null;
    }

    /** A month that is one side of a period, wherever it stands. */
    @Nullable
    Point anyMonth(int token) {
        int name = skipUnit(token, "M");
        return clues.has(name, CalendarKind.MONTH) ? monthOf(name, 0) : month(token);
    }

    private boolean isBehind(int token, Set<CalendarKind> kinds) {
        int at = tokens.is(token - 1, ',') ? token - 1 : token;
        return clues.before(clues.skipLinksBack(at), kinds) >= 0 || clues.before(at, kinds) >= 0;
    }

    private @Nullable Point figures(int token) {
        if (!tokens.isDigits(token) || clues.isTaken(token) || clues.isLedIn(token)) {
            return null;
        }
        Point full = dayMonthYear(token);
        return full != null ? full : dayAndMonthInFigures(token);
    }

    /** Three numbers with the same sign between them: the year is the one of four digits, else the last. */
    private @Nullable Point dayMonthYear(int token) {
        int middle = joined(token);
        int last = middle < 0 ? -1 : joined(middle);
        if (last < 0 || !tokens.text(token + 1).equals(tokens.text(middle + 1)) || clues.goesOnInDigits(last + 1)) {
            return null;
        }
        int month = clues.digits(middle, 2);
        if (tokens.length(token) == 4) {
            return dated(last + 1, clues.digits(token, 4), month, clues.digits(last, 2));
        }
        if (tokens.length(last) == 4) {
            return dated(last + 1, clues.digits(last, 4), month, clues.digits(token, 2));
        }
        boolean shortYear = tokens.length(last) == 2 && tokens.isAny(token + 1, "/.") && tokens.length(middle) == 2;
        return shortYear && tokens.length(token) <= 2
                ? dated(last + 1, years.twoDigits(clues.digits(last, 2)), month, clues.digits(token, 2))
                : null;
    }

    private @Nullable Point dated(int end, int year, int month, int day) {
        CalendarSystem system = years.ofFigures(year, end);
        if (system == null || system.day(year, month, day).isEmpty()) {
            return null;
        }
        return Point.of(years.afterEra(end), new Stamp(system, year, month, day));
    }

    /** The token of the digits joined to a token by a sign; -1 where there are none. */
    private int joined(int token) {
        boolean sign = tokens.isAny(token + 1, "/.-") && clues.isGlued(token + 1);
        return sign && tokens.isDigits(token + 2) && clues.isGlued(token + 2) ? token + 2 : -1;
    }

    /** 22/4, 15.2. or 2-9 where a day is expected. */
    private @Nullable Point dayAndMonthInFigures(int token) {
        int second = joined(token);
        int day = clues.digits(token, 2);
        int month = second < 0 ? -1 : clues.digits(second, 2);
        if (!areDayAndMonth(day, month) || clues.goesOnInDigits(second + 1)) {
            return null;
        }
        boolean dotted = tokens.is(token + 1, '.') && tokens.is(second + 1, '.') && clues.isGlued(second + 1);
        boolean expected = isBehind(token, dotted && clues.language().ordinalDot() ? BEFORE_DOTTED_DAY : BEFORE_DAY)
                || clues.hasUnit(clues.before(clues.skipLinksBack(token), EnumSet.of(CalendarKind.UNIT)), "D");
        if (!expected || clues.isCounted(second + 1)) {
            return null;
        }
        int end = dotted && !isSentenceEnd(second + 1) ? second + 2 : second + 1;
        return Point.of(end, new Stamp(CalendarSystem.GREGORIAN, null, month, day));
    }

    /** 2025-11, and 11/2025 where a month is expected. */
    private @Nullable Point monthInFigures(int token) {
        int name = skipUnit(token, "M");
        int second = tokens.isDigits(name) ? joined(name) : -1;
        if (second < 0 || clues.isLedIn(name) || clues.goesOnInDigits(second + 1)) {
            return null;
        }
        boolean iso = tokens.is(name + 1, '-') && clues.digitsOf(name, 4) >= 0 && clues.digitsOf(second, 2) >= 0;
        int year = iso ? clues.digits(name, 4) : clues.digitsOf(second, 4);
        int month = iso ? clues.digits(second, 2) : clues.digits(name, 2);
        boolean valid = month >= 1 && month <= LAST_MONTH && year >= FIRST_YEAR && year <= LAST_YEAR;
        boolean expected = iso || name != token || isBehind(token, BEFORE_MONTH);
        return valid && expected && !clues.isCounted(second + 1)
                ? Point.of(second + 1, new Stamp(CalendarSystem.GREGORIAN, year, month, 0))
                : null;
    }
}
