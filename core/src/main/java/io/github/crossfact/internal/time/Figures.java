package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The numbers of one text as times have them: days, years, ordinals, in figures or words, and what their digits hang together with. */
final class Figures {

    /** Words of time that a sign may join to the year behind them: Jan-2024, Q3/2024. */
    private static final CalendarKinds BEFORE_JOINED_YEAR =
            CalendarKinds.of(CalendarKind.MONTH, CalendarKind.GROUPING, CalendarKind.UNIT);

    private final Clues clues;
    private final Tokens tokens;

    Figures(Clues clues) {
        this.clues = clues;
        this.tokens = clues.tokens();
    }

    /** A number that stands for itself, as a day, a year or an ordinal. */
    record Figure(int end, int value, boolean ordinal, boolean digits) {}

    /** Whether digits go on right after a token: a further group, a decimal, a version. */
    boolean goesOnInDigits(int end) {
        return tokens.isAny(end, ".,/-:٫٬") && clues.isGlued(end) && tokens.isDigits(end + 1) && clues.isGlued(end + 1);
    }

    /** Whether digits or letters lead right up to a token. */
    boolean isLedIn(int token) {
        if (token == 0 || tokens.spaceBefore(token)) {
            return false;
        }
        if (isLatin(token - 1)) {
            return true;
        }
        boolean joined = token > 1 && tokens.isAny(token - 1, ".,/-:٫٬#") && !tokens.spaceBefore(token - 1);
        return joined
                && (isLatin(token - 2) || tokens.isDigits(token - 2))
                && !isRangeDash(token - 1)
                && !clues.hasAny(token - 2, BEFORE_JOINED_YEAR);
    }

    /** Whether a dash between digits may part the two sides of a period: what is before it is a day or a year, and begins there. */
    private boolean isRangeDash(int token) {
        boolean dayOrYear =
                tokens.isDigits(token - 1) && (tokens.length(token - 1) <= 2 || tokens.length(token - 1) == 4);
        return tokens.is(token, '-') && dayOrYear && !isGluedToNumber(token - 1);
    }

    private boolean isGluedToNumber(int token) {
        return token > 0 && !tokens.spaceBefore(token) && (tokens.isAny(token - 1, ".,/-:#") || isLatin(token - 1));
    }

    private boolean isLatin(int token) {
        return tokens.isWord(token) && tokens.source().charAt(tokens.start(token)) < '\u0250';
    }

    /** The value of a token of at most so many digits; -1 where it is none. */
    int digits(int token, int atMost) {
        return tokens.isDigits(token) && tokens.length(token) <= atMost && !clues.isTaken(token)
                ? Integer.parseInt(tokens.source(), tokens.start(token), tokens.end(token), 10)
                : -1;
    }

    /** The value of a token of exactly so many digits; -1 where it is none. */
    int digitsOf(int token, int length) {
        return tokens.isDigits(token) && tokens.length(token) == length ? digits(token, length) : -1;
    }

    /** A whole number below 10,000 at a token, in figures or words, as an ordinal or not; null where there is none. */
    @Nullable
    Figure at(int token) {
        int digits = digits(token, 4);
        if (digits >= 0) {
            return inDigits(token, digits);
        }
        if (clues.has(token, CalendarKind.FIRST) && !(clues.scan().item(token) instanceof Item.Number)) {
            return new Figure(clues.after(token), 1, true, false);
        }
        if (clues.scan().item(token) instanceof Item.Number number
                && number.first() == token
                && !tokens.isDigits(token)) {
            BigDecimal value = number.quantity().value();
            boolean whole = number.kind() != Item.NumberKind.FRACTION
                    && number.quantity().upper() == null
                    && value.scale() <= 0;
            return whole && value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(9999)) <= 0
                    ? new Figure(number.end(), value.intValue(), number.kind() == Item.NumberKind.ORDINAL, false)
                    : null;
        }
        return null;
    }

    private Figure inDigits(int token, int value) {
        int next = token + 1;
        if (clues.isGlued(next) && isOrdinalSuffix(next)) {
            return new Figure(clues.after(next), value, true, true);
        }
        boolean dot =
                tokens.is(next, '.') && clues.isGlued(next) && !(tokens.isDigits(next + 1) && clues.isGlued(next + 1));
        if (dot && clues.language().ordinalDot()) {
            return new Figure(next + 1, value, true, true);
        }
        return new Figure(next, value, false, true);
    }

    private boolean isOrdinalSuffix(int token) {
        Sense.CalendarWord link = clues.word(token, CalendarKind.LINK);
        return clues.has(token, CalendarKind.ORDINAL_SUFFIX)
                || link != null && link.unit().equals("SUFFIX");
    }

    /** An ordinal at a token; null where there is none. */
    @Nullable
    Figure ordinal(int token) {
        Figure figure = at(token);
        return figure != null && figure.ordinal() ? figure : null;
    }

    /** Whether a number of several tokens holds this one: a magnitude or a decimal makes more of it than its digits say. */
    boolean isPartOfNumber(int token) {
        if (!(clues.scan().item(token) instanceof Item.Number number)
                || number.quantity().upper() != null) {
            return false;
        }
        return number.quantity().value().compareTo(BigDecimal.valueOf(digits(token, 4))) != 0;
    }
}
