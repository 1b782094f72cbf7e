package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Mark;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;

/** The tokens at which a time or a length may begin, which are few. One per scan. */
final class Candidates {

    /** How many words of time may stand before the one that names it. */
    private static final int LONGEST_LEAD = 8;

    private static final int YEAR_DIGITS = 4;
    /** Who spells a year out spells its thousand, or its hundreds. */
    private static final BigDecimal FIRST_SPELLED_YEAR = BigDecimal.valueOf(1000);

    /** The kinds of words that name a time or a unit; the others only lead to one. */
    private static final long NAMING = CalendarKinds.that(CalendarKind::names).bits();

    private final Clues clues;
    private final Scan scan;
    private final Tokens tokens;
    private final ListedTimes lists;
    private final UnitAttributes attributes;

    Candidates(Clues clues) {
        this.clues = clues;
        this.scan = clues.scan();
        this.tokens = clues.tokens();
        this.lists = new ListedTimes(clues);
        this.attributes = new UnitAttributes(clues);
    }

    /** Whether a number stands at a token, a word that names a time, or words that lead to one. */
    boolean at(int token) {
        return (isNumber(token)
                        ? !isPlainCount(token)
                        : scan.may(token, Mark.TIME) && leadsToTime(token)
                                || tokens.is(token, '\'') && tokens.isDigits(token + 1))
                && !clues.isTaken(token);
    }

    private boolean isNumber(int token) {
        return tokens.isDigits(token) || scan.item(token) instanceof Item.Number;
    }

    /** Whether no time begins at a number: within it, or where it counts what the word right behind it says, which is none of time. */
    private boolean isPlainCount(int token) {
        return scan.item(token) instanceof Item.Number number
                && (number.first() != token
                        || !mayBePartOfDate(number) && isBeforeOtherWord(number) && !lists.goesOnWithDecade(token));
    }

    /** A year, the month and year of 5.2024, the day of "on the 15th". */
    private boolean mayBePartOfDate(Item.Number number) {
        boolean ordinal = number.kind() == Item.NumberKind.ORDINAL;
        return ordinal || number.quantity().value().scale() > 0 ? number.digits() : mayBeYear(number);
    }

    private boolean isBeforeOtherWord(Item.Number number) {
        int word = number.end();
        return tokens.isWord(word)
                && !clues.isGlued(word)
                && clues.kinds(word) == 0
                && attributes.skip(word) == word
                && !(scan.item(word) instanceof Item.Number);
    }

    private boolean mayBeYear(Item.Number number) {
        return tokens.isDigits(number.first())
                ? number.end() == number.first() + 1 && tokens.length(number.first()) == YEAR_DIGITS
                : number.quantity().value().compareTo(FIRST_SPELLED_YEAR) >= 0;
    }

    /** Whether nothing but words of time stands between a token and a number or the word that names the time. */
    private boolean leadsToTime(int token) {
        int at = token;
        for (int words = 0; words < LONGEST_LEAD && at < tokens.size(); words++) {
            long kinds = clues.kinds(at);
            if ((kinds & NAMING) != 0 || isNumber(at)) {
                return true;
            }
            if (kinds == 0 && !tokens.isAny(at, ",('\"")) {
                return false;
            }
            at = clues.after(at);
        }
        return false;
    }
}
