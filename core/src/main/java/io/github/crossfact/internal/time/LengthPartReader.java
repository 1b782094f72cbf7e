package io.github.crossfact.internal.time;

import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads so many of one unit of time: ten years, an hour and a half, ¾ of one, the whole day, a few weeks, عامين. */
final class LengthPartReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MOST_DIGITS = 9;
    private static final int MOST_PRECISION = 15;
    /** Fractions that people tell time in: 1/2, 2/3, 3/4 of an hour. More is a share: 5/12 months. */
    private static final int LARGEST_DENOMINATOR = 4;

    private static final Set<CalendarKind> BEFORE_ONE = Collections.unmodifiableSet(EnumSet.of(
            CalendarKind.AGO,
            CalendarKind.BEFORE,
            CalendarKind.AFTER,
            CalendarKind.SINCE,
            CalendarKind.IN,
            CalendarKind.FOR,
            CalendarKind.RELATIVE));

    /** What may stand before a bare unit that means one of it; a date is named behind fewer words than a length. */
    private static final Set<CalendarKind> BEFORE_SINGLE = Collections.unmodifiableSet(
            EnumSet.of(CalendarKind.BEFORE, CalendarKind.AFTER, CalendarKind.SINCE, CalendarKind.FOR));

    private static final Set<CalendarKind> BEHIND_ONE =
            Collections.unmodifiableSet(EnumSet.of(CalendarKind.AGO, CalendarKind.FOR));

    private record Count(int end, Quantity quantity) {}

    private final Clues clues;
    private final Tokens tokens;

    LengthPartReader(Clues clues) {
        this.clues = clues;
        this.tokens = clues.tokens();
    }

    /** The part that begins at a token; null where there is none. */
    @Nullable
    LengthPart read(int token) {
        Sense.CalendarWord length = clues.word(token, CalendarKind.LENGTH);
        if (length != null) {
            return withHalf(clues.after(token), length.unit(), 1, Quantity.exact(length.number()));
        }
        Count count = count(token);
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

    private @Nullable LengthPart counted(int token, Count count) {
        int at = count.end();
        Sense.CalendarWord unit = clues.word(at, CalendarKind.UNIT);
        if (unit != null) {
            return isClock(token, at, unit) ? null : withHalf(clues.after(at), unit, count.quantity());
        }
        Count fraction = clues.has(at, CalendarKind.AND) ? fraction(clues.after(at)) : null;
        Sense.CalendarWord shared = fraction == null ? null : clues.word(fraction.end(), CalendarKind.UNIT);
        if (fraction == null || shared == null) {
            return null;
        }
        BigDecimal total = count.quantity().value().add(fraction.quantity().value());
        return LengthPart.counted(clues.after(fraction.end()), shared.unit(), shared.number(), Quantity.exact(total));
    }

    private LengthPart withHalf(int end, Sense.CalendarWord unit, Quantity count) {
        return withHalf(end, unit.unit(), unit.number(), count);
    }

    /** A length with the fraction of its unit that may follow: "a year and a half". */
    private LengthPart withHalf(int end, String unit, int each, Quantity count) {
        Count fraction = half(end);
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

    /** "And a half", in words of their own or written on to the word for half. */
    private @Nullable Count half(int token) {
        if (clues.has(token, CalendarKind.AND)) {
            return fraction(clues.after(token));
        }
        return clues.proclitic(token).isEmpty() ? null : fraction(token);
    }

    /** A number between nothing and one, in words, with an article or without. */
    private @Nullable Count fraction(int token) {
        int at = clues.has(token, CalendarKind.ONE) && !(clues.scan().item(token) instanceof Item.Number)
                ? clues.after(token)
                : token;
        boolean fraction = clues.scan().item(at) instanceof Item.Number number
                && number.first() == at
                && number.kind() == Item.NumberKind.FRACTION
                && number.quantity().value().compareTo(BigDecimal.ONE) < 0;
        return fraction ? count(at) : null;
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
        if (few == null && !whole || few != null && clues.before(token, EnumSet.of(CalendarKind.AHEAD)) >= 0) {
            return null;
        }
        int at = clues.after(token);
        Sense.CalendarWord of = clues.word(at, CalendarKind.UNIT);
        boolean dated = of != null && clues.digitsOf(clues.skipLinks(clues.after(at)), 4) >= 0;
        if (of == null || dated) {
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
                || clues.isAll(token, end);
        return sure ? one : one.unsure();
    }

    /** A unit with the word for one or a half behind it, or alone where one of it is meant. */
    private @Nullable LengthPart bare(int token) {
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNIT);
        if (unit == null) {
            return null;
        }
        int end = clues.after(token);
        Clues.Figure one = clues.figure(end);
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
        boolean expected =
                one.end() > end || clues.isAll(token, end) || isBehindLengthWord(token) && clues.isPhraseEnd(end);
        return expected ? one : null;
    }

    /** Whether a word stands before a bare unit that stands before lengths; "day after day" is none. */
    private boolean isBehindLengthWord(int token) {
        int word = clues.before(token, BEFORE_SINGLE);
        return word >= 0 && !(word > 0 && clues.has(word - 1, CalendarKind.UNIT));
    }

    /** Nine, where the word for it does not say "no": neither day nor night. */
    private @Nullable Count guarded(int token) {
        Sense.CalendarWord word = clues.word(token, CalendarKind.COUNT);
        if (word == null) {
            return null;
        }
        int end = clues.after(token);
        int behind = clues.after(end);
        boolean neither = clues.has(behind, CalendarKind.AND) && clues.has(clues.after(behind), CalendarKind.COUNT);
        int and = clues.before(token, EnumSet.of(CalendarKind.AND));
        boolean nor = and > 0 && !clues.has(and - 1, CalendarKind.UNIT);
        return neither || nor ? null : new Count(end, Quantity.exact(word.number()));
    }

    private @Nullable Count count(int token) {
        if (clues.has(token, CalendarKind.HALF) && !(clues.scan().item(token) instanceof Item.Number)) {
            return new Count(clues.after(token), Quantity.exact(HALF));
        }
        Count guarded = guarded(token);
        if (guarded != null) {
            return guarded;
        }
        if (clues.scan().item(token) instanceof Item.Number number) {
            boolean usable = number.first() == token
                    && number.kind() != Item.NumberKind.ORDINAL
                    && number.quantity().upper() == null
                    && number.quantity().value().signum() >= 0
                    && number.quantity().value().precision() <= MOST_PRECISION;
            if (!usable || tokens.isDigits(token) && clues.isLedIn(token)) {
                return null;
            }
            Count vulgar = vulgar(token);
            return vulgar != null ? vulgar : new Count(number.end(), number.quantity());
        }
        if (!tokens.isDigits(token)
                || tokens.length(token) > MOST_DIGITS
                || clues.isLedIn(token)
                || clues.isTaken(token)) {
            return null;
        }
        Count vulgar = vulgar(token);
        return vulgar != null ? vulgar : inDigits(token);
    }

    private @Nullable Count inDigits(int token) {
        boolean decimal = tokens.isAny(token + 1, clues.language().decimal()) && clues.goesOnInDigits(token + 1);
        if (!decimal) {
            return new Count(token + 1, Quantity.exact(Integer.parseInt(tokens.text(token))));
        }
        BigDecimal value = new BigDecimal(tokens.text(token) + "." + tokens.text(token + 2));
        return value.precision() > MOST_PRECISION ? null : new Count(token + 3, Quantity.exact(value));
    }

    /** Half an hour in figures: 1/2. */
    private @Nullable Count vulgar(int token) {
        boolean slashed =
                tokens.is(token + 1, '/') && clues.goesOnInDigits(token + 1) && !clues.goesOnInDigits(token + 3);
        int numerator = slashed ? clues.digits(token, 1) : -1;
        int denominator = slashed ? clues.digits(token + 2, 1) : -1;
        if (numerator < 1 || denominator <= numerator || denominator > LARGEST_DENOMINATOR) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL32);
        return new Count(token + 3, Quantity.exact(value));
    }

    /** A time of day: 9.00 uur, om 9 uur. */
    private boolean isClock(int token, int end, Sense.CalendarWord unit) {
        if (!unit.unit().equals("H")) {
            return false;
        }
        boolean dotted = tokens.isDigits(token)
                && end == token + 3
                && tokens.isAny(token + 1, ".:")
                && !clues.language().decimal().contains(tokens.text(token + 1));
        return dotted || clues.before(token, EnumSet.of(CalendarKind.CLOCK)) >= 0;
    }
}
