package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.text.Tokens;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one time: a day, a month, a year, a part of them, or one that counts from today. */
final class PointReader {

    private static final Set<CalendarKind> BEFORE_WEEKDAY = Collections.unmodifiableSet(EnumSet.of(
            CalendarKind.ON,
            CalendarKind.IN,
            CalendarKind.SINCE,
            CalendarKind.UNTIL,
            CalendarKind.BY,
            CalendarKind.BEFORE,
            CalendarKind.AFTER));

    private final Clues clues;
    private final Tokens tokens;
    private final Anchor anchor;
    private final DateReader dates;
    private final DayReader days;
    private final YearReader years;
    private final RelativeReader relatives;
    private final PartReader parts;

    PointReader(Clues clues, Anchor anchor) {
        this.clues = clues;
        this.tokens = clues.tokens();
        this.anchor = anchor;
        this.relatives = new RelativeReader(clues, anchor);
        this.years = new YearReader(clues, anchor, relatives);
        this.dates = new DateReader(clues, years, relatives);
        this.days = new DayReader(clues, anchor);
        this.parts = new PartReader(clues, anchor, years, relatives);
    }

    /** What reads the days and months that it finds. */
    DateReader dates() {
        return dates;
    }

    /** What reads the years that it finds. */
    YearReader years() {
        return years;
    }

    /** The time that begins at a token; null where there is none. */
    @Nullable
    Point read(int token) {
        Point date = plain(token);
        return date == null ? null : inBothCalendars(date);
    }

    private @Nullable Point plain(int token) {
        if (token >= tokens.size() || clues.isTaken(token)) {
            return null;
        }
        int weekday = weekday(token);
        if (weekday >= 0) {
            return withWeekday(
                    weekday, weekday != token || clues.before(clues.skipLinksBack(token), BEFORE_WEEKDAY) >= 0);
        }
        Point date = dates.read(token);
        Point told = date != null ? date : withRelativeWeekday(token);
        if (told != null) {
            return told;
        }
        Point part = parts.read(token, this::sideOrTime);
        if (part != null) {
            return part;
        }
        Point relative = relatives.read(token);
        if (relative != null) {
            return relative;
        }
        Point year = years.alone(token);
        return year != null ? year : days.alone(token);
    }

    /** The weekday at a token, or behind the word for day at it; -1 where there is none. */
    private int weekday(int token) {
        if (clues.has(token, CalendarKind.WEEKDAY)) {
            return token;
        }
        int next = clues.hasUnit(token, "D") ? clues.after(token) : -1;
        return next >= 0 && clues.has(next, CalendarKind.WEEKDAY) ? next : -1;
    }

    /**
     * A weekday with its date, with its week, or alone.
     *
     * @param expected whether the words before it say that one day is meant; without them it may be part of a name, or every such day
     */
    private @Nullable Point withWeekday(int token, boolean expected) {
        int at = clues.after(token);
        if (tokens.is(at, '.') && clues.isGlued(at)) {
            at++;
        }
        if (tokens.is(at, ',')) {
            at++;
        }
        int from = clues.skipLinks(at);
        Point date = dates.day(from);
        Point day = date != null ? date : numberBehind(token, at, from);
        if (day != null) {
            return day;
        }
        Point relative = relatives.read(token);
        return relative != null || !expected ? relative : relatives.weekday(token);
    }

    /** This Friday 12/5: the weekday and the word before it add nothing to the date. */
    private @Nullable Point withRelativeWeekday(int token) {
        int weekday = clues.has(token, CalendarKind.RELATIVE) ? clues.after(token) : -1;
        boolean dated = weekday >= 0 && clues.has(weekday, CalendarKind.WEEKDAY);
        return dated ? dates.day(clues.skipLinks(clues.after(weekday))) : null;
    }

    private @Nullable Point numberBehind(int weekday, int at, int token) {
        Sense.CalendarWord word = clues.word(weekday, CalendarKind.WEEKDAY);
        return word == null ? null : days.behindWeekday(word, at, token);
    }

    /** The same time written again in another calendar: "…, corresponding to …", or in brackets. The Gregorian writing holds. */
    private Point inBothCalendars(Point date) {
        Stamp stamp = date.stamp();
        if (stamp == null || stamp.year() == null) {
            return date;
        }
        boolean symbol = tokens.isAny(date.end(), "/(,");
        int word = symbol ? date.end() + 1 : date.end();
        boolean said = clues.has(word, CalendarKind.EQUALS);
        if (!said && !symbol) {
            return date;
        }
        Point other = plain(clues.skipLinks(said ? clues.after(word) : word));
        if (other == null || other.stamp() == null || other.stamp().system() == stamp.system()) {
            return date;
        }
        boolean same =
                other.resolve(anchor).isPresent() && other.resolve(anchor).equals(date.resolve(anchor));
        if (!said && !same) {
            return date;
        }
        int end = tokens.is(date.end(), '(') && tokens.is(other.end(), ')') ? other.end() + 1 : other.end();
        return other.stamp().system() == CalendarSystem.GREGORIAN ? other.endingAt(end) : date.endingAt(end);
    }

    /** A time where the words around say that there is one: months and years need no further sign. */
    @Nullable
    Point sideOrTime(int token) {
        Point time = read(token);
        if (time != null) {
            return time;
        }
        if (token >= tokens.size() || clues.isTaken(token)) {
            return null;
        }
        Point month = dates.anyMonth(token);
        return month != null ? month : years.anyYear(token);
    }

    /** The beginning of a period, which may be a lone day. */
    @Nullable
    Point start(int token) {
        Point time = sideOrTime(token);
        if (time != null || token >= tokens.size() || clues.isTaken(token)) {
            return time;
        }
        Point dotted = dates.dottedSide(token);
        return dotted != null ? dotted : dates.loneDay(token);
    }
}
