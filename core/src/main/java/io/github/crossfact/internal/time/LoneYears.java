package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds years that neither a month nor a word for years stands beside, where nothing but a year can stand. */
final class LoneYears {

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

    /** How many words may stand between the year of a heading and its colon. */
    private static final int LONGEST_HEADING = 12;

    private final Clues clues;
    private final Tokens tokens;
    private final Anchor anchor;
    private final YearReader years;
    private final YearSeries series;
    private final ListedTimes lists;

    LoneYears(Clues clues, Anchor anchor, YearReader years) {
        this.clues = clues;
        this.tokens = clues.tokens();
        this.anchor = anchor;
        this.years = years;
        this.series = new YearSeries(clues);
        this.lists = new ListedTimes(clues);
    }

    /** The year at a token; null where something else can stand there. */
    @Nullable
    Point read(int token) {
        if (clues.hasUnit(token, "Y")) {
            return years.anyYear(token);
        }
        Point year = years.likely(token);
        if (year == null) {
            return unlikely(token);
        }
        if (years.isMarked(token + 1)
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
                && YearReader.isNear(year)
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
                        && YearReader.isNear(clues.figures().digits(token, 4))
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
        Point far = years.possible(token);
        if (far != null && (isListed(token) || isOfTitle(token))) {
            return far;
        }
        int before = clues.before(clues.skipLinksBack(token), BEFORE_YEAR);
        Point year = far != null ? far : years.inWords(token);
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
        return YearReader.isNear(year)
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
