package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.table.LanguageProperties;

/**
 * What dot and comma mean in one document: the language's rule, and what the document itself shows beyond doubt.
 *
 * <p>Evidence is sure when it can be read in one way only: {@code 1.234.567} and {@code 1.234,5}; {@code 46,000}, since nobody writes three decimal
 * zeros; {@code 4,560} before what can be counted; {@code 12,700} before a unit; {@code 37.5} beside a percent sign, a unit, a currency or a magnitude (elsewhere it may be a date or a time).
 */
final class Separators {

    /** What a separator before exactly three digits is. */
    enum Reading {
        GROUPING,
        DECIMAL,
        /** The rule makes it a decimal sign, and nothing in the document says otherwise or confirms it. */
        DECIMAL_PERHAPS,
        /** The rule makes it a grouping sign, but the document uses it for decimals. */
        GROUPING_PERHAPS
    }

    private static final int DOT = 0;
    private static final int COMMA = 1;

    private final LanguageProperties properties;
    private final boolean[] groups = new boolean[2];
    private final boolean[] decimals = new boolean[2];

    Separators(LanguageProperties properties) {
        this.properties = properties;
    }

    /**
     * Takes what these digits show beyond doubt.
     *
     * @param value whether what stands around them says that they are a value, not a date or a time
     */
    void learn(DigitGroups digits, boolean value) {
        int count = digits.separators();
        if (count == 1) {
            learnFromOne(digits, value);
        } else if (count > 1 && count <= DigitGroups.MOST_DIGITS && digits.isGrouped(count - 1)) {
            learnFromMore(digits);
        }
    }

    private void learnFromOne(DigitGroups digits, boolean value) {
        if (!digits.isGrouped(1)) {
            if (value) {
                sawDecimal(digits.separator(0));
            }
        } else if (digits.endsWithZeros()) {
            sawGrouping(digits.separator(0));
        }
    }

    private void learnFromMore(DigitGroups digits) {
        char first = digits.separator(0);
        char last = digits.lastSeparator();
        if (first != last) {
            sawGrouping(first);
            sawDecimal(last);
        } else if (digits.endsWithGroup()) {
            sawGrouping(first);
        }
    }

    /** Takes a separator that sets groups apart beyond doubt. */
    void sawGrouping(char c) {
        if (isDotOrComma(c)) {
            groups[index(c)] = true;
        }
    }

    private void sawDecimal(char c) {
        if (isDotOrComma(c)) {
            decimals[index(c)] = true;
        }
    }

    /** How to read one to three digits, this dot or comma, and three digits. */
    Reading beforeThreeDigits(char c) {
        int it = index(c);
        int other = 1 - it;
        if (properties.decimal().indexOf(c) < 0) {
            if (!decimals[it] || groups[it]) {
                return Reading.GROUPING;
            }
            return groups[other] ? Reading.DECIMAL : Reading.GROUPING_PERHAPS;
        }
        boolean groupsHere = groups[it];
        boolean otherIsDecimal = decimals[other] && !groups[other] && !decimals[it];
        // That the rule's own decimals occur too ("5,65%") shows that the rule is known, not that this number follows
        // it.
        return groupsHere || otherIsDecimal ? Reading.GROUPING : Reading.DECIMAL_PERHAPS;
    }

    static boolean isDotOrComma(char c) {
        return c == '.' || c == ',';
    }

    private static int index(char c) {
        return c == '.' ? DOT : COMMA;
    }
}
