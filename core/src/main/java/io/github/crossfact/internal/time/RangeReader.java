package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.text.Tokens;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads periods from their two sides: 2021–2025, from the 11th to the 13th of March, between 2024 and 30 June 2025, 11 and 12 June. */
final class RangeReader {

    private static final int YEAR_LENGTH = 4;
    /** Plans and terms of office are no longer; two numbers further apart may well count something. */
    private static final int LONGEST_TERM = 10;

    private static final CalendarKinds OPENERS =
            CalendarKinds.of(CalendarKind.FROM, CalendarKind.SINCE, CalendarKind.BETWEEN);

    /** A period, and the token after it. */
    record Range(int end, Moment moment) {

        private Range goingOn() {
            return new Range(end, moment.goingOn());
        }
    }

    private final Clues clues;
    private final Tokens tokens;
    private final Anchor anchor;
    private final PointReader points;
    private final DayRangeReader days;
    private final Joints joints;

    RangeReader(Clues clues, Anchor anchor, PointReader points) {
        this.clues = clues;
        this.tokens = clues.tokens();
        this.anchor = anchor;
        this.points = points;
        this.days = new DayRangeReader(clues, anchor, points.dates());
        this.joints = new Joints(clues);
    }

    /** The period that begins at a token; null where there is none. */
    @Nullable
    Range read(int token) {
        boolean opened = clues.hasAny(token, OPENERS);
        boolean between = clues.has(token, CalendarKind.BETWEEN);
        int at = opened ? skipDaytime(clues.skipLinks(clues.after(token))) : token;
        Range schoolYear = schoolYear(at);
        if (schoolYear != null) {
            return schoolYear;
        }
        Range years = years(at);
        if (years != null) {
            return years;
        }
        Range inDays = days.read(at, opened, between);
        if (inDays != null) {
            return inDays;
        }
        Point start = points.start(at);
        if (start == null || !opened && clues.counting().isAmount(at)) {
            return null;
        }
        if (clues.has(start.end(), CalendarKind.UNTIL_NOW)) {
            return untilNow(start);
        }
        int closed = joints.to(start.end());
        if (closed >= 0) {
            Range range = joined(start, end(at, skipDaytime(closed)));
            boolean now = clues.has(closed, CalendarKind.NOW);
            return range == null ? open(start, now ? clues.after(closed) : closed, now) : now ? range.goingOn() : range;
        }
        int and = joints.and(start.end());
        if (and < 0) {
            return null;
        }
        return between ? joined(start, end(at, and)) : neighbours(start, points.sideOrTime(and));
    }

    /** "From the night of 29 October to the morning of the 31st": periods hold at days, so that the time of day adds nothing to them. */
    private int skipDaytime(int token) {
        int day = clues.has(token, CalendarKind.DAYTIME) ? clues.skipLinks(clues.after(token)) : token;
        return day > token && points.dates().loneDay(day) != null ? day : token;
    }

    /** The end of a period; behind "in the years 2016 to" a year, whatever stands behind it. */
    private @Nullable Point end(int start, int token) {
        Point time = points.sideOrTime(token);
        boolean years = clues.hasUnit(start, "Y") && !clues.isBareSingular(start);
        return time == null && (years || isTerm(start, token)) ? points.years().whole(token, years) : time;
    }

    /** "From 2021 to 2025 the province built": two years of one term, though 2025 be before a noun, where nothing says that a number changed. */
    private boolean isTerm(int start, int token) {
        int from = clues.figures().digitsOf(start, YEAR_LENGTH);
        int to = clues.figures().digitsOf(token, YEAR_LENGTH);
        return YearReader.isLikely(from)
                && YearReader.isLikely(to)
                && to > from
                && to - from <= LONGEST_TERM
                && !clues.counting().isMeasured(token + 1)
                && !clues.counting().isBehindChange(start);
    }

    private @Nullable Range years(int token) {
        Range dashed = dashedYears(token);
        return dashed != null ? dashed : spelledYears(token);
    }

    /** Two years in words, with nothing behind them that they might count. */
    private @Nullable Range spelledYears(int token) {
        Point from = points.years().inWords(token);
        int closed = from == null ? -1 : joints.to(from.end());
        Point to = closed < 0 ? null : points.years().inWords(closed);
        return from == null || to == null || !clues.borders().isClosed(to.end())
                ? null
                : range(from.resolve(anchor), to.resolve(anchor), to.end());
    }

    /** Two years with a dash between are a period whatever stands behind them: "2021-2025 province X has". */
    private @Nullable Range dashedYears(int token) {
        int from = clues.figures().digitsOf(token, YEAR_LENGTH);
        int to = tokens.is(token + 1, '-') ? clues.figures().digitsOf(token + 2, YEAR_LENGTH) : -1;
        if (!YearReader.isLikely(from)
                || !YearReader.isLikely(to)
                || Math.abs(to - from) > LONGEST_TERM
                || clues.figures().isLedIn(token)
                || clues.figures().goesOnInDigits(token + 3)
                || clues.figures().isPartOfNumber(token + 2)) {
            return null;
        }
        return range(year(from), year(to), token + 3);
    }

