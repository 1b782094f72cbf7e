package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Sense;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads parts of a longer time by their rank: the second Friday of May, the last week of 2016, the first nine months of the year. */
final class RankReader {

    private static final int MOST_WORDS = 3;
    private static final int MOST_LINKS = 3;
    private static final int WEEKDAYS_OF_MONTH = 5;
    private static final int MONTHS_OF_YEAR = 12;

    private static final CalendarKinds SMALL =
            CalendarKinds.of(CalendarKind.LINK, CalendarKind.ON, CalendarKind.IN, CalendarKind.FROM);

    private static final CalendarKinds OF_SOMETHING = CalendarKinds.of(
            CalendarKind.AFTER, CalendarKind.SINCE, CalendarKind.BEFORE, CalendarKind.FROM, CalendarKind.LINK);

    private final Clues clues;
    private final Anchor anchor;
    private final DateReader dates;
    private final YearReader years;
    private final UnitReader units;

    RankReader(Clues clues, Anchor anchor, DateReader dates, YearReader years, UnitReader units) {
        this.clues = clues;
        this.anchor = anchor;
        this.dates = dates;
        this.years = years;
        this.units = units;
    }

    /** The part of a longer time at a token; null where there is none, or the longer time is not told. */
    @Nullable
    Point read(int token) {
        Rank told = rank(token);
        Rank rank = told == null ? elapsed(token) : told;
        Point before = rank == null ? null : beforeWhole(token, rank);
        if (before != null) {
            return before;
        }
        Point behind = behindWhole(token);
        return behind == null && told != null && isOfYear(token, told) ? ofYear(told) : behind;
    }

    /** "In eleven months of 2024": reports of a year that is not over mean its first ones. */
    private @Nullable Rank elapsed(int token) {
        Figures.Figure count = clues.figures().at(token);
        if (count == null || count.ordinal() || count.value() <= 1) {
            return null;
        }
        Rank months = ranked(count.end());
        return months != null
                        && months.unit().equals("M")
                        && months.each() * count.value() < MONTHS_OF_YEAR
                        && clues.before(clues.skipLinksBack(token), CalendarKind.IN) >= 0
                ? new Rank(months.end(), 1, count.value(), months.unit(), months.each())
                : null;
    }

    /** "In the first nine months the province built …": several months from the first on, which nothing says to be of something else. */
    private boolean isOfYear(int token, Rank rank) {
        int months = rank.count() * rank.each();
        boolean several = rank.place() == 1 && rank.unit().equals("M") && rank.count() > 1 && months < MONTHS_OF_YEAR;
        return several
                && clues.before(clues.skipLinksBack(token), CalendarKind.IN) >= 0
                && (clues.borders().isClosed(rank.end()) && !clues.hasAny(rank.end(), OF_SOMETHING)
                        || clues.tokens().isDigits(rank.end())
                        || clues.isOtherWord(rank.end())
                        // Whose a noun with an article written on to it is, only a small word could say.
                        || !clues.proclitic(token).isEmpty()
                                && clues.isNoNoun(rank.end())
                                && !clues.hasAny(rank.end(), OF_SOMETHING));
    }

    private @Nullable Point ofYear(Rank rank) {
        return UnitReader.point(
                rank.end(),
                anchor.yearOfFirst(rank.count() * rank.each()).map(Moment::year).flatMap(rank::in));
    }

    private @Nullable Point beforeWhole(int token, Rank rank) {
        int at = skipSmall(rank.end());
        boolean linked = at > rank.end();
        // "Nine month first year": where nouns have no article, "of the" need not be written.
        Point whole = whole(at, linked || clues.isBareSingular(at) && clues.mayBeDefinite(at));
        boolean rankBehind = clues.has(token, CalendarKind.WEEKDAY) || clues.hasUnit(token, "D");
        if (whole == null || rankBehind && (!linked || isDayOfMonth(rank, whole))) {
            return null;
        }
        return of(rank, whole, whole.end());
    }

    private @Nullable Point of(Rank rank, Point whole, int end) {
        return UnitReader.point(end, whole.resolve(anchor).flatMap(rank::in));
    }

    /** Next year the third week. */
    private @Nullable Point behindWhole(int token) {
        Point whole = units.unit(token);
        Rank rank = whole == null ? null : rank(clues.skipLinks(whole.end()));
        return whole == null || rank == null || whole(skipSmall(rank.end()), true) != null
                ? null
                : of(rank, whole, rank.end());
    }

