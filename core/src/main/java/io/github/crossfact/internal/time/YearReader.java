package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds years: beside a month, behind the word for year, and alone where nothing but a year can stand. */
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

    /** What a lone year may stand behind. */
    private static final CalendarKinds BEFORE_YEAR = CalendarKinds.of(
            CalendarKind.IN,
            CalendarKind.SINCE,
            CalendarKind.UNTIL,
            CalendarKind.BY,
            CalendarKind.BEFORE,
            CalendarKind.AFTER,
            CalendarKind.AS_OF,
            CalendarKind.PART,
            CalendarKind.SEASON);

    /** What a year may stand behind where it begins a sentence. */
    private static final Cues ADVERBS = Cues.of(Cue.FUNCTION, Cue.CONTINUES);

    /** The years that an event of the news is named after. */
    private static final int FIRST_NEAR = 2000;

    private static final int LAST_NEAR = 2050;
    /** How many words may stand between the year of a heading and its colon. */
    private static final int LONGEST_HEADING = 12;

    private final Clues clues;
    private final Tokens tokens;
    private final Anchor anchor;
    private final UnitReader units;
    private final YearSeries series;
    private final ListedTimes lists;
    /** The calendars besides the Gregorian one whose years the language's texts give without saying so. */
    private final List<CalendarSystem> others;

    YearReader(Clues clues, Anchor anchor, UnitReader units) {
        this.clues = clues;
        this.tokens = clues.tokens();
        this.anchor = anchor;
        this.units = units;
        this.series = new YearSeries(clues);
        this.lists = new ListedTimes(clues);
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

    private boolean isMarked(int token) {
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
        Point year = year(token, FIRST_ALONE, LAST_ALONE);
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

    /** A year where nothing but a year can stand; null elsewhere. */
    @Nullable
    Point alone(int token) {
        if (clues.hasUnit(token, "Y")) {
            return anyYear(token);
        }
        Point year = year(token, FIRST_ALONE, LAST_ALONE);
        if (year == null) {
            return unlikely(token);
        }
        if (isMarked(token + 1)
                || isInBrackets(token)
                || isListed(token)
                || isOfHeading(token)
                || series.holds(token)) {
            return year;
        }
        int whole = clues.before(token, CalendarKind.WHOLE);
        int start = clues.skipLinksBack(whole < 0 ? token : whole);
        boolean behind = clues.before(start, BEFORE_YEAR) >= 0;
        if (behind) {
            // "The 67 in 2023 built bridges": what was done then is said of what stands behind.
            boolean said = clues.hasSense(year.end(), Sense.Qualifier.class)
                    && !clues.hasSense(year.end(), Sense.Subject.class)
                    && !isRound(token);
            boolean season = clues.before(start, CalendarKind.SEASON) >= 0 && !isRound(token);
            boolean told = said || season || isPastYearIn(token);
            return clues.counting().isCounted(year.end()) && !told ? null : year;
        }
        boolean of = isBehindOf(token);
        boolean opens = of || opensSentence(token) && tokens.isWord(token + 1);
        return opens && !clues.counting().isCountedSoon(year.end()) || isAdverb(token) ? year : null;
    }

    /**
     * "They have in 2023 houses built": where verbs end a clause and nothing tells the case of a noun, right behind "in" a year that has begun is one,
     * though something stands behind it that may be counted; where something is may be told by so many units.
     */
    private boolean isPastYearIn(int token) {
        int year = clues.figures().digits(token, 4);
        return clues.language().nounAfterAdjectives()
                && clues.language().dativeEndings().isEmpty()
                && clues.isBehind(token, CalendarKind.IN)
                && clues.hasCue(token - 1, Cue.AT)
                && isNear(year)
                && !isRound(token)
                && anchor.published().filter(day -> year <= day.getYear()).isPresent()
                && !clues.hasSense(token + 1, Sense.LevelWord.class);
    }

    /** Where every noun has a capital, a year may stand without a preposition behind a verb, and nothing that it might count behind it: "2023 behandelte". */
    private boolean isAdverb(int token) {
        return !isRound(token)
                && (clues.counting().isBehindVerb(token) && clues.counting().isNotCounted(token + 1)
                        || clues.counting().isBeforeFigure(token + 1)
                        || beginsClause(token));
    }

    /** "2021 were 12 houses built", and where every noun has a capital, "already 2021 were". */
    private boolean opensSentence(int token) {
        return clues.borders().isSentenceStart(token)
                || clues.language().capitalizedNouns()
                        && isNear(clues.figures().digits(token, 4))
                        && clues.borders().isSentenceStart(token - 1)
                        && clues.hasCue(token - 1, ADVERBS)
                        && !clues.hasSense(token - 1, Sense.BoundWord.class);
    }

    /** A round number is as often a count. */
    private boolean isRound(int token) {
        return clues.figures().digits(token, 4) % 100 == 0;
    }

    /** "; 2024 it was 7.5 %, 2023 only 6.7 %": behind a sign that parts clauses, with a word before a figure that the year does not count. */
    private boolean beginsClause(int token) {
        boolean beforeFigure =
                clues.counting().isNotCounted(token + 1) && clues.counting().isBeforeFigure(clues.after(token + 1));
        boolean beforeVerb = tokens.is(token - 1, ';')
                        && clues.isOtherWord(token + 1)
                        && !clues.counting().isCountedSoon(token + 1)
                || tokens.is(token - 1, ',') && clues.hasCue(token + 1, Cue.TAKES_UP);
        return tokens.isAny(token - 1, ",;") && beforeFigure || clues.language().capitalizedNouns() && beforeVerb;
    }

    /** A year in words or far from now, where the words before say so and nothing behind may be what it counts. */
    private @Nullable Point unlikely(int token) {
        Point far = year(token, FIRST_PLAIN, LAST_PLAIN);
        if (far != null && (isListed(token) || isOfTitle(token))) {
            return far;
        }
        int before = clues.before(clues.skipLinksBack(token), BEFORE_YEAR);
        Point year = far != null ? far : inWords(token);
        boolean told = before >= 0
                && year != null
                && (clues.borders().isClosed(year.end())
                        || clues.borders().isSentenceStart(before) && isBeforeVerb(token));
        return told || far != null && clues.borders().isSentenceStart(token) && isBeforeVerb(token) ? year : null;
    }

    /** "1858 griff …", "in 1873 liep de …": where a verb is second in its sentence, what opens it is a time rather than so many of something. */
    private boolean isBeforeVerb(int token) {
        int verb = token + 1;
        return clues.language().verbSecond()
                && !isRound(token)
                && tokens.isWord(verb)
                && clues.isSmallLetter(verb)
                && !clues.counting().isCountedSoon(verb)
                && (clues.language().capitalizedNouns()
                        ? clues.counting().isNotCounted(verb)
                        : isSubject(clues.after(verb)));
    }

    /** Whether what stands behind a verb may be its subject: a name, or a small word that leads to one. */
    private boolean isSubject(int token) {
        return tokens.isWord(token)
                && (tokens.capitalized(token)
                        || clues.hasCue(token, Cue.FUNCTION)
                        || clues.hasCue(token, Cue.LINK)
                        || clues.has(token, CalendarKind.ONE)
                        || clues.isLink(token));
    }

    /** "“The Tale of Kieu” (1820)": alone in brackets behind a title. */
    private boolean isOfTitle(int token) {
        return isInBrackets(token) && tokens.isAny(token - 2, "\"\u00BB\u00AB");
    }

    /** The elections of 2003. */
    private boolean isBehindOf(int token) {
        Sense.CalendarWord of = clues.word(clues.before(token, CalendarKind.FROM), CalendarKind.FROM);
        return of != null && of.unit().equals("LINK");
    }

    /** "Results 2024:", "summer campaign 2024, in figures:": a year that has begun, behind a word and before the colon that a heading ends with. */
    private boolean isOfHeading(int token) {
        int year = clues.figures().digits(token, 4);
        return isNear(year)
                && !isRound(token)
                && anchor.published().filter(day -> year <= day.getYear()).isPresent()
                && (tokens.isWord(token - 1) || tokens.is(token - 1, ')'))
                && tokens.spaceBefore(token)
                && !clues.hasSense(token - 1, Sense.DocumentWord.class)
                && !clues.hasSense(token - 1, Sense.CueWord.class)
                && isBeforeColon(token + 1);
    }

    /** Whether it goes on with a list of years, and counts nothing. */
    private boolean isListed(int token) {
        return lists.goesOnWithYear(token) && !clues.counting().isCounted(token + 1);
    }

    /** Whether nothing but words, signs between them and brackets stands between a token and the colon behind it. */
    private boolean isBeforeColon(int token) {
        int colon = token;
        while (colon - token < LONGEST_HEADING && (tokens.isWord(colon) || tokens.isAny(colon, ",()-\""))) {
            colon++;
        }
        boolean clock = tokens.isDigits(colon + 1) && clues.isGlued(colon + 1);
        return tokens.is(colon, ':') && !clock && (colon == token || isNoNoun(token));
    }

    /** Whether a sign or a word with a small letter stands here, which the year does not count. */
    private boolean isNoNoun(int token) {
        return !tokens.isWord(token)
                || clues.hasSense(token, Sense.CueWord.class)
                || clues.has(token, CalendarKind.IN)
                || clues.isLink(token);
    }

    private boolean isInBrackets(int token) {
        return tokens.is(token - 1, '(') && tokens.isAny(token + 1, "),;:")
                || tokens.isAny(token - 1, ",;") && tokens.is(token + 1, ')');
    }
}
