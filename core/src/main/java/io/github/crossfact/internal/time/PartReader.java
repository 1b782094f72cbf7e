package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.text.Tokens;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads what is larger or smaller than the months and years around it: quarters, halves, the first nine months, decades, centuries, seasons. */
final class PartReader {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int LAST_CENTURY = 21;

    private final Clues clues;
    private final Tokens tokens;
    private final Anchor anchor;
    private final YearReader years;
    private final RelativeReader relatives;

    PartReader(Clues clues, Anchor anchor, YearReader years, RelativeReader relatives) {
        this.clues = clues;
        this.tokens = clues.tokens();
        this.anchor = anchor;
        this.years = years;
        this.relatives = relatives;
    }

    /**
     * Any of these at a token; null where there is none.
     *
     * @param points reads the time that a beginning, middle or end is of
     */
    @Nullable
    Point read(int token, IntFunction<@Nullable Point> points) {
        if (clues.has(token, CalendarKind.PART)) {
            // Where the end of a year begins nobody says; what is certain is the year.
            int of = clues.skipLinks(clues.after(token));
            return clues.has(of, CalendarKind.PART) ? null : points.apply(of);
        }
        Point months = firstMonths(token);
        if (months != null) {
            return months;
        }
        Point numbered = numbered(token);
        if (numbered != null) {
            return numbered;
        }
        Point decade = decade(token);
        return decade != null ? decade : season(token);
    }

    /** The first quarter, the 20th century: an ordinal on either side of the unit. */
    private @Nullable Point numbered(int token) {
        Clues.Figure before = clues.ordinal(token);
        if (before != null) {
            Sense.CalendarWord unit = clues.word(before.end(), CalendarKind.UNIT);
            return unit == null ? null : numbered(clues.after(before.end()), unit, before.value());
        }
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNIT);
        if (unit != null) {
            Clues.Figure after = clues.ordinal(clues.after(token));
            return after == null ? null : numbered(after.end(), unit, after.value());
        }
        return null;
    }

    private @Nullable Point numbered(int end, Sense.CalendarWord unit, int ordinal) {
        if (unit.unit().equals("Y") && unit.number() == 100) {
            boolean known = ordinal >= 1 && ordinal <= LAST_CENTURY;
            return known ? Point.of(end, Moment.of(Moment.twoDigits(ordinal - 1) + "XX")) : null;
        }
        if (!unit.unit().equals("M")) {
            return null;
        }
        Grouping grouping = Grouping.of(unit.number(), ordinal).orElse(null);
        if (grouping == null || clues.has(clues.skipLinks(end), CalendarKind.MONTH)) {
            return null;
        }
        Point year = yearBehind(end);
        if (year != null && year.stamp() != null && year.stamp().year() != null) {
            return Point.of(
                    year.end(),
                    Moment.of(grouping.in(Moment.fourDigits(year.stamp().year()))));
        }
        int firstMonth = unit.number() * (ordinal - 1) + 1;
        return anchor.yearOfMonth(CalendarSystem.GREGORIAN, firstMonth)
                .map(near -> Point.of(end, Moment.of(grouping.in(Moment.fourDigits(near)))))
                .orElse(null);
    }

    /** A Gregorian year behind a token, small words between them aside. */
    private @Nullable Point yearBehind(int token) {
        int at = clues.skipLinks(token);
        Point year = relatives.year(at);
        if (year == null) {
            year = years.anyYear(at);
        }
        boolean gregorian = year != null && year.stamp() != null && year.stamp().system() == CalendarSystem.GREGORIAN;
        return gregorian ? year : null;
    }

    /** The first nine months of a year; the words for first, nine and months in any order. */
    private @Nullable Point firstMonths(int token) {
        int end = token;
        int months = 0;
        boolean first = false;
        boolean unit = false;
        for (int words = 0; words < 3; words++) {
            Clues.Figure ordinal = clues.ordinal(end);
            Clues.Figure figure = clues.figure(end);
            if (!first && ordinal != null && ordinal.value() == 1) {
                first = true;
                end = ordinal.end();
            } else if (months == 0 && figure != null && figure.value() > 1 && figure.value() < MONTHS_OF_YEAR) {
                months = figure.value();
                end = figure.end();
            } else if (!unit && clues.hasUnit(end, "M")) {
                unit = true;
                end = clues.after(end);
            } else {
                return null;
            }
        }
        Point year = yearBehind(end);
        if (year == null || year.stamp() == null || year.stamp().year() == null) {
            return null;
        }
        String text = Moment.fourDigits(year.stamp().year());
        return Point.of(year.end(), new Moment(text + "-01", text + "-" + Moment.twoDigits(months)));
    }

    private @Nullable Point decade(int token) {
        Sense.CalendarWord word = clues.word(token, CalendarKind.DECADE);
        if (word != null) {
            return Point.of(clues.after(token), decadeOf(1900 + word.number()));
        }
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNIT);
        if (unit != null && unit.unit().equals("Y")) {
            return behindUnit(clues.after(token), unit.number());
        }
        int year = clues.digits(token, 4);
        boolean suffixed = year >= 0 && clues.isGlued(token + 1) && clues.has(token + 1, CalendarKind.DECADE_SUFFIX);
        boolean round = year % 10 == 0 && (tokens.length(token) == 2 || tokens.length(token) == 4);
        if (!suffixed || !round) {
            return null;
        }
        int end = clues.after(token + 1);
        return Point.of(clues.hasUnit(end, "Y") ? clues.after(end) : end, decadeOf(year));
    }

    /** Behind the word for decade stands its first year; behind the word for years, two digits with an apostrophe. */
    private @Nullable Point behindUnit(int token, int yearsOfUnit) {
        boolean apostrophe = tokens.is(token, '\'') && clues.isGlued(token + 1);
        int at = apostrophe ? token + 1 : token;
        int year = clues.digits(at, 4);
        boolean isDecade = yearsOfUnit == 10
                        && (tokens.isDigits(at) && tokens.length(at) == 4
                                || tokens.isDigits(at) && tokens.length(at) == 2)
                || yearsOfUnit == 1 && apostrophe && clues.digitsOf(at, 2) >= 0;
        return isDecade && year % 10 == 0 ? Point.of(at + 1, decadeOf(year)) : null;
    }

    private static Moment decadeOf(int year) {
        int full = year < 100 ? 1900 + year : year;
        return Moment.of(Moment.fourDigits(full).substring(0, 3) + "X");
    }

    private @Nullable Point season(int token) {
        Sense.CalendarWord season = clues.word(token, CalendarKind.SEASON);
        if (season == null) {
            return null;
        }
        Point year = yearBehind(clues.after(token));
        if (year == null) {
            return null;
        }
        return Optional.ofNullable(year.stamp())
                .map(Stamp::year)
                .map(found -> Point.of(year.end(), Moment.of(Moment.fourDigits(found) + "-" + season.number())))
                .orElse(null);
    }
}
