package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Sense;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads parts of a time that are no units: its beginning, middle and end, what is left of it, what is earlier or later in it. */
final class PartReader {

    private static final int MONTHS_AHEAD = 3;

    private static final CalendarKinds UP_TO = CalendarKinds.of(CalendarKind.UNTIL, CalendarKind.BY, CalendarKind.TO);

    private final Clues clues;
    private final Anchor anchor;
    private final UnitReader units;

    PartReader(Clues clues, Anchor anchor, UnitReader units) {
        this.clues = clues;
        this.anchor = anchor;
        this.units = units;
    }

    /**
     * Any of these at a token; null where there is none.
     *
     * @param points reads the time that a beginning, middle or end is of
     */
    @Nullable
    Point read(int token, IntFunction<@Nullable Point> points) {
        Sense.CalendarWord part = clues.word(token, CalendarKind.PART);
        if (part != null) {
            return portion(token, part, points);
        }
        Point rest = rest(token);
        return rest != null ? rest : earlierOrLater(token);
    }

    private @Nullable Point portion(int token, Sense.CalendarWord part, IntFunction<@Nullable Point> points) {
        int of = clues.skipLinks(clues.after(token));
        Portion portion = Portion.of(part);
        if (clues.has(of, CalendarKind.PART)) {
            return null;
        }
        Point whole = points.apply(of);
        if (whole != null && (whole.stamp() == null || !whole.stamp().hasDay())) {
            return whole.in(portion);
        }
        if (part.kind() == CalendarKind.HALF) {
            return null;
        }
        String unit = part.unit().substring(1);
        Point present =
                unit.isEmpty() ? presentBehind(token) : UnitReader.point(clues.after(token), anchor.unit(unit, 1, 0));
        return present == null || isFarAhead(token, present, portion) ? null : present.in(portion);
    }

    /** The month, the year behind a small word: the end of the month. */
    private @Nullable Point presentBehind(int token) {
        int behind = clues.after(token);
        return clues.skipLinks(behind) > behind || clues.mayBeDefinite(behind) ? units.present(behind) : null;
    }

    /** Whether the part is so far off that news would not mean it, unless it says until then: in January the end of the year is the last one's. */
    private boolean isFarAhead(int token, Point present, Portion portion) {
        boolean ahead = anchor.looksAhead() || clues.before(clues.skipLinksBack(token), UP_TO) >= 0;
        Optional<LocalDate> latest = anchor.published().map(today -> today.plusMonths(MONTHS_AHEAD));
        return !ahead
                && present.in(portion)
                        .resolve(anchor)
                        .flatMap(moment -> moment.exact().firstDay())
                        .filter(first -> latest.isPresent() && first.isAfter(latest.get()))
                        .isPresent();
    }

    /** What is left of a unit: the rest of the week, from today on. */
    private @Nullable Point rest(int token) {
        if (!clues.has(token, CalendarKind.REST)) {
            return null;
        }
        int behind = clues.after(token);
        Point told = units.unit(clues.skipLinks(behind));
        Point unit = told == null ? units.present(behind) : told;
        return unit == null ? null : fromToday(unit);
    }

    /** Later this year, earlier last week, this month later. */
    private @Nullable Point earlierOrLater(int token) {
        Sense.CalendarWord before = clues.word(token, CalendarKind.LATER);
        if (before != null) {
            return of(before, units.unit(clues.skipIn(clues.after(token))));
        }
        Point unit = units.unit(token);
        Sense.CalendarWord behind = unit == null ? null : clues.word(unit.end(), CalendarKind.LATER);
        return unit == null || behind == null ? null : of(behind, unit.endingAt(clues.after(unit.end())));
    }

    private @Nullable Point of(Sense.CalendarWord when, @Nullable Point unit) {
        if (unit == null) {
            return null;
        }
        if (when.number() > 0) {
            Point part = unit.in(Portion.of(Portion.Part.END));
            Point rest = fromToday(part);
            return rest != null ? rest : part;
        }
        Point before = untilToday(unit);
        return before != null ? before : unit.in(Portion.of(Portion.Part.START));
    }

    /** What has been of a unit that is not over; null where today is not in it. */
    private @Nullable Point untilToday(Point unit) {
        Moment moment = unit.resolve(anchor).orElse(null);
        LocalDate today = anchor.published().orElse(null);
        if (moment == null || today == null || !moment.exact().holds(today)) {
            return null;
        }
        return moment.exact()
                .firstDay()
                .filter(first -> first.isBefore(today))
                .map(first -> Point.of(unit.end(), moment.narrowedTo(first, today.minusDays(1))))
                .orElse(null);
    }

    /** What of a time lies from today on; null where today is not in it. */
    private @Nullable Point fromToday(Point point) {
        Moment moment = point.resolve(anchor).orElse(null);
        LocalDate today = anchor.published().orElse(null);
        if (moment == null || today == null || !moment.exact().holds(today)) {
            return null;
        }
        return moment.exact()
                .lastDay()
                .map(last -> Point.of(point.end(), moment.narrowedTo(today, last)))
                .orElse(null);
    }
}
