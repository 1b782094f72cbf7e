package io.github.crossfact.internal.time;

import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.LoneCapital;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads so many of one unit of time: ten years, an hour and a half, ¾ of one, the whole day, a few weeks, عامين. */
final class LengthPartReader {

    private static final CalendarKinds BEFORE_ONE = CalendarKinds.of(
            CalendarKind.AGO,
            CalendarKind.BEFORE,
            CalendarKind.AFTER,
            CalendarKind.SINCE,
            CalendarKind.IN,
            CalendarKind.FOR,
            CalendarKind.RELATIVE);

    /** What may stand before a bare unit that means one of it; a date is named behind fewer words than a length. */
    private static final CalendarKinds BEFORE_SINGLE =
            CalendarKinds.of(CalendarKind.BEFORE, CalendarKind.AFTER, CalendarKind.SINCE, CalendarKind.FOR);

    private static final CalendarKinds BEHIND_ONE =
            CalendarKinds.of(CalendarKind.AGO, CalendarKind.AFTER, CalendarKind.FOR, CalendarKind.LATER);

    private final Clues clues;
    private final Tokens tokens;
    private final UnitCountReader counts;
    private final UnitAttributes attributes;

    LengthPartReader(Clues clues) {
        this.clues = clues;
        this.tokens = clues.tokens();
        this.counts = new UnitCountReader(clues);
        this.attributes = new UnitAttributes(clues);
    }

    /** The part that begins at a token; null where there is none. */
    @Nullable
    LengthPart read(int token) {
        Sense.CalendarWord length = clues.word(token, CalendarKind.LENGTH);
        if (length != null) {
            return withHalf(clues.after(token), length.unit(), 1, Quantity.exact(length.number()));
        }
        UnitCountReader.Count count = counts.read(token);
        if (count != null) {
            return counted(token, count);
        }
        LengthPart loose = loose(token);
        if (loose != null) {
            return loose;
        }
        LengthPart article = article(token);
        return article != null ? article : bare(token);
    }

    private @Nullable LengthPart counted(int token, UnitCountReader.Count count) {
        int at = attributes.skip(behindHyphen(count.end()));
        Sense.CalendarWord unit = clues.word(at, CalendarKind.UNIT);
        if (unit != null) {
            return isClock(token, at, unit) || isOfNext(at) || isOfPlate(at)
                    ? null
                    : withHalf(clues.after(at), unit, count.quantity());
        }
        UnitCountReader.Count fraction = clues.has(at, CalendarKind.AND) ? counts.fraction(clues.after(at)) : null;
        Sense.CalendarWord shared = fraction == null ? null : clues.word(fraction.end(), CalendarKind.UNIT);
        if (fraction == null || shared == null) {
            return null;
        }
        BigDecimal total = count.quantity().value().add(fraction.quantity().value());
        return LengthPart.counted(clues.after(fraction.end()), shared.unit(), shared.number(), Quantity.exact(total));
    }

    /** "A 26-month building time": the token behind a hyphen that joins a number to a unit of several words. */
    private int behindHyphen(int end) {
        boolean hyphen = tokens.is(end, '-') && clues.isGlued(end) && clues.isGlued(end + 1);
        return hyphen && clues.after(end + 1) > end + 2 ? end + 1 : end;
    }

    /** "37H-812.45": a capital between the numbers of a plate. */
    private boolean isOfPlate(int unit) {
        return LoneCapital.is(tokens, unit)
                && tokens.is(unit + 1, '-')
                && tokens.isDigits(unit + 2)
                && !tokens.spaceBefore(unit + 2);
    }

    /** "the minute 67 and the minute 89": a unit behind "and the" belongs to what follows. */
    private boolean isOfNext(int unit) {
        String proclitic = clues.proclitic(unit);
        return clues.language().articles().stream()
                .anyMatch(article -> proclitic.length() > article.length() && proclitic.endsWith(article));
    }

    private LengthPart withHalf(int end, Sense.CalendarWord unit, Quantity count) {
        return withHalf(end, unit.unit(), unit.number(), count);
    }

    /** A length with the fraction of its unit that may follow: "a year and a half". */
    private LengthPart withHalf(int end, String unit, int each, Quantity count) {
        UnitCountReader.Count fraction = counts.half(end);
        if (fraction == null || count.upper() != null) {
            return LengthPart.counted(end, unit, each, count);
        }
        Sense.CalendarWord again = clues.word(fraction.end(), CalendarKind.UNIT);
        boolean sameUnit = again != null && again.unit().equals(unit);
        if (again != null && !sameUnit) {
            return LengthPart.counted(end, unit, each, count);
        }
        return LengthPart.counted(
                sameUnit ? clues.after(fraction.end()) : fraction.end(),
                unit,
                each,
                Quantity.exact(count.value().add(fraction.quantity().value())));
    }

