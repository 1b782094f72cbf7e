package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads years: beside a month, behind the word for year, and where others know that there is one. */
final class YearReader {

    /** The first year that texts tell of, once a word has said that it is one. */
    private static final int FIRST_TOLD = 1000;

    private static final int FIRST_PLAIN = 1500;
    private static final int LAST_PLAIN = 2200;
    /** The years that a number without the word for year is likely to mean. */
    private static final int FIRST_ALONE = 1900;

    private static final int LAST_ALONE = 2100;
    /** Two digits below this are a year of this century. */
    private static final int PIVOT = 50;

    /** The years that an event of the news is named after. */
    private static final int FIRST_NEAR = 2000;

    private static final int LAST_NEAR = 2050;

    private final Clues clues;
    private final Tokens tokens;
    private final Anchor anchor;
    private final UnitReader units;
    /** The calendars besides the Gregorian one whose years the language's texts give without saying so. */
    private final List<CalendarSystem> others;

    YearReader(Clues clues, Anchor anchor, UnitReader units) {
        this.clues = clues;
        this.tokens = clues.tokens();
        this.anchor = anchor;
        this.units = units;
        this.others = CalendarSystem.besidesGregorian(clues.language());
    }

    /** The year behind a day or month that ends before a token; null where none follows. */
    @Nullable
    Point afterMonth(int token, Stamp stamp) {
        boolean comma = tokens.is(token, ',');
        boolean glued = tokens.isAny(token, "-/") && clues.isGlued(token) && clues.isGlued(token + 1);
        int at = clues.skipLinks(comma || glued ? token + 1 : token);
        if (clues.hasUnit(at, "Y")) {
            Point relative = units.year(at);
            if (relative != null) {
                return with(stamp, relative);
            }
            at = clues.skipLinks(clues.after(at));
        }
        Point relative = units.year(at);
        if (relative != null) {
            return with(stamp, relative);
        }
        int year = written(at, stamp.system());
        if (year < 0 || comma && clues.counting().isCounted(yearEnd(at))) {
            return null;
        }
        return Point.of(afterEra(yearEnd(at)), stamp.withYear(year));
    }

    /** The token behind the mark of a calendar, if that stands behind a year. */
    int afterEra(int end) {
        return isMarked(end) ? clues.after(end) : end;
    }

    private static @Nullable Point with(Stamp stamp, Point relative) {
        Stamp year = relative.stamp();
        return year == null || year.year() == null ? null : Point.of(relative.end(), stamp.withYear(year.year()));
    }

    private int written(int at, CalendarSystem system) {
        int digits = clues.figures().digitsOf(at, 4);
        if (digits >= 0) {
            boolean plain = system != CalendarSystem.GREGORIAN
                    || digits >= FIRST_PLAIN && digits <= LAST_PLAIN
                    || isMarked(at + 1);
            return plain && system.mayBeYear(digits) && !clues.figures().isPartOfNumber(at) ? digits : -1;
        }
        if (tokens.is(at, '\'') && clues.isGlued(at + 1) && clues.figures().digitsOf(at + 1, 2) >= 0) {
            return twoDigits(clues.figures().digits(at + 1, 2));
        }
        Figures.Figure figure = spelled(at);
        return figure == null ? -1 : figure.value();
    }

    /** A year in words; null where there is none. */
    @Nullable
    Point inWords(int token) {
        Figures.Figure spelled = spelled(token);
        return spelled == null
                ? null
                : Point.of(spelled.end(), Stamp.ofYear(CalendarSystem.GREGORIAN, spelled.value()));
    }

    /** A year in words, in one number or as a century and the years after it: negentien zevenentachtig. */
    private Figures.@Nullable Figure spelled(int token) {
        Figures.Figure figure = clues.figures().at(token);
        if (figure == null || figure.digits() || figure.ordinal()) {
            return null;
        }
        if (figure.value() >= FIRST_PLAIN && figure.value() <= LAST_PLAIN) {
            return figure;
        }
        Figures.Figure rest = clues.figures().at(figure.end());
        boolean inCentury = figure.value() >= FIRST_PLAIN / 100
                && figure.value() <= LAST_PLAIN / 100
                && rest != null
                && !rest.digits()
                && !rest.ordinal()
                && rest.value() >= 10
                && rest.value() < 100;
        return inCentury && rest != null
                ? new Figures.Figure(rest.end(), 100 * figure.value() + rest.value(), false, false)
                : null;
    }

    private int yearEnd(int at) {
        if (tokens.is(at, '\'')) {
            return at + 2;
        }
        Figures.Figure figure = spelled(at);
        return figure == null ? at + 1 : figure.end();
    }

