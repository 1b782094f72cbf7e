package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.text.Tokens;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads days that are told by their number alone: am 15., op de 21e, Friday the 13th. They lie as near to the day of publication as can be, and
 * without that day they are none.
 */
final class DayReader {

    private static final int LAST_DAY = 31;
    /** An ordinal in words up to this ranks something rather than being a day of a month: in the third place, the fifth Sunday. */
    private static final int LAST_RANK = 5;

    private static final CalendarKinds ON = CalendarKinds.of(CalendarKind.ON);
    private static final CalendarKinds BEFORE_DAY = CalendarKinds.of(
            CalendarKind.ON,
            CalendarKind.SINCE,
            CalendarKind.UNTIL,
            CalendarKind.BY,
            CalendarKind.BEFORE,
            CalendarKind.AFTER);

    private static final Cues VERBS =
            Cues.of(Cue.HELD, Cue.PAST, Cue.FUTURE, Cue.AWARDED, Cue.RECEIVED, Cue.ISSUED, Cue.BE);

    private final Clues clues;
    private final Tokens tokens;
    private final Anchor anchor;

    DayReader(Clues clues, Anchor anchor) {
        this.clues = clues;
        this.tokens = clues.tokens();
        this.anchor = anchor;
    }

    /** A day behind a word that says when, and with nothing behind it that it could rank; null where there is none. */
    @Nullable
    Point alone(int token) {
        Figures.Figure day = clues.isTaken(token) ? null : clues.figures().ordinal(token);
        if (day == null
                || !isDay(day)
                || tokens.isDigits(token) && clues.figures().isLedIn(token)) {
            return null;
        }
        boolean entry = clues.borders().isEntry() && clues.borders().isPhraseEnd(day.end());
        CalendarKinds words = day.digits() ? BEFORE_DAY : ON;
        boolean told = !mayRank(day) && clues.isBehind(token, words) && isClosed(day);
        return entry || told ? point(day.end(), anchor.nearestDay(day.value())) : null;
    }

    /** "On the 27. they met": nothing behind the day belongs to it, or the verb of its clause stands there. */
    private boolean isClosed(Figures.Figure day) {
        return clues.borders().isClosed(day.end()) || day.digits() && isVerb(day.end());
    }

    private boolean isVerb(int token) {
        return clues.hasCue(token, VERBS);
    }

    private static boolean mayRank(Figures.Figure day) {
        return !day.digits() && day.value() <= LAST_RANK;
    }

    private static boolean isDay(Figures.Figure figure) {
        return figure.value() >= 1 && figure.value() <= LAST_DAY;
    }

    /**
     * The day behind a weekday: Friday the 13th, vrijdag 31.
     *
     * @param from the token after the weekday
     * @param token the token after the small words behind it
     */
    @Nullable
    Point behindWeekday(Sense.CalendarWord weekday, int from, int token) {
        Figures.Figure day = clues.isTaken(token) ? null : clues.figures().at(token);
        if (day == null || !isDay(day) || clues.figures().goesOnInDigits(day.end())) {
            return null;
        }
        boolean free =
                day.ordinal() ? isFree(day, token > from) : clues.borders().isPhraseEnd(day.end());
        return !free || clues.counting().isCounted(day.end())
                ? null
                : point(day.end(), anchor.nearestDay(weekday.number(), day.value()));
    }

    /** Whether an ordinal behind a weekday ranks nothing: "on Sunday the third", but not "on Sunday third" nor "on Sunday the third place". */
    private boolean isFree(Figures.Figure day, boolean behindArticle) {
        if (clues.borders().isClosed(day.end())) {
            return behindArticle || !mayRank(day);
        }
        return behindArticle && !clues.counting().isNoun(day.end()) && (!mayRank(day) || isVerb(day.end()));
    }

    private static @Nullable Point point(int end, Optional<LocalDate> day) {
        return day.map(found -> Point.of(end, Moment.day(found))).orElse(null);
    }
}
