package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.text.Tokens;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads periods of days whose sides are dates only together: April 5-10, in November between the 19th and the 20th, 29/2-1/3, from the 4th to the
 * 23rd, from Monday to Friday.
 */
final class DayRangeReader {

    private static final int DAYS_OF_WEEK = 7;

    private static final CalendarKinds OPENERS = CalendarKinds.of(CalendarKind.FROM, CalendarKind.BETWEEN);

    /** What stands between the two days of a night. */
    private static final Cues ONTO = Cues.of(Cue.AT, Cue.TO);

    private final Clues clues;
    private final Tokens tokens;
    private final Anchor anchor;
    private final DateReader dates;
    private final Joints joints;

    DayRangeReader(Clues clues, Anchor anchor, DateReader dates) {
        this.clues = clues;
        this.tokens = clues.tokens();
        this.anchor = anchor;
        this.dates = dates;
        this.joints = new Joints(clues);
    }

    /**
     * The period that begins at a token; null where there is none.
     *
     * @param opened whether a word before says that a period begins
     * @param between whether that word is one behind which "and" joins the sides
     */
    RangeReader.@Nullable Range read(int token, boolean opened, boolean between) {
        if (clues.has(token, CalendarKind.WEEKDAY)) {
            return opened ? weekdays(token, between) : null;
        }
        if (clues.has(token, CalendarKind.MONTH) || clues.hasUnit(token, "M")) {
            return monthFirst(token, opened);
        }
        RangeReader.Range listed = listed(token);
        RangeReader.Range night = listed == null ? overnight(token) : listed;
        if (night != null) {
            return night;
        }
        RangeReader.Range figures = figures(token, opened, between);
        return figures != null || !opened ? figures : numbers(token, between);
    }

    /** 5, 6 and 7 March: days in a row, of which the last one has the month. */
    private RangeReader.@Nullable Range listed(int token) {
        Figures.Figure day = clues.figures().at(token);
        int more = 0;
        int at = token;
        while (day != null && day.digits() && more < DAYS_OF_WEEK) {
            int next = tokens.is(day.end(), ',') ? day.end() + 1 : joints.and(day.end());
            Figures.Figure following = next < 0 ? null : clues.figures().at(next);
            if (following == null || following.value() != day.value() + 1) {
                break;
            }
            day = following;
            at = next;
            more++;
        }
        Point last = more < 2 ? null : dates.day(at);
        int before = more;
        return last == null
                ? null
                : last.resolve(anchor)
                        .flatMap(moment -> moment.exact().firstDay())
                        .map(end -> new RangeReader.Range(last.end(), Moment.days(end.minusDays(before), end)))
                        .orElse(null);
    }

    /** "In the night of the 5th on 6 August": two days in a row, behind a time of day, with a preposition between that joins no others. */
    private RangeReader.@Nullable Range overnight(int token) {
        Figures.Figure day = clues.figures().at(token);
        boolean joined = day != null && day.digits() && clues.hasCue(day.end(), ONTO) && isBehindDaytime(token);
        Point last = joined && day != null ? dates.day(clues.skipLinks(clues.after(day.end()))) : null;
        int first = day == null ? 0 : day.value();
        return last == null
                ? null
                : last.resolve(anchor)
                        .flatMap(moment -> moment.exact().firstDay())
                        .filter(end -> end.minusDays(1).getDayOfMonth() == first)
                        .map(end -> new RangeReader.Range(last.end(), Moment.days(end.minusDays(1), end)))
                        .orElse(null);
    }

    private boolean isBehindDaytime(int token) {
        int opener = clues.before(clues.skipLinksBack(token), OPENERS);
        return clues.isBehind(opener < 0 ? token : opener, CalendarKind.DAYTIME);
    }

    /** From Monday to Friday: the last such days. */
    private RangeReader.@Nullable Range weekdays(int token, boolean between) {
        int closed = joints.any(clues.after(token), between);
        Sense.CalendarWord from = clues.word(token, CalendarKind.WEEKDAY);
        Sense.CalendarWord to = closed < 0 ? null : clues.word(closed, CalendarKind.WEEKDAY);
        if (from == null || to == null || isDated(clues.after(closed))) {
            return null;
        }
        long days = Math.floorMod(to.number() - from.number(), DAYS_OF_WEEK);
        return anchor.weekday(from.number())
                .map(first -> new RangeReader.Range(clues.after(closed), Moment.days(first, first.plusDays(days))))
                .orElse(null);
    }

