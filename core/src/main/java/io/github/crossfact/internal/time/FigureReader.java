package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.table.LanguageProperties;
import io.github.crossfact.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads dates that are written in figures: 07/08/2013, 2024-01-13, 15.2., 05/2016. The day stands before the month. */
final class FigureReader {

    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    private static final CalendarKinds BEFORE_DAY = CalendarKinds.of(CalendarKind.ON, CalendarKind.WEEKDAY);

    private static final CalendarKinds BEFORE_SLASHED_DAY =
            CalendarKinds.of(CalendarKind.IN, CalendarKind.UNTIL, CalendarKind.SINCE);

    private static final CalendarKinds BEFORE_DOTTED_DAY = CalendarKinds.of(
            CalendarKind.ON,
            CalendarKind.WEEKDAY,
            CalendarKind.FROM,
            CalendarKind.SINCE,
            CalendarKind.TO,
            CalendarKind.UNTIL,
            CalendarKind.BY,
            CalendarKind.BEFORE,
            CalendarKind.AFTER,
            CalendarKind.BETWEEN);

    private static final Cues LINK = Cues.of(Cue.LINK);

    /** What stands before the number of one among many of its kind. */
    private static final Cues NUMBERED = Cues.of(Cue.NUMBER_SIGN, Cue.LABEL, Cue.NEWSPAPER, Cue.SITUATION_NAME);

    private final Clues clues;
    private final Tokens tokens;
    private final YearReader years;

    FigureReader(Clues clues, YearReader years) {
        this.clues = clues;
        this.tokens = clues.tokens();
        this.years = years;
    }

    /** A day, with its year or where a day is expected; null where there is none. */
    @Nullable
    Point day(int token) {
        Point numbered = numberedMonth(token);
        if (numbered != null) {
            return numbered;
        }
        if (!tokens.isDigits(token) || clues.isTaken(token) || clues.figures().isLedIn(token)) {
            return null;
        }
        Point full = dayMonthYear(token);
        return full != null ? full : expectedDay(token);
    }

    /** Three numbers with the same sign between them: the year is the one of four digits, else the last. */
    private @Nullable Point dayMonthYear(int token) {
        int middle = tokens.isDigits(token) ? joined(token) : -1;
        int last = middle < 0 ? -1 : joined(middle);
        if (last < 0
                || !tokens.text(token + 1).equals(tokens.text(middle + 1))
                || clues.figures().goesOnInDigits(last + 1)) {
            return null;
        }
        int second = clues.figures().digits(middle, 2);
        if (tokens.length(token) == 4) {
            return dated(
                    last + 1,
                    clues.figures().digits(token, 4),
                    second,
                    clues.figures().digits(last, 2));
        }
        int first = clues.figures().digits(token, 2);
        if (tokens.length(last) == 4) {
            Point date = dated(last + 1, clues.figures().digits(last, 4), second, first);
            return date == null && tokens.is(token + 1, '/')
                    ? dated(last + 1, clues.figures().digits(last, 4), first, second)
                    : date;
        }
        // A version is written with dots, too: 1.2.16.
        boolean shortYear = tokens.length(last) == 2 && (!tokens.is(token + 1, '.') || tokens.length(middle) == 2);
        return shortYear ? dated(last + 1, years.twoDigits(clues.figures().digits(last, 2)), second, first) : null;
    }

    private @Nullable Point dated(int end, int year, int month, int day) {
        CalendarSystem system = years.ofFigures(year, end);
        if (system == null || system.day(year, month, day).isEmpty()) {
            return null;
        }
        return Point.of(years.afterEra(end), new Stamp(system, year, month, day));
    }

    /** The token of the digits joined to a token by a sign; -1 where there are none. */
    private int joined(int token) {
        boolean sign = tokens.isAny(token + 1, "/.-") && clues.isGlued(token + 1);
        return sign && tokens.isDigits(token + 2) && clues.isGlued(token + 2) ? token + 2 : -1;
    }

