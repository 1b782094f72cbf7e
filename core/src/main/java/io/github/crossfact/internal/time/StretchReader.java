package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Sense;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads lengths next to publication: the past five years, the next three weeks, within two months. Without that day they stay lengths. */
final class StretchReader {

    private final Clues clues;
    private final Anchor anchor;
    private final AmountReader amounts;
    private final IntFunction<@Nullable Point> points;

    /** @param points reads the time from which a length counts */
    StretchReader(Clues clues, Anchor anchor, AmountReader amounts, IntFunction<@Nullable Point> points) {
        this.clues = clues;
        this.anchor = anchor;
        this.amounts = amounts;
        this.points = points;
    }

    @Nullable
    Point read(int token) {
        LocalDate today = anchor.published().orElse(null);
        if (today == null) {
            return null;
        }
        if (clues.has(token, CalendarKind.WITHIN)) {
            return within(clues.skipLinks(clues.after(token)), today);
        }
        Stretch stretch = stretch(token);
        return stretch == null
                ? null
                : UnitReader.point(stretch.amount().end(), stretch.amount().stretch(today, stretch.direction()));
    }

    private record Stretch(Amount amount, int direction) {}

    /** An amount with a word that says on which side of now it lies: before it, behind it, or behind its number. */
    private @Nullable Stretch stretch(int token) {
        Sense.CalendarWord before = clues.word(token, CalendarKind.RELATIVE);
        if (before != null) {
            return of(amounts.read(clues.after(token)), before);
        }
        Amount amount = amounts.read(token);
        if (amount != null) {
            Sense.CalendarWord after = clues.word(amount.end(), CalendarKind.RELATIVE);
            return after == null ? null : of(amount.endingAt(clues.after(amount.end())), after);
        }
        Figures.Figure figure = clues.figures().at(token);
        Sense.CalendarWord middle =
                figure == null || figure.ordinal() ? null : clues.word(figure.end(), CalendarKind.RELATIVE);
        // "The 46 last year built houses": of several, a unit has the ending of several.
        return figure == null || middle == null || clues.isBareSingular(clues.after(figure.end()))
                ? null
                : of(amounts.counted(figure.value(), clues.after(figure.end())), middle);
    }

    private static @Nullable Stretch of(@Nullable Amount amount, Sense.CalendarWord relative) {
        return amount == null || relative.number() == 0 ? null : new Stretch(amount, Integer.signum(relative.number()));
    }

    /** Within so long a time, which begins today. Only what is ahead: of what has been done within a time, nobody says when. */
    private @Nullable Point within(int token, LocalDate today) {
        Stretch told = stretch(token);
        boolean ahead = told == null ? anchor.looksAhead() : told.direction() > 0;
        Amount amount = told == null ? amounts.read(token) : told.amount();
        if (amount == null || !ahead || clues.figures().ordinal(amount.end()) != null) {
            return null;
        }
        boolean from = clues.has(amount.end(), CalendarKind.SINCE) || clues.has(amount.end(), CalendarKind.FROM);
        Point base = from ? points.apply(clues.skipLinks(clues.after(amount.end()))) : null;
        LocalDate start = base == null
                ? today
                : base.resolve(anchor)
                        .flatMap(moment -> moment.exact().firstDay())
                        .orElse(today);
        Optional<LocalDate> end = amount.from(start, 1);
        return UnitReader.point(
                base == null ? amount.end() : base.end(),
                amount.stretch(start, 1).flatMap(stretch -> end.map(last -> stretch.narrowedTo(start, last))));
    }
}