    private Optional<Moment> year(int year) {
        return Stamp.ofYear(CalendarSystem.GREGORIAN, year).resolve(anchor);
    }

    private @Nullable Range joined(Point start, @Nullable Point end) {
        if (end == null || tokens.is(end.end(), '-') && clues.figures().goesOnInDigits(end.end())) {
            return null;
        }
        if (start.stamp() != null && end.stamp() != null) {
            return joined(start, start.stamp(), end, end.stamp());
        }
        return start.isComplete() ? range(start.resolve(anchor), end.resolve(anchor), end.end()) : null;
    }

    private @Nullable Range joined(Point start, Stamp from, Point end, Stamp to) {
        if (!from.isComplete() && !(to.hasDay() && to.hasMonth())) {
            return null;
        }
        Stamp last = to.after(from).completed(anchor);
        return range(
                start.with(from.before(last)).resolve(anchor), end.with(last).resolve(anchor), end.end());
    }

    /** "(2019–…)", "(2019–)", and "2019–today" where nobody knows when that is: a period of which only the beginning is told. */
    private @Nullable Range open(Point start, int end, boolean now) {
        int after = now ? end : skipDots(end);
        boolean year = start.stamp() != null && !start.stamp().hasMonth();
        boolean open = now ? anchor.published().isEmpty() : tokens.is(after, ')');
        return year && open
                ? start.resolve(anchor)
                        .map(moment -> new Range(after, moment.on()))
                        .orElse(null)
                : null;
    }

    private int skipDots(int token) {
        int at = token;
        while (tokens.isAny(at, ".\u2026")) {
            at++;
        }
        return at;
    }

    private @Nullable Range untilNow(Point start) {
        return start.resolve(anchor)
                .flatMap(this::untilNow)
                .map(moment -> new Range(clues.after(start.end()), moment))
                .orElse(null);
    }

    private Optional<Moment> untilNow(Moment start) {
        return start.exact()
                .firstDay()
                .flatMap(first -> anchor.published()
                        .filter(first::isBefore)
                        .map(today -> start.narrowedTo(first, today).goingOn()));
    }

    private static @Nullable Range range(Optional<Moment> start, Optional<Moment> end, int after) {
        if (start.isEmpty() || end.isEmpty()) {
            return null;
        }
        Moment moment = start.get().to(end.get());
        return moment.isReversed() && !areYears(moment) || moment.isOneInAnother() ? null : new Range(after, moment);
    }

    /** Two days or months that "and" joins are a period when one follows the other; else the first of them is read by itself. */
    private @Nullable Range neighbours(Point start, @Nullable Point end) {
        if (end == null
                || start.stamp() == null
                || end.stamp() == null
                || !end.stamp().hasMonth()) {
            return null;
        }
        Stamp last = end.stamp().completed(anchor);
        Stamp first = start.stamp().before(last);
        if (first.hasDay() != last.hasDay() || !first.hasMonth()) {
            return null;
        }
        if (first.isRightBefore(last)) {
            return range(first.resolve(anchor), last.resolve(anchor), end.end());
        }
        return first.resolve(anchor)
                .map(moment -> new Range(start.end(), moment))
                .orElse(null);
    }

    /** A school year or a season of two halves: 2023/2024, 2023-24. */
    private @Nullable Range schoolYear(int token) {
        boolean behindWord = clues.hasUnit(token, "Y");
        int at = behindWord ? clues.skipLinks(clues.after(token)) : token;
        int first = clues.figures().digitsOf(at, 4);
        boolean joined = tokens.isAny(at + 1, "/-") && clues.isGlued(at + 1) && clues.isGlued(at + 2);
        if (!YearReader.isLikely(first) || !joined || clues.figures().isLedIn(at)) {
            return null;
        }
        boolean full = clues.figures().digitsOf(at + 2, 4) == first + 1;
        boolean brief = clues.figures().digitsOf(at + 2, 2) == (first + 1) % 100 && (first + 1) % 100 > 12;
        boolean fits = (full || brief)
                && !clues.figures().goesOnInDigits(at + 3)
                && (full && behindWord || !clues.counting().isCounted(at + 3));
        return fits ? new Range(at + 3, Moment.year(first).to(Moment.year(first + 1))) : null;
    }

    /** Two years in the wrong order are a mistake of the writer's that a reader wants to hear of; other pairs are no range. */
    private static boolean areYears(Moment moment) {
        return moment.from().length() == YEAR_LENGTH && moment.to().length() == YEAR_LENGTH;
    }
}