    private boolean isDated(int token) {
        int at = clues.skipLinks(tokens.is(token, ',') ? token + 1 : token);
        return dates.day(at) != null;
    }

    /** The month before its days: April 5-10, aug 8 - aug 12, in November between the 19th and the 20th. */
    private RangeReader.@Nullable Range monthFirst(int token, boolean opened) {
        Point month = dates.anyMonth(token);
        Stamp of = month == null ? null : month.stamp();
        if (month == null || of == null || of.year() != null || of.hasDay()) {
            return null;
        }
        boolean inner = clues.hasAny(month.end(), OPENERS);
        boolean between = clues.has(month.end(), CalendarKind.BETWEEN);
        Point first = dates.loneDay(inner ? clues.skipLinks(clues.after(month.end())) : month.end());
        int closed = first == null ? -1 : joints.any(first.end(), between || opened);
        if (first == null || closed < 0) {
            return null;
        }
        boolean again = clues.has(closed, CalendarKind.MONTH);
        Point last = again ? dates.monthAndDay(closed, true) : dates.loneDay(closed);
        boolean counts = !again && !inner && clues.isBehind(token, CalendarKind.IN);
        if (last == null || !isFree(last.end(), counts)) {
            return null;
        }
        return range(in(of, first), again ? last : dates.dated(last.end(), in(of, last)));
    }

    private static Stamp in(Stamp month, Point day) {
        int number = day.stamp() == null ? 0 : day.stamp().day();
        return new Stamp(month.system(), month.year(), month.month(), number);
    }

    /** Whether nothing behind a number makes it a count. */
    private boolean isFree(int token, boolean counts) {
        return !clues.counting().isCounted(token)
                && !clues.counting().isNoun(token)
                && (!counts || clues.borders().isClosed(token));
    }

    /** Both sides in figures: 29/2-1/3, van 25-10 tot 25-1, 14 - 15.10. */
    private RangeReader.@Nullable Range figures(int token, boolean opened, boolean between) {
        Point first = dates.side(token);
        boolean lone = first == null && clues.language().ordinalDot();
        Point start = lone ? dates.loneDay(token) : first;
        int closed = start == null ? -1 : joints.any(start.end(), between);
        Point full = closed < 0 ? null : dates.day(closed);
        Point end = full != null || closed < 0 ? full : dates.side(closed);
        if (start == null || start.stamp() == null || end == null || end.stamp() == null) {
            return null;
        }
        boolean dotted = tokens.is(end.end() - 1, '.');
        boolean told = opened
                || dotted
                || end.stamp().year() != null
                || clues.borders().isEntry()
                || clues.isBehind(token, CalendarKind.ON);
        return told && !clues.counting().isCounted(end.end()) ? range(start.stamp(), end) : null;
    }

    /** From the 4th to the 23rd, of the month in which they are nearest. */
    private RangeReader.@Nullable Range numbers(int token, boolean between) {
        Figures.Figure first = clues.figures().ordinal(token);
        int closed = first == null ? -1 : joints.any(first.end(), between);
        Figures.Figure last = closed < 0 ? null : clues.figures().ordinal(closed);
        boolean days = first != null && last != null && first.digits() && last.digits() && first.value() < last.value();
        if (first == null || last == null || !days || !isFree(last.end(), false)) {
            return null;
        }
        int length = last.value() - first.value();
        return anchor.nearestDay(first.value())
                .filter(day -> day.lengthOfMonth() >= last.value())
                .map(day -> new RangeReader.Range(last.end(), Moment.days(day, day.plusDays(length))))
                .orElse(null);
    }

    private RangeReader.@Nullable Range range(Stamp start, Point end) {
        if (end.stamp() == null) {
            return null;
        }
        Stamp last = end.stamp().completed(anchor);
        Optional<Moment> to = last.resolve(anchor);
        return start.before(last)
                .resolve(anchor)
                .flatMap(from -> to.map(from::to))
                .filter(moment -> !moment.isReversed() && !moment.isOneInAnother())
                .map(moment -> new RangeReader.Range(end.end(), moment))
                .orElse(null);
    }
}