    /** Whether the mark of a calendar stands at a token. */
    boolean isMarked(int token) {
        return clues.has(token, CalendarKind.ERA);
    }

    int twoDigits(int year) {
        return year < PIVOT ? 2000 + year : 1900 + year;
    }

    /** A year, with its word or its mark where it has one, and with nothing that speaks against it; null where there is none. */
    @Nullable
    Point anyYear(int token) {
        if (clues.hasUnit(token, "Y") && !clues.has(token, CalendarKind.RELATIVE)) {
            return behindWord(clues.skipLinks(clues.after(token)));
        }
        Point year = likely(token);
        return year == null || clues.counting().isCounted(year.end()) ? null : year;
    }

    /** A year that a part is said to be of, whatever stands behind it; any where the word for years has told that it is one. */
    @Nullable
    Point whole(int token, boolean told) {
        return clues.hasUnit(token, "Y") ? anyYear(token) : year(token, told ? FIRST_PLAIN : FIRST_ALONE, LAST_ALONE);
    }

    /** A year behind the word for year. */
    private @Nullable Point behindWord(int token) {
        Point year = year(token, FIRST_TOLD, LAST_PLAIN);
        if (year != null) {
            boolean likely = clues.figures().digits(token, 4) >= FIRST_ALONE;
            return likely || !clues.counting().isCounted(year.end()) ? year : null;
        }
        Sense.CalendarWord era =
                clues.figures().digitsOf(token, 3) < 0 ? null : clues.word(token + 1, CalendarKind.ERA);
        if (era != null && !clues.figures().isLedIn(token)) {
            return ofEra(token, clues.figures().digits(token, 3), era);
        }
        if (tokens.is(token, '\'')
                && clues.isGlued(token + 1)
                && clues.figures().digitsOf(token + 1, 2) >= 0) {
            return Point.of(
                    token + 2,
                    Stamp.ofYear(
                            CalendarSystem.GREGORIAN, twoDigits(clues.figures().digits(token + 1, 2))));
        }
        Figures.Figure figure = spelled(token);
        return figure != null ? Point.of(figure.end(), Stamp.ofYear(CalendarSystem.GREGORIAN, figure.value())) : null;
    }

    private @Nullable Point year(int token, int first, int last) {
        int digits = clues.figures().digitsOf(token, 4);
        if (digits < 0
                || clues.figures().isLedIn(token)
                || clues.figures().isPartOfNumber(token)
                || clues.has(token + 1, CalendarKind.BEFORE_ERA)) {
            return null;
        }
        Sense.CalendarWord era = clues.word(token + 1, CalendarKind.ERA);
        if (era != null) {
            return ofEra(token, digits, era);
        }
        CalendarSystem system = plausible(digits, first, last);
        boolean ends = !tokens.isAny(token + 1, ".,/:٫٬") || !clues.figures().goesOnInDigits(token + 1);
        return system != null && ends ? Point.of(token + 1, Stamp.ofYear(system, digits)) : null;
    }

    private Point ofEra(int token, int year, Sense.CalendarWord era) {
        return Point.of(clues.after(token + 1), Stamp.ofYear(CalendarSystem.of(era.unit()), year));
    }

    /** A year where no word says so, if the number is likely to be one; null where it is not. */
    @Nullable
    Point likely(int token) {
        return year(token, FIRST_ALONE, LAST_ALONE);
    }

    /** The same of any number that may be one. */
    @Nullable
    Point possible(int token) {
        return year(token, FIRST_PLAIN, LAST_PLAIN);
    }

    /** Whether a number in the Gregorian calendar may be a year where no word says so. */
    static boolean isLikely(int year) {
        return year >= FIRST_ALONE && year <= LAST_ALONE;
    }

    /** Whether an event of the news may be named after a year. */
    static boolean isNear(int year) {
        return year >= FIRST_NEAR && year <= LAST_NEAR;
    }

    /** The calendar in which a year without a mark is likely meant; null where none is. */
    private @Nullable CalendarSystem plausible(int year, int first, int last) {
        for (CalendarSystem system : others) {
            if (anchor.isNear(system, year) || first == FIRST_TOLD && system.isRecent(year)) {
                return system;
            }
        }
        return year >= first && year <= last ? CalendarSystem.GREGORIAN : null;
    }

    /** The calendar of a date in figures; null where its year is in none. */
    @Nullable
    CalendarSystem ofFigures(int year, int end) {
        Sense.CalendarWord era = clues.word(end, CalendarKind.ERA);
        return era == null ? plausible(year, FIRST_PLAIN, LAST_PLAIN) : CalendarSystem.of(era.unit());
    }
}
