package io.github.crossfact.internal.time;

import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads how many of a unit of time there are: in figures, in words, as a fraction. */
final class UnitCountReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MOST_DIGITS = 9;
    private static final int MOST_PRECISION = 15;
    /** Fractions that people tell time in: 1/2, 2/3, 3/4 of an hour. More is a share: 5/12 months. */
    private static final int LARGEST_DENOMINATOR = 4;

    /** A number, and the token after it. */
    record Count(int end, Quantity quantity) {}

    private final Clues clues;
    private final Tokens tokens;

    UnitCountReader(Clues clues) {
        this.clues = clues;
        this.tokens = clues.tokens();
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
        int and = clues.before(token, CalendarKind.AND);
        boolean nor = and > 0 && !clues.has(and - 1, CalendarKind.UNIT);
        return neither || nor ? null : new Count(end, Quantity.exact(word.number()));
    }

    /** The number that begins at a token; null where there is none. */
    @Nullable
    Count read(int token) {
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
            if (!usable || tokens.isDigits(token) && clues.figures().isLedIn(token)) {
                return null;
            }
            Count vulgar = vulgar(token);
            return vulgar != null ? vulgar : new Count(number.end(), number.quantity());
        }
        if (!tokens.isDigits(token)
                || tokens.length(token) > MOST_DIGITS
                || clues.figures().isLedIn(token)
                || clues.isTaken(token)) {
            return null;
        }
        Count vulgar = vulgar(token);
        return vulgar != null ? vulgar : inDigits(token);
    }

    private @Nullable Count inDigits(int token) {
        boolean decimal = tokens.isAny(token + 1, clues.language().decimal())
                && clues.figures().goesOnInDigits(token + 1);
        if (!decimal) {
            return new Count(token + 1, Quantity.exact(Integer.parseInt(tokens.text(token))));
        }
        BigDecimal value = new BigDecimal(tokens.text(token) + "." + tokens.text(token + 2));
        return value.precision() > MOST_PRECISION ? null : new Count(token + 3, Quantity.exact(value));
    }

    /** Half an hour in figures: 1/2. */
    private @Nullable Count vulgar(int token) {
        boolean slashed = tokens.is(token + 1, '/')
                && clues.figures().goesOnInDigits(token + 1)
                && !clues.figures().goesOnInDigits(token + 3);
        int numerator = slashed ? clues.figures().digits(token, 1) : -1;
        int denominator = slashed ? clues.figures().digits(token + 2, 1) : -1;
        if (numerator < 1 || denominator <= numerator || denominator > LARGEST_DENOMINATOR) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL32);
        return new Count(token + 3, Quantity.exact(value));
    }

    /** "And a half", in words of their own or written on to the word for half. */
    @Nullable
    Count half(int token) {
        if (clues.has(token, CalendarKind.AND)) {
            return fraction(clues.after(token));
        }
        return clues.proclitic(token).isEmpty() ? null : fraction(token);
    }

    /** A number between nothing and one, in words, with an article or without. */
    @Nullable
    Count fraction(int token) {
        int at = clues.has(token, CalendarKind.ONE) && !(clues.scan().item(token) instanceof Item.Number)
                ? clues.after(token)
                : token;
        boolean fraction = clues.scan().item(at) instanceof Item.Number number
                && number.first() == at
                && number.kind() == Item.NumberKind.FRACTION
                && number.quantity().value().compareTo(BigDecimal.ONE) < 0;
        return fraction ? read(at) : null;
    }
}