    /** What nobody counted: the whole day, a few weeks. */
    private @Nullable LengthPart loose(int token) {
        Sense.CalendarWord few = clues.word(token, CalendarKind.VAGUE);
        boolean whole = few == null && clues.has(token, CalendarKind.WHOLE);
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNIT);
        if (unit != null && clues.has(clues.after(token), CalendarKind.WHOLE)) {
            int end = clues.after(clues.after(token));
            return LengthPart.counted(end, unit.unit(), unit.number(), Quantity.exact(1))
                    .uncounted();
        }
        if (few == null && !whole || few != null && clues.before(token, CalendarKind.AHEAD) >= 0) {
            return null;
        }
        int at = clues.after(token);
        Sense.CalendarWord of = clues.word(at, CalendarKind.UNIT);
        boolean several = whole && clues.has(at, CalendarKind.UNITS);
        boolean dated = of != null && clues.figures().digitsOf(clues.skipLinks(clues.after(at)), 4) >= 0;
        if (of == null || dated || several) {
            return null;
        }
        Quantity count = Quantity.exact(few == null ? 1 : few.number());
        return LengthPart.counted(clues.after(at), of.unit(), of.number(), count)
                .uncounted();
    }

    /** An article that may mean one, or the number one that is an article, too. */
    private @Nullable LengthPart article(int token) {
        if (!clues.has(token, CalendarKind.ONE)) {
            return null;
        }
        int at = clues.after(token);
        Sense.CalendarWord unit = clues.word(at, CalendarKind.UNIT);
        if (unit == null || isClock(token, at, unit)) {
            return null;
        }
        int end = clues.after(at);
        LengthPart one = withHalf(end, unit, Quantity.exact(1));
        boolean sure = LengthPart.isOfDay(unit.unit())
                || one.end() > end
                || clues.before(token, BEFORE_ONE) >= 0
                || clues.hasAny(end, BEHIND_ONE)
                || clues.isBehindBound(token)
                || clues.borders().isAll(token, end);
        return sure ? one : one.unsure();
    }

    /** A unit with the word for one or a half behind it, or alone where one of it is meant. */
    private @Nullable LengthPart bare(int token) {
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNIT);
        if (unit == null) {
            return null;
        }
        int end = clues.after(token);
        Figures.Figure one = clues.figures().at(end);
        if (one != null && !one.digits() && !one.ordinal() && one.value() == 1) {
            return withHalf(one.end(), unit, Quantity.exact(1));
        }
        if (!clues.isBareSingular(token)) {
            return null;
        }
        Sense.CalendarWord oneBehind = clues.word(end, CalendarKind.ONE);
        return oneBehind != null && oneBehind.unit().equals("BEHIND")
                ? withHalf(clues.after(end), unit, Quantity.exact(1))
                : single(token, unit);
    }

    /** A unit alone that means one of it, where a length is expected. */
    private @Nullable LengthPart single(int token, Sense.CalendarWord unit) {
        int end = clues.after(token);
        LengthPart one = withHalf(end, unit, Quantity.exact(1));
        boolean expected = one.end() > end
                || clues.borders().isAll(token, end)
                || isBehindLengthWord(token) && clues.borders().isPhraseEnd(end);
        return expected ? one : null;
    }

    /** Whether a word stands before a bare unit that stands before lengths; "day after day" is none. */
    private boolean isBehindLengthWord(int token) {
        int word = clues.before(token, BEFORE_SINGLE);
        return word >= 0 && !(word > 0 && clues.has(word - 1, CalendarKind.UNIT));
    }

    /** A time of day: 9.00 uur, om 9 uur; "hour 17, day 10" behind a word that is not itself counted. */
    private boolean isClock(int token, int end, Sense.CalendarWord unit) {
        int hour = clues.before(token, CalendarKind.DAYTIME);
        Sense.CalendarWord word = hour < 0 ? null : clues.word(hour, CalendarKind.DAYTIME);
        if (word != null
                && word.unit().equals("H")
                && !(hour > 0 && clues.scan().item(hour - 1) instanceof Item.Number)) {
            return true;
        }
        if (!unit.unit().equals("H")) {
            return unit.unit().equals("MIN") && isMinuteOfHour(token);
        }
        boolean dotted = tokens.isDigits(token)
                && end == token + 3
                && tokens.isAny(token + 1, ".:")
                && !clues.language().decimal().contains(tokens.text(token + 1));
        return dotted || clues.before(token, CalendarKind.CLOCK) >= 0;
    }

    /** The minutes of a time of day: "hour 5 and 30 minutes", "5 o'clock 30 minutes". */
    private boolean isMinuteOfHour(int token) {
        int hour = clues.before(token, CalendarKind.DAYTIME);
        if (hour > 0) {
            return tokens.isDigits(hour - 1) && !clues.hasUnit(hour, "H");
        }
        int figure = clues.has(token - 1, CalendarKind.AND) ? token - 2 : token - 1;
        Sense.CalendarWord before = tokens.isDigits(figure) ? clues.word(figure - 1, CalendarKind.DAYTIME) : null;
        return before != null && before.unit().equals("H");
    }
}
