package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.text.Tokens;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads units of the calendar that count from the day of publication: last year, this week, the month after next, the next decade. */
final class UnitReader {

    private static final int DECADE = 10;

    /** The months in which much news looks back on the year before. */
    private static final int EARLY = 2;

    /**
     * How far a unit is from the present one.
     *
     * @param end the token after what says so
     */
    record Distance(int end, int number, boolean byWeek) {}

    private final Clues clues;
    private final Tokens tokens;
    private final Anchor anchor;

    UnitReader(Clues clues, Anchor anchor) {
        this.clues = clues;
        this.tokens = clues.tokens();
        this.anchor = anchor;
    }

    /** Last, this or next with a unit of the calendar longer than a day, in either order; or one word for it. */
    @Nullable
    Point unit(int token) {
        Sense.CalendarWord whole = clues.word(token, CalendarKind.RELATIVE_UNIT);
        if (whole != null && isCourse(token) && (isOver() || clues.figures().digitsOf(clues.after(token), 4) >= 0)) {
            return null;
        }
        if (whole != null) {
            return point(clues.after(token), anchor.unit(whole.unit(), 1, whole.number()));
        }
        Sense.CalendarWord relative = clues.word(token, CalendarKind.RELATIVE);
        if (relative != null) {
            int at = skipWhole(clues.after(token));
            Sense.CalendarWord unit = single(at);
            return unit == null ? null : point(clues.after(at), at(unit, relative.number()));
        }
        Sense.CalendarWord unit = single(token);
        Distance distance = unit == null ? null : distance(clues.after(token));
        if (unit == null) {
            return null;
        }
        if (distance != null) {
            return point(distance.end(), at(unit, distance.number()));
        }
        int behind = clues.after(token);
        return clues.has(behind, CalendarKind.AGO) ? point(clues.after(behind), at(unit, -1)) : null;
    }

    /** "In the course of the year": a phrase that names no year, where none follows that it is of. */
    private boolean isCourse(int token) {
        return clues.after(token) > token + 1;
    }

    /** Whether publication is so early in a year that news of its course rather tell that of the last. */
    private boolean isOver() {
        return anchor.published().filter(today -> today.getMonthValue() > EARLY).isEmpty();
    }

    /** How far what stands before a token is from now: next, after the next; null where nothing says so. */
    @Nullable
    Distance distance(int token) {
        Sense.CalendarWord relative = clues.word(token, CalendarKind.RELATIVE);
        if (relative != null) {
            return new Distance(
                    clues.after(token), relative.number(), relative.unit().equals("W"));
        }
        int at = clues.has(token, CalendarKind.AFTER) ? clues.skipLinks(clues.after(token)) : -1;
        Sense.CalendarWord next = at < 0 ? null : clues.word(at, CalendarKind.RELATIVE);
        boolean alone = next != null && next.number() > 0 && !isNoun(clues.after(at));
        return next != null && alone ? new Distance(clues.after(at), next.number() + 1, false) : null;
    }

    /** Whether a word may be what the attribute before it belongs to. */
    private boolean isNoun(int token) {
        boolean small = clues.hasCue(token, Cue.FUNCTION)
                || clues.language().capitalizedNouns() && tokens.isWord(token) && !tokens.capitalized(token);
        return tokens.isWord(token) && !small;
    }

    private int skipWhole(int token) {
        return clues.has(token, CalendarKind.WHOLE) ? clues.after(token) : token;
    }

    private Sense.@Nullable CalendarWord single(int token) {
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNIT);
        boolean day = unit != null && unit.unit().equals("D");
        return unit != null && unit.kind() == CalendarKind.UNIT && !day ? unit : null;
    }

    private Optional<Moment> at(Sense.CalendarWord unit, int distance) {
        boolean severalYears = unit.unit().equals("Y") && unit.number() > 1 && unit.number() < DECADE;
        if (!severalYears) {
            return anchor.unit(unit.unit(), unit.number(), distance);
        }
        Amount amount = new Amount(0, "Y", unit.number(), Map.of("Y", (long) unit.number()));
        return Math.abs(distance) == 1
                ? anchor.published().flatMap(today -> amount.stretch(today, distance))
                : Optional.empty();
    }

    /** The present unit, where the words before say that a part of it is meant: the end of the month; null where there is none. */
    @Nullable
    Point present(int token) {
        int at = skipWhole(clues.skipLinks(token));
        Sense.CalendarWord unit = single(at);
        return unit == null ? null : point(clues.after(at), anchor.unit(unit.unit(), unit.number(), 0));
    }

    /** A year told by its distance from now; null where there is none. */
    @Nullable
    Point year(int token) {
        Point found = unit(token);
        String edtf =
                found == null || found.moment() == null ? "" : found.moment().edtf();
        boolean year = edtf.length() == 4 && edtf.indexOf('X') < 0;
        return found == null || !year
                ? null
                : Point.of(found.end(), Stamp.ofYear(CalendarSystem.GREGORIAN, Integer.parseInt(edtf)));
    }

    /** A month told by its distance from now; null where there is none. */
    @Nullable
    Point month(int token) {
        Point found = unit(token);
        String edtf =
                found == null || found.moment() == null ? "" : found.moment().edtf();
        int month = edtf.length() == 7 ? Integer.parseInt(edtf.substring(5)) : 0;
        return found == null || month < 1 || month > 12
                ? null
                : Point.of(
                        found.end(),
                        new Stamp(CalendarSystem.GREGORIAN, Integer.valueOf(edtf.substring(0, 4)), month, 0));
    }

    /** A week told by its distance from now; null where there is none. */
    @Nullable
    Point week(int token) {
        Point found = unit(token);
        Span span =
                found == null || found.moment() == null ? null : found.moment().exact();
        boolean week = span != null
                && span.firstDay().map(first -> first.plusDays(6)).equals(span.lastDay())
                && !span.from().equals(span.to());
        return week ? found : null;
    }

    /** The Monday of a week that has been read. */
    static Optional<LocalDate> monday(Point week) {
        return Optional.ofNullable(week.moment())
                .flatMap(moment -> moment.exact().firstDay());
    }

    static @Nullable Point point(int end, Optional<Moment> moment) {
        return moment.map(found -> Point.of(end, found)).orElse(null);
    }
}