    /** The rank, the count and what is ranked, in any order. */
    private @Nullable Rank rank(int token) {
        int place = 0;
        int count = 0;
        Rank ranked = null;
        int end = token;
        for (int words = 0; words < MOST_WORDS; words++) {
            end = clues.skipArticle(end);
            Figures.Figure figure = clues.figures().at(end);
            boolean last = clues.has(end, CalendarKind.LAST);
            if (place == 0 && (last || figure != null && figure.ordinal())) {
                place = last || figure == null ? Rank.LAST : figure.value();
                end = last || figure == null ? clues.after(end) : figure.end();
            } else if (count == 0 && figure != null && !figure.ordinal() && figure.value() > 1) {
                count = figure.value();
                end = figure.end();
            } else if (count == 0 && clues.has(end, CalendarKind.COUNT) && ranked(clues.after(end)) != null) {
                count = clues.number(end, CalendarKind.COUNT);
                end = clues.after(end);
            } else if (ranked == null && ranked(end) != null) {
                ranked = ranked(end);
                end = ranked == null ? end : ranked.end();
            } else {
                break;
            }
        }
        return ranked == null || !fits(place, count, ranked)
                ? null
                : new Rank(end, place, Math.max(1, count), ranked.unit(), ranked.each());
    }

    private static boolean fits(int place, int count, Rank ranked) {
        boolean weekday = ranked.unit().equals(Rank.WEEKDAYS);
        boolean several = count > 0;
        return place != 0
                && (!several || !weekday && (place == 1 || place == Rank.LAST))
                && (!weekday || place <= WEEKDAYS_OF_MONTH)
                && (several || ranked.place() == 1);
    }

    /** What may be ranked, without its rank; a plural, which needs a number, has the place 0. */
    private @Nullable Rank ranked(int token) {
        int at = clues.hasUnit(token, "D") && clues.has(clues.after(token), CalendarKind.WEEKDAY)
                ? clues.after(token)
                : token;
        Sense.CalendarWord weekday = clues.word(at, CalendarKind.WEEKDAY);
        if (weekday != null) {
            return new Rank(clues.after(at), 1, 1, Rank.WEEKDAYS, weekday.number());
        }
        if (clues.has(token, CalendarKind.HALF_YEAR)) {
            return new Rank(clues.after(token), 1, 1, "M", MONTHS_OF_YEAR / 2);
        }
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNIT);
        return unit == null
                ? null
                : new Rank(
                        clues.after(token), unit.kind() == CalendarKind.UNITS ? 0 : 1, 1, unit.unit(), unit.number());
    }

    private int skipSmall(int token) {
        int at = token;
        for (int links = 0; links < MOST_LINKS && clues.hasAny(at, SMALL); links++) {
            at = clues.after(at);
        }
        return clues.skipOf(at);
    }

    /** The longer time: a month, a year, or the present one where a small word before it says that it is the whole. */
    private @Nullable Point whole(int token, boolean linked) {
        Point relative = units.unit(token);
        if (relative != null) {
            return relative;
        }
        Point month = dates.anyMonth(token);
        if (month != null) {
            return month;
        }
        Point numbered = numberedMonth(token);
        if (numbered != null) {
            return numbered;
        }
        Point year = linked ? years.whole(token, false) : years.anyYear(token);
        return year != null || !linked ? year : units.present(token);
    }

    /** The month by its number: شهر 10. */
    private @Nullable Point numberedMonth(int token) {
        Figures.Figure number = clues.hasUnit(token, "M") ? clues.figures().at(clues.after(token)) : null;
        if (number == null || number.value() < 1 || number.value() > MONTHS_OF_YEAR) {
            return null;
        }
        Stamp month = new Stamp(CalendarSystem.GREGORIAN, null, number.value(), 0);
        Point dated = years.afterMonth(number.end(), month);
        return dated != null ? dated : Point.of(number.end(), month);
    }

    /** Whether "Friday the third of May" is that day of the month, which is a Friday. */
    private boolean isDayOfMonth(Rank rank, Point whole) {
        Optional<LocalDate> first = whole.resolve(anchor)
                .filter(moment -> moment.edtf().length() == 7)
                .flatMap(moment -> moment.exact().firstDay());
        return rank.unit().equals(Rank.WEEKDAYS)
                && rank.place() > 0
                && first.map(day ->
                                day.plusDays(rank.place() - 1L).getDayOfWeek().getValue())
                        .filter(weekday -> weekday == rank.each())
                        .isPresent();
    }
}
