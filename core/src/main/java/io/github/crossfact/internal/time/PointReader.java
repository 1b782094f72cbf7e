package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.text.Tokens;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads one time: a day, a month, a year, a part of them, or one that counts from today. */
final class PointReader {

    private static final CalendarKinds BEFORE_WEEKDAY = CalendarKinds.of(
            CalendarKind.ON,
            CalendarKind.IN,
            CalendarKind.SINCE,
            CalendarKind.UNTIL,
            CalendarKind.BY,
            CalendarKind.BEFORE,
            CalendarKind.AFTER);

    /** What stands before a weekday that is any such day. */
    private static final CalendarKinds AROUND_HABIT =
            CalendarKinds.of(CalendarKind.EVERY, CalendarKind.ONE, CalendarKind.LINK);

    private final Clues clues;
    private final Tokens tokens;
    private final Anchor anchor;
    private final DateReader dates;
    private final DayReader days;
    private final YearReader years;
    private final LoneYears loneYears;
    private final RelativeReader relatives;
    private final PartReader parts;
    private final GroupingReader groupings;
    private final DecadeReader decades;
    private final RankReader ranks;
    private final ShiftReader shifts;
    private final Memory<Point> counting = new Memory<>(this::readCounting);
    private final Memory<Point> written = new Memory<>(this::readWritten);

    PointReader(Clues clues, Anchor anchor, AmountReader amounts) {
        UnitReader units = new UnitReader(clues, anchor);
        this.clues = clues;
        this.tokens = clues.tokens();
        this.anchor = anchor;
        this.relatives = new RelativeReader(clues, anchor, units);
        this.years = new YearReader(clues, anchor, units);
        this.loneYears = new LoneYears(clues, anchor, years);
        this.dates = new DateReader(clues, years, units);
        this.days = new DayReader(clues, anchor);
        this.parts = new PartReader(clues, anchor, units);
        this.groupings = new GroupingReader(clues, anchor, years, units);
        this.decades = new DecadeReader(clues, anchor, units);
        this.ranks = new RankReader(clues, anchor, dates, years, units);
        this.shifts = new ShiftReader(clues, anchor, amounts, relatives);
    }

    /** Forgets what was found, as the page's reader goes on. */
    void forget() {
        counting.forget();
        written.forget();
    }

    /** A length counted from publication or from what was told last, or the year that it leads to; null where there is none. */
    @Nullable
    Item counted(int token) {
        return shifts.counted(token);
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
        Point counting = counting(token);
        return counting != null ? counting : written(token);
    }

    /** A time that counts from another or within it, told beside it: the second Friday of May, two days after tomorrow. */
    @Nullable
    Point counting(int token) {
        return counting.at(token);
    }

    private @Nullable Point readCounting(int token) {
        if (!clues.candidates().at(token)) {
            return null;
        }
        Point rank = ranks.read(token);
        return rank != null ? rank : shifts.day(token, dates::day);
    }

    /** A time that is written out, or counts from publication. */
    @Nullable
    Point written(int token) {
        return written.at(token);
    }

    private @Nullable Point readWritten(int token) {
        Point date = plain(token);
        return date == null ? null : beforeItsWeekday(inBothCalendars(date));
    }

    /** A date with the weekday that it fell on, where that stands behind it: 13 January 2024, Saturday. */
    private Point beforeItsWeekday(Point date) {
        int at = tokens.isAny(date.end(), ",(") ? date.end() + 1 : date.end();
        Sense.CalendarWord weekday = date.stamp() == null ? null : clues.word(at, CalendarKind.WEEKDAY);
        if (weekday == null) {
            return date;
        }
        boolean same = date.resolve(anchor)
                .filter(moment -> !moment.isPeriod())
                .map(Moment::edtf)
                .filter(day -> day.indexOf('X') < 0)
                .filter(day -> LocalDate.parse(day).getDayOfWeek().getValue() == weekday.number())
                .isPresent();
        int end = clues.after(at);
        boolean closes = tokens.is(date.end(), '(') && tokens.is(end, ')');
        return same ? date.endingAt(closes ? end + 1 : end) : date;
    }

    private @Nullable Point plain(int token) {
        if (token >= tokens.size() || clues.isTaken(token)) {
            return null;
        }
        int weekday = weekday(token);
        if (weekday >= 0) {
            return withWeekday(weekday, weekday != token || isWeekdayExpected(token));
        }
        Point date = dates.read(token);
        Point told = date != null ? date : withRelativeWeekday(token);
        if (told != null) {
            return told;
        }
        Point part = part(token);
        if (part != null) {
            return part;
        }
        Point relative = relatives.read(token);
        if (relative != null) {
            return relative;
        }
        Point year = loneYears.read(token);
        return year != null ? year : days.alone(token);
    }

    /** A part of a time, or a time larger than a year or between year and month. */
    private @Nullable Point part(int token) {
        Point part = parts.read(token, this::sideOrTime);
        if (part != null) {
            return part;
        }
        Point grouping = groupings.read(token, dates::day);
        return grouping != null ? grouping : decades.read(token);
    }

    /** Whether one day is meant: behind a word that says so; in a text that is nothing but a time; with a small letter, which no name has. */
    private boolean isWeekdayExpected(int token) {
        if (clues.isAbbreviated(token)) {
            return anchor.isEntry() || clues.before(token, CalendarKind.ON) >= 0;
        }
        boolean habit = clues.before(token, AROUND_HABIT) >= 0;
        return !habit && (anchor.isEntry() || clues.isSmallLetter(token))
                || clues.before(clues.skipLinksBack(token), BEFORE_WEEKDAY) >= 0;
    }

    /** The weekday at a token, or behind the word for day at it; -1 where there is none. */
    private int weekday(int token) {
        if (clues.has(token, CalendarKind.WEEKDAY) && !clues.isInSpelledNumber(token)) {
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
        if (clues.has(at, CalendarKind.EQUALS)) {
            at = clues.after(at);
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

    /** The present, as one side of a period. */
    private @Nullable Point now(int token) {
        return clues.has(token, CalendarKind.NOW)
                ? UnitReader.point(clues.after(token), anchor.published().map(Moment::day))
                : null;
    }

    /** A time where the words around say that there is one: months and years need no further sign. */
    @Nullable
    Point sideOrTime(int token) {
        Point now = now(token);
        Point time = now != null ? now : read(token);
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
