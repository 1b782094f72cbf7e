package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.text.Tokens;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads decades and centuries: the 1980s, the nineties, the seventies of the last century, the 20th century. */
final class DecadeReader {

    private static final int LAST_CENTURY = 21;
    private static final int THIS_CENTURY = 2000;
    private static final int CENTURY = 100;
    private static final int FIRST_YEAR = 1000;
    private static final int SOLAR_CENTURY = 1300;
    private static final int YEARS = 10;

    /** What stands right before the word for years that have a decade's number behind them. */
    private static final CalendarKinds BEFORE_YEARS = CalendarKinds.of(CalendarKind.LINK, CalendarKind.PART);

    private final Clues clues;
    private final Tokens tokens;
    private final Anchor anchor;
    private final UnitReader units;
    private final ListedTimes lists;
    private final boolean gregorian;

    DecadeReader(Clues clues, Anchor anchor, UnitReader units) {
        this.clues = clues;
        this.tokens = clues.tokens();
        this.anchor = anchor;
        this.units = units;
        this.lists = new ListedTimes(clues);
        this.gregorian = CalendarSystem.besidesGregorian(clues.language()).isEmpty();
    }

    /** A decade or a century at a token; null where there is none. */
    @Nullable
    Point read(int token) {
        Point century = century(token);
        if (century != null) {
            return century;
        }
        Sense.CalendarWord word = clues.word(token, CalendarKind.DECADE);
        if (word != null) {
            return named(clues.after(token), word.number());
        }
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNIT);
        if (unit != null && unit.unit().equals("Y")) {
            return isVerb(token) && !isFullYear(clues.after(token)) ? null : behindUnit(token, unit);
        }
        Point digits = inDigits(token);
        return digits == null && lists.goesOnWithDecade(token) ? listed(token) : digits;
    }

    /** "The sixties and seventies", where the first has said that they are decades. */
    private @Nullable Point listed(int token) {
        boolean apostrophe = tokens.is(token, '\'') && clues.isGlued(token + 1);
        Figures.Figure figure = clues.figures().at(apostrophe ? token + 1 : token);
        boolean round = figure != null
                && !figure.ordinal()
                && figure.value() > 0
                && figure.value() % YEARS == 0
                && (figure.value() < CENTURY || figure.value() >= FIRST_YEAR);
        return figure != null && round && !clues.counting().isCounted(figure.end())
                ? ofYear(figure.end(), figure.value(), figure.value() < CENTURY)
                : null;
    }

    /** "Held 20 talks", where the word for decade, without an article, is written as a verb is. */
    private boolean isVerb(int token) {
        return clues.hasCue(token, Cue.HELD);
    }

    private boolean isFullYear(int token) {
        int year = clues.figures().digits(token, 4);
        return year >= FIRST_YEAR && year < LAST_CENTURY * CENTURY;
    }

    /** An ordinal on either side of the word for century. */
    private @Nullable Point century(int token) {
        Figures.Figure before = clues.figures().ordinal(token);
        if (before != null) {
            return isCentury(before.end()) ? ofCentury(clues.after(before.end()), before.value()) : null;
        }
        Figures.Figure after = isCentury(token) ? clues.figures().ordinal(clues.after(token)) : null;
        return after == null ? null : ofCentury(after.end(), after.value());
    }

    private boolean isCentury(int token) {
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNIT);
        return unit != null && unit.unit().equals("Y") && unit.number() == CENTURY;
    }

    private @Nullable Point ofCentury(int end, int ordinal) {
        boolean known = ordinal >= 1 && ordinal <= LAST_CENTURY && !clues.has(end, CalendarKind.BEFORE_ERA);
        return known ? Point.of(end, Moment.of(Moment.twoDigits(ordinal - 1) + "XX")) : null;
    }

    /** The nineties, of the century that is told behind them, if any. */
    private Point named(int end, int years) {
        int at = clues.skipLinks(end);
        Point century = century(at);
        Point told = century == null ? units.unit(at) : century;
        String edtf = told == null || told.moment() == null ? "" : told.moment().edtf();
        boolean of = edtf.endsWith("XX") && years < CENTURY;
        return told != null && of
                ? Point.of(told.end(), decadeOf(Integer.parseInt(edtf.substring(0, 2)) * CENTURY + years))
                : Point.of(end, decadeOf(years));
    }

    /** The 1980s, the '80s: digits with what makes them a decade. */
    private @Nullable Point inDigits(int token) {
        int year = clues.figures().digits(token, 4);
        boolean suffixed = year >= 0 && clues.isGlued(token + 1) && clues.has(token + 1, CalendarKind.DECADE_SUFFIX);
        boolean round = year % YEARS == 0 && (tokens.length(token) == 2 || tokens.length(token) == 4);
        if (!suffixed || !round) {
            return null;
        }
        int end = clues.after(token + 1);
        return Point.of(clues.hasUnit(end, "Y") ? clues.after(end) : end, decadeOf(year));
    }

    /** Behind the word for decade stands its first year; behind the plural of year, a round one, or two digits with an apostrophe. */
    private @Nullable Point behindUnit(int word, Sense.CalendarWord unit) {
        int token = clues.after(word);
        boolean apostrophe = tokens.is(token, '\'') && clues.isGlued(token + 1);
        int at = apostrophe ? token + 1 : token;
        Figures.Figure figure = tokens.isDigits(at) && clues.figures().isPartOfNumber(at)
                ? null
                : clues.figures().at(at);
        if (figure == null || figure.ordinal() || figure.value() % YEARS != 0) {
            return null;
        }
        boolean brief = figure.value() >= YEARS
                && figure.value() < CENTURY
                && figure.digits() == (tokens.isDigits(at) && tokens.length(at) == 2);
        boolean full = figure.value() >= 1000 && figure.digits() == (tokens.length(at) == 4);
        boolean fits = unit.number() == YEARS && (brief || full)
                || unit.kind() == CalendarKind.UNITS
                        && unit.number() == 1
                        && (apostrophe ? brief : (full || brief && isDecade(word, figure)) && isAlone(figure));
        return fits ? ofYear(figure.end(), figure.value(), brief) : null;
    }

    /** "The years 60", "end years 60", where no other calendar has such years; "in recent years 60 houses" counts. */
    private boolean isDecade(int word, Figures.Figure figure) {
        return gregorian
                && clues.before(word, BEFORE_YEARS) >= 0
                && figure.digits()
                && figure.value() > YEARS
                && !clues.counting().isCounted(figure.end());
    }

    /** Whether no other year goes on behind a year, which then is no decade: the years 1990 to 1995. */
    private boolean isAlone(Figures.Figure year) {
        int next = clues.skipLinks(year.end());
        boolean joined = tokens.isAny(year.end(), "-/,(")
                || clues.has(next, CalendarKind.AND)
                || clues.has(next, CalendarKind.TO)
                || clues.has(next, CalendarKind.UNTIL)
                || !clues.proclitic(next).isEmpty();
        return !joined;
    }

    /** A decade by its first year, which may be one of another calendar. */
    private @Nullable Point ofYear(int end, int year, boolean brief) {
        Sense.CalendarWord era = clues.word(end, CalendarKind.ERA);
        CalendarSystem system = era == null ? likely(year, brief) : CalendarSystem.of(era.unit());
        int after = era == null ? end : clues.after(end);
        if (system == CalendarSystem.GREGORIAN) {
            return Point.of(after, decadeOf(year));
        }
        int first = brief ? SOLAR_CENTURY + year : year;
        Optional<LocalDate> start = system.day(first, 1, 1);
        Optional<LocalDate> next = system.day(first + YEARS, 1, 1);
        return UnitReader.point(after, start.flatMap(from -> next.map(to -> Moment.days(from, to.minusDays(1)))));
    }

    private CalendarSystem likely(int year, boolean brief) {
        boolean solar = !brief && anchor.isWithin(CalendarSystem.SOLAR_HIJRI, year, CENTURY);
        return solar ? CalendarSystem.SOLAR_HIJRI : CalendarSystem.GREGORIAN;
    }

    private static Moment decadeOf(int year) {
        int full = year < CENTURY ? THIS_CENTURY - CENTURY + year : year;
        return Moment.of(Moment.fourDigits(full).substring(0, 3) + "X");
    }
}