    /** 22/4, 15.2. or 2-9 where a day is expected. */
    private @Nullable Point expectedDay(int token) {
        int second = joined(token);
        if (second < 0 || clues.figures().goesOnInDigits(second + 1)) {
            return null;
        }
        Stamp stamp = dayAndMonth(token, second);
        boolean dotted = isDotted(token, second);
        if (stamp == null || !isExpected(token, dotted) || clues.counting().isCounted(second + 1)) {
            return null;
        }
        int end = dotted && !clues.borders().isEndOfSentence(second + 1) ? second + 2 : second + 1;
        Point dated = dotted ? null : withYear(end, stamp);
        return dated != null ? dated : Point.of(end, stamp);
    }

    /** A year behind a comma: 11/12, 2016. */
    private @Nullable Point withYear(int end, Stamp stamp) {
        boolean year =
                tokens.is(end, ',') && YearReader.isLikely(clues.figures().digitsOf(end + 1, 4));
        return year ? years.afterMonth(end, stamp) : null;
    }

    /** The day and the month of two numbers; the month may stand first where the second one can only be a day. */
    private @Nullable Stamp dayAndMonth(int token, int second) {
        int day = clues.figures().digits(token, 2);
        int month = clues.figures().digits(second, 2);
        if (areDayAndMonth(day, month)) {
            return new Stamp(CalendarSystem.GREGORIAN, null, month, day);
        }
        return tokens.is(token + 1, '/') && areDayAndMonth(month, day)
                ? new Stamp(CalendarSystem.GREGORIAN, null, day, month)
                : null;
    }

    private static boolean areDayAndMonth(int day, int month) {
        return day >= 1 && day <= LAST_DAY && month >= 1 && month <= LAST_MONTH;
    }

    private boolean isDotted(int token, int second) {
        return tokens.is(token + 1, '.') && tokens.is(second + 1, '.') && clues.isGlued(second + 1);
    }

    private boolean isExpected(int token, boolean dotted) {
        if (clues.isBehind(token, dotted && clues.language().ordinalDot() ? BEFORE_DOTTED_DAY : BEFORE_DAY)
                || clues.hasUnit(clues.before(clues.skipLinksBack(token), CalendarKind.UNIT), "D")) {
            return true;
        }
        boolean slashed = tokens.is(token + 1, '/') && (clues.borders().isClosed(token + 3) || isNoShare(token));
        if (slashed && clues.isBehind(token, BEFORE_SLASHED_DAY) || tokens.is(token + 1, '/') && isOfDaytime(token)) {
            return true;
        }
        boolean twoDigits = tokens.length(token) == 2 && tokens.length(token + 2) == 2;
        if (clues.borders().isEntry()) {
            return dotted || twoDigits && !isNumber(token);
        }
        return dotted
                && clues.language().ordinalDot()
                && (twoDigits && clues.isBehind(token, CalendarKind.IN) || isOfArticle(token));
    }

    /** "The afternoon of 15/3". */
    private boolean isOfDaytime(int token) {
        int of = clues.before(token, CalendarKind.FROM);
        return clues.before(clues.skipLinksBack(of < 0 ? token : of), CalendarKind.DAYTIME) >= 0;
    }

    /** 12/10 is more than the whole, so no share, and no decimal number where a slash is no decimal sign. */
    private boolean isNoShare(int token) {
        return clues.figures().digits(token, 2) > clues.figures().digits(token + 2, 2)
                && !clues.language().has(LanguageProperties.SLASH_DECIMAL);
    }

    /** "On the morning of the 27.11. they met": behind an article, where the sentence goes on behind the dots without a noun. */
    private boolean isOfArticle(int token) {
        return clues.isBehindCue(token, LINK) && !clues.borders().isEndOfSentence(token + 3);
    }

    /** What is less than nothing, and 01.10 where the dot is a decimal sign. */
    private boolean isNumber(int token) {
        boolean decimal =
                tokens.is(token + 1, '.') && clues.language().decimal().indexOf('.') >= 0;
        return decimal || tokens.is(token - 1, '-');
    }

