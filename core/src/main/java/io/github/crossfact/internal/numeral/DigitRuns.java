package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a text writes with digits, found in two passes: the first one reads what is beyond doubt and learns from it what dot and comma
 * mean here, the second one reads the rest. Digits that are no number (dates, clock times, addresses, versions, telephone numbers, parts of names)
 * are left out. One per scan.
 */
final class DigitRuns {

    private static final int MOST_SCORE_DIGITS = 2;

    private final Vicinity vicinity;
    private final Tokens tokens;
    private final Separators separators;
    private final DigitBounds bounds;
    private final DigitValues values;
    private final SpacedGroups spaced;
    private final Exponents exponents;
    private final TelephoneNumbers telephones;
    /** By their first tokens; null until they are first asked for, which most texts never need. */
    private @Nullable DigitRun @Nullable [] runs;

    DigitRuns(Vicinity vicinity) {
        this.vicinity = vicinity;
        this.tokens = vicinity.tokens();
        this.separators = new Separators(vicinity.numerals().properties());
        this.bounds = new DigitBounds(vicinity);
        this.values = new DigitValues(vicinity, bounds, separators);
        this.spaced = new SpacedGroups(vicinity, bounds);
        this.exponents = new Exponents(vicinity, bounds);
        this.telephones = new TelephoneNumbers(vicinity);
    }

    /** The number that begins with this token; null where none does. */
    @Nullable
    DigitRun at(int token) {
        return tokens.isWord(token) || token >= tokens.size() ? null : runs()[token];
    }

    private @Nullable DigitRun[] runs() {
        @Nullable DigitRun[] found = runs;
        if (found == null) {
            found = new DigitRun[tokens.size()];
            runs = found;
            eachChain(this::learn);
            eachChain(this::read);
        }
        return found;
    }

    /** Shows every chain to a reader, which returns the token from which to go on. */
    private void eachChain(ToIntFunction<DigitChain> reader) {
        int token = tokens.nextDigits(0);
        while (token < tokens.size()) {
            token = tokens.nextDigits(reader.applyAsInt(DigitChain.at(tokens, token)));
        }
    }

    private int learn(DigitChain chain) {
        learn(chain.first());
        if (chain.second() != null) {
            learn(chain.second());
        }
        return chain.end();
    }

    private void learn(DigitGroups groups) {
        boolean value = vicinity.makesValue(groups.end()) || tokens.is(groups.first(), "0");
        separators.learn(groups, value);
        if (values.isWhole(groups)) {
            separators.sawGrouping(groups.separator(0));
        }
    }

    private int read(DigitChain chain) {
        int telephone = telephones.end(chain.first().first());
        if (telephone > 0) {
            return telephone;
        }
        @Nullable DigitRun power = chain.links() == 0 ? withExponent(chain.first()) : null;
        if (power != null) {
            keep(power);
            return power.end();
        }
        if (isPartOfMore(chain)) {
            return chain.end();
        }
        @Nullable DigitGroups second = chain.second();
        if (second == null) {
            return readSpaced(chain.first());
        }
        if (chain.links() == 1) {
            readPair(chain.first(), second);
        }
        return chain.end();
    }

    private @Nullable DigitRun withExponent(DigitGroups groups) {
        boolean possible = exponents.mayFollow(groups.end())
                && bounds.isOpenBefore(groups.first())
                && !vicinity.isTaken(groups.first(), groups.end());
        return possible ? exponents.of(values.of(groups)) : null;
    }

    private boolean isPartOfMore(DigitChain chain) {
        int first = chain.first().first();
        return !bounds.isOpenBefore(first)
                || !bounds.isOpenAfter(chain.end())
                || vicinity.isTaken(first, Math.min(chain.end(), first + 2 * DigitGroups.MOST_DIGITS));
    }

    private int readSpaced(DigitGroups groups) {
        int end = spaced.end(groups);
        keep(end == groups.end() ? values.of(groups) : spaced.of(groups.first(), end));
        return end;
    }

    /** Two numbers with a sign between them; a colon makes a clock time, a dash before a zero a part of a code. */
    private void readPair(DigitGroups first, DigitGroups second) {
        int link = first.end();
        boolean slash = tokens.is(link, '/');
        if (slash && isSlashDecimal(first, second)) {
            BigDecimal value = new BigDecimal(first.digits(0) + "." + second.digits(0));
            keep(DigitRun.of(first.first(), second.end(), value));
        } else if (slash || !tokens.is(link, ':') && !hasLeadingZero(second) && !isScore(first, second)) {
            keep(values.of(first));
            keep(values.of(second));
        }
    }

    /** A slash is a decimal sign where a value must stand, or where a ratio would be more than the whole. */
    private boolean isSlashDecimal(DigitGroups first, DigitGroups second) {
        return vicinity.numerals().slashDecimal()
                && isOneRun(first)
                && isOneRun(second)
                && (vicinity.makesValue(second.end()) || first.whole().compareTo(second.whole()) > 0);
    }

    private static boolean isOneRun(DigitGroups groups) {
        return groups.separators() == 0 && !groups.isTooLong();
    }

    /** "Won 3-1": one or two digits on both sides, and no range that goes up. */
    private static boolean isScore(DigitGroups first, DigitGroups second) {
        return first.separators() + second.separators() == 0
                && first.digits(0).length() <= MOST_SCORE_DIGITS
                && second.digits(0).length() <= MOST_SCORE_DIGITS
                && first.whole().compareTo(second.whole()) >= 0;
    }

    private boolean hasLeadingZero(DigitGroups groups) {
        return groups.startsWithZero() && tokens.length(groups.first()) > 1;
    }

    private void keep(@Nullable DigitRun run) {
        if (run != null) {
            runs()[run.first()] = run;
        }
    }
}
