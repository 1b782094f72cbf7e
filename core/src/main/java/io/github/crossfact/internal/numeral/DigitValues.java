package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What groups of digits are worth, by what their separators mean in this document. One per scan. */
final class DigitValues {

    /** Telephone numbers begin with a zero and have this many digits or more. */
    private static final int PHONE = 8;

    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(12);
    /** The last time of day, as a number of its four digits. */
    private static final BigDecimal MIDNIGHT = BigDecimal.valueOf(2400);

    private static final char ARABIC_DECIMAL = '\u066B';
    private static final char ARABIC_GROUPING = '\u066C';

    private final Vicinity vicinity;
    private final Tokens tokens;
    private final DigitBounds bounds;
    private final Separators separators;

    DigitValues(Vicinity vicinity, DigitBounds bounds, Separators separators) {
        this.vicinity = vicinity;
        this.tokens = vicinity.tokens();
        this.bounds = bounds;
        this.separators = separators;
    }

    /** The number that the groups write; null where they write none. */
    @Nullable
    DigitRun of(DigitGroups groups) {
        if (groups.isTooLong()) {
            return null;
        }
        return switch (groups.separators()) {
            case 0 -> plain(groups.first());
            case 1 -> withSeparator(groups);
            default -> withSeparators(groups);
        };
    }

    private @Nullable DigitRun plain(int token) {
        String digits = tokens.text(token);
        if (bounds.isLeadingDecimal(token)) {
            return DigitRun.of(token - 1, token + 1, new BigDecimal("0." + digits));
        }
        boolean phone = digits.length() >= PHONE && digits.startsWith("0");
        return phone ? null : new DigitRun(token, token + 1, new BigDecimal(digits), null, true);
    }

    private @Nullable DigitRun withSeparator(DigitGroups groups) {
        char separator = groups.separator(0);
        boolean three = groups.isGrouped(1);
        if (separator == ARABIC_GROUPING || separator == '\'') {
            return three ? DigitRun.of(groups, groups.whole(), null) : null;
        }
        if (separator == ARABIC_DECIMAL) {
            return DigitRun.of(groups, groups.decimal(), null);
        }
        if (three) {
            return withThreeDigits(groups, separator);
        }
        return isMonthAndYear(groups) || isClockTime(groups) ? null : DigitRun.of(groups, groups.decimal(), null);
    }

    private DigitRun withThreeDigits(DigitGroups groups, char separator) {
        Separators.Reading reading = groups.endsWithZeros() || mustBeWhole(groups)
                ? Separators.Reading.GROUPING
                : separators.beforeThreeDigits(separator);
        return switch (reading) {
            case GROUPING -> DigitRun.of(groups, groups.whole(), null);
            case GROUPING_PERHAPS -> DigitRun.of(groups, groups.whole(), groups.decimal());
            case DECIMAL -> DigitRun.of(groups, groups.decimal(), null);
            case DECIMAL_PERHAPS -> DigitRun.of(groups, groups.decimal(), groups.whole());
        };
    }

    /** Whether these are one to three digits, a separator and three digits that cannot be decimals: before what can be counted; 12,700 hectares. */
    boolean isWhole(DigitGroups groups) {
        return groups.separators() == 1 && groups.isGrouped(1) && mustBeWhole(groups);
    }

    private boolean mustBeWhole(DigitGroups groups) {
        return isCounting(groups.end()) || groups.endsWithHundreds() && isMeasured(groups.end());
    }

    private boolean isCounting(int token) {
        Match match = vicinity.match(token);
        return match != null && !match.compound() && match.senses().get(0) instanceof Sense.Subject;
    }

    /** {@code 14.30} where a time of day stands. */
    private boolean isClockTime(DigitGroups groups) {
        boolean clock = vicinity.isClock(groups.first() - 1) && !vicinity.makesValue(groups.end())
                || vicinity.phraseEnd(groups.end(), NumeralKind.O_CLOCK) > 0;
        return clock
                && groups.separator(0) == '.'
                && groups.digits(0).length() <= 2
                && groups.digits(1).length() == 2
                && groups.whole().compareTo(MIDNIGHT) <= 0;
    }

    /** {@code 12.2025} is a month more often than a number. */
    private boolean isMonthAndYear(DigitGroups groups) {
        return isYear(groups.digits(1)) && isMonth(groups.digits(0)) && !isMeasured(groups.end());
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    private static boolean isMonth(String digits) {
        BigDecimal month = new BigDecimal(digits);
        return month.signum() > 0 && month.compareTo(MOST_MONTHS) <= 0;
    }

    private boolean isMeasured(int token) {
        return vicinity.isMeasure(token) || vicinity.isMagnitude(token);
    }

    /** Several separators: all alike and groups of three, or the last one another and the decimal sign. */
    private @Nullable DigitRun withSeparators(DigitGroups groups) {
        char first = groups.separator(0);
        char last = groups.lastSeparator();
        if (first == ARABIC_DECIMAL || !groups.isGrouped(groups.separators() - 1)) {
            return null;
        }
        if (groups.endsAsItBegins()) {
            return groups.endsWithGroup() ? DigitRun.of(groups, groups.whole(), null) : null;
        }
        boolean decimal = Separators.isDotOrComma(last) || last == ARABIC_DECIMAL;
        return decimal ? DigitRun.of(groups, groups.decimal(), null) : null;
    }
}