    /** 14.10., 14/10 or 14/10/2025 as one side of a period; null where there is none. */
    @Nullable
    Point side(int token) {
        Point full = dayMonthYear(token);
        if (full != null) {
            return full;
        }
        int second = tokens.isDigits(token) && !clues.isTaken(token) ? joined(token) : -1;
        if (second < 0 || clues.figures().isLedIn(token) && !tokens.is(token - 1, '-')) {
            return null;
        }
        boolean dotted = clues.language().ordinalDot()
                && isDotted(token, second)
                && !clues.figures().goesOnInDigits(second + 1);
        boolean signed = tokens.isAny(token + 1, "/-");
        Stamp stamp = dotted || signed ? dayAndMonth(token, second) : null;
        return stamp == null ? null : Point.of(dotted ? second + 2 : second + 1, stamp);
    }

    /** The month as a number that is an ordinal: am 7. vierten, zwölfter Fünfter, 27. 11. */
    private @Nullable Point numberedMonth(int token) {
        if (!clues.language().ordinalDot()
                || clues.isTaken(token)
                || clues.figures().isLedIn(token)) {
            return null;
        }
        Figures.Figure day = clues.figures().ordinal(token);
        int at = day == null ? -1 : tokens.is(day.end(), '/') ? day.end() + 1 : day.end();
        Figures.Figure month = day == null ? null : clues.figures().ordinal(at);
        if (day == null || month == null || !areDayAndMonth(day.value(), month.value())) {
            return null;
        }
        Stamp stamp = new Stamp(CalendarSystem.GREGORIAN, null, month.value(), day.value());
        Point dated = years.afterMonth(month.end(), stamp);
        if (dated != null) {
            return dated;
        }
        boolean noun = tokens.isWord(month.end()) && tokens.capitalized(month.end());
        boolean expected = clues.isBehind(token, BEFORE_DAY) || clues.borders().isEntry();
        return expected && !noun && !clues.counting().isCounted(month.end()) ? Point.of(month.end(), stamp) : null;
    }

    /**
     * 2025-11, 2016/05, and 11/2025 where it is no document's number; null where there is none.
     *
     * @param expected whether the words before say that a month comes
     */
    @Nullable
    Point month(int token, boolean expected) {
        int second = tokens.isDigits(token) ? joinedToYear(token) : -1;
        if (second < 0 || clues.figures().isLedIn(token) || clues.figures().goesOnInDigits(second + 1)) {
            return null;
        }
        boolean yearFirst = tokens.length(token) == 4;
        int year = clues.figures().digitsOf(yearFirst ? token : second, 4);
        int month = clues.figures().digits(yearFirst ? second : token, 2);
        boolean valid = month >= 1 && month <= LAST_MONTH && YearReader.isLikely(year);
        boolean dash = tokens.is(token + 1, '-');
        boolean iso = yearFirst && dash && tokens.length(second) == 2;
        boolean counts = !yearFirst && !dash && clues.counting().isCounted(second + 1);
        return valid && (iso || !counts && (expected || !isNumbered(token)))
                ? Point.of(second + 1, new Stamp(CalendarSystem.GREGORIAN, year, month, 0))
                : null;
    }

    /** The second of two numbers one of which may be a year: joined by a sign, or by a slash with room around it. */
    private int joinedToYear(int token) {
        int second = joined(token);
        boolean slash = second < 0 && tokens.is(token + 1, '/') && tokens.isDigits(token + 2);
        int last = slash ? token + 2 : second;
        boolean dot = tokens.is(token + 1, '.');
        boolean year = last >= 0 && (tokens.length(token) == 4) != (tokens.length(last) == 4);
        return year && !dot ? last : -1;
    }

    /** Whether a number counts documents, issues or the like: what stands before it is a sign for numbers or a noun. */
    private boolean isNumbered(int token) {
        int before = token - 1;
        boolean noun = clues.counting().isNoun(before) && !clues.borders().isSentenceStart(before);
        return noun
                || tokens.isAny(before, ".:#°(")
                || clues.isBehindCue(token, NUMBERED)
                || clues.isBehindDocument(token);
    }
}
