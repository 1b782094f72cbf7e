package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a text writes with digits, found in two passes: the first one reads what is beyond doubt and learns from it what dot and comma
 * mean here, the second one reads the rest. Digits that are no number (dates, clock times, addresses, versions, telephone numbers, parts of names)
 * are left out. One per scan.
 */
final class DigitRuns {

    /** More digits than a text could state; what is longer is no number. */
    private static final int MOST_DIGITS = 36;

    private static final int GROUP = 3;
    private static final int PHONE = 8;
    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(12);
    private static final String NUMBER_SEPARATORS = ".,'\u066B\u066C";
    private static final char ARABIC_DECIMAL = '\u066B';
    private static final char ARABIC_GROUPING = '\u066C';
    private static final String CHAIN_LINKS = "/-~:";
    private static final String NO_NUMBER_AFTER = "=&#@_\\^%";
    private static final String NO_NUMBER_BEFORE = "=&#@_\\^";

    private final Scan scan;
    private final Tokens tokens;
    private final Numerals numerals;
    private final Segmenter segmenter;
    private final Separators separators;
    private final @Nullable DigitRun[] runs;

    DigitRuns(Scan scan, Numerals numerals, Segmenter segmenter) {
        this.scan = scan;
        this.tokens = scan.tokens();
        this.numerals = numerals;
        this.segmenter = segmenter;
        this.separators = new Separators(numerals.properties());
        this.runs = new DigitRun[tokens.size()];
        eachChain(this::learn);
        eachChain(this::read);
    }

    /** The number that begins with this token; null where none does. */
    @Nullable
    DigitRun at(int token) {
        return token >= 0 && token < runs.length ? runs[token] : null;
    }

    /** Digit groups with their separators: {@code first} and {@code end} are tokens, every second one a group. */
    private record Operand(int first, int end) {
        int separators() {
            return (end - first - 1) / 2;
        }
    }

    /** Operands that other signs join without a space, such as a date; {@code links} counts those signs. */
    private record Chain(Operand operand, @Nullable Operand second, int links, int end) {}

    private interface ChainReader {
        /** Returns the token from which to go on. */
        int read(Chain chain);
    }

    private void eachChain(ChainReader reader) {
        int token = 0;
        while (token < tokens.size()) {
            token = tokens.isDigits(token) ? reader.read(chainAt(token)) : token + 1;
        }
    }

    private Chain chainAt(int token) {
        Operand operand = operandAt(token);
        @Nullable Operand second = null;
        int links = 0;
        int end = operand.end();
        while (isGlued(end) && tokens.isAny(end, CHAIN_LINKS) && isGlued(end + 1) && tokens.isDigits(end + 1)) {
            Operand next = operandAt(end + 1);
            second = links == 0 ? next : second;
            links++;
            end = next.end();
        }
        return new Chain(operand, second, links, end);
    }

    private Operand operandAt(int token) {
        int end = token + 1;
        while (isGlued(end) && tokens.isAny(end, NUMBER_SEPARATORS) && isGlued(end + 1) && tokens.isDigits(end + 1)) {
            end += 2;
        }
        return new Operand(token, end);
    }

    private boolean isGlued(int token) {
        return token < tokens.size() && !tokens.spaceBefore(token);
    }

    // First pass: what the document shows beyond doubt.

    private int learn(Chain chain) {
        learn(chain.operand());
        if (chain.second() != null) {
            learn(chain.second());
        }
        return chain.end();
    }

    private void learn(Operand operand) {
        int count = operand.separators();
        if (count == 0 || count > MOST_DIGITS) {
            return;
        }
        char first = separator(operand, 0);
        char last = separator(operand, count - 1);
        if (count > 1 && groupsOfThree(operand, count - 1)) {
            if (first == last && lastGroup(operand) == GROUP) {
                separators.sawGrouping(first);
            } else if (first != last) {
                separators.sawGrouping(first);
                separators.sawDecimal(last);
            }
        }
        if (count == 1 && groupsOfThree(operand, 1)) {
            if (tokens.is(operand.end() - 1, "000")) {
                separators.sawGrouping(first);
            }
        } else if (count == 1 && isMeasured(operand)) {
            separators.sawDecimal(first);
        }
    }

    /** Whether a percent sign, a unit, a currency or a magnitude says that this is a value, not a date or a time. */
    private boolean isMeasured(Operand operand) {
        return tokens.is(operand.end(), '%')
                || hasUnit(operand.end())
                || isMagnitude(operand.end())
                || tokens.is(operand.first(), "0");
    }

    private boolean hasUnit(int token) {
        Match match = scan.match(token);
        return match != null
                && match.senses().stream()
                        .anyMatch(s -> s instanceof Sense.UnitWord || s instanceof Sense.CurrencyWord);
    }

    private boolean isMagnitude(int token) {
        @Nullable WordParts parts = segmenter.at(token);
        return parts != null && !parts.and() && parts.startsWithMagnitude();
    }

    // Second pass: the values.

    private int read(Chain chain) {
        Operand first = chain.operand();
        @Nullable Operand second = chain.second();
        if (!isOpenBefore(first.first()) || !isOpenAfter(chain.end()) || isTaken(first.first(), chain.end())) {
            return chain.end();
        }
        if (second == null) {
            return readSpaced(first);
        }
        char link = symbol(first.end());
        if (chain.links() > 1 || link == ':') {
            return chain.end();
        }
        if (link == '/' && isSlashDecimal(first, second)) {
            put(first.first(), second.end(), new BigDecimal(digits(first, 0) + "." + digits(second, 0)), null);
            return chain.end();
        }
        boolean pair = link == '/' || !hasLeadingZero(second);
        if (pair) {
            put(first);
            put(second);
        }
        return chain.end();
    }

    private boolean isTaken(int first, int end) {
        for (int t = first; t < end && t < first + 2 * MOST_DIGITS; t++) {
            Item item = scan.item(t);
            if (item != null && !(item instanceof Item.Number)) {
                return true;
            }
        }
        return false;
    }

    /** A slash is a decimal sign where a value must stand, or where a ratio would be more than the whole. */
    private boolean isSlashDecimal(Operand first, Operand second) {
        if (!numerals.slashDecimal()
                || first.separators() > 0
                || second.separators() > 0
                || isTooLong(first)
                || isTooLong(second)) {
            return false;
        }
        int end = second.end();
        boolean value = tokens.is(end, '%') || hasUnit(end) || isMagnitude(end);
        return value || new BigDecimal(digits(first, 0)).compareTo(new BigDecimal(digits(second, 0))) > 0;
    }

    private boolean hasLeadingZero(Operand operand) {
        return tokens.length(operand.first()) > 1 && digits(operand, 0).startsWith("0");
    }

    /** One operand, and further groups of three after single spaces. */
    private int readSpaced(Operand operand) {
        int end = operand.end();
        int groups = 1;
        if (operand.separators() == 0
                && tokens.length(operand.first()) <= GROUP
                && !digits(operand, 0).startsWith("0")) {
            while (isNextGroup(end)) {
                Operand next = operandAt(end);
                groups++;
                end = next.end();
                if (next.separators() > 0) {
                    break;
                }
            }
        }
        if (groups == 1) {
            put(operand);
        } else if (groups * GROUP <= MOST_DIGITS && isOpenAfter(end)) {
            putSpaced(operand.first(), end);
        }
        return end;
    }

    private boolean isNextGroup(int token) {
        if (!tokens.isDigits(token)
                || tokens.length(token) != GROUP
                || tokens.start(token) - tokens.end(token - 1) != 1) {
            return false;
        }
        Chain chain = chainAt(token);
        return chain.links() == 0
                && chain.operand().separators() <= 1
                && isOpenAfter(chain.end())
                && !isBareWord(chain.end());
    }

    private boolean isBareWord(int token) {
        return tokens.isWord(token) && isGlued(token) && scan.match(token) == null;
    }

    private void putSpaced(int first, int end) {
        StringBuilder digits = new StringBuilder();
        for (int t = first; t < end; t++) {
            digits.append(tokens.isDigits(t) ? tokens.text(t) : ".");
        }
        put(first, end, new BigDecimal(digits.toString()), null);
    }

    private void put(Operand operand) {
        int count = operand.separators();
        if (isTooLong(operand)) {
            return;
        }
        if (count == 0) {
            putPlain(operand);
        } else if (count == 1) {
            putOneSeparator(operand);
        } else if (groupsOfThree(operand, count - 1)) {
            putGrouped(operand, count);
        }
    }

    private void putPlain(Operand operand) {
        int token = operand.first();
        BigDecimal value = new BigDecimal(tokens.text(token));
        if (isLeadingDecimal(token)) {
            put(token - 1, operand.end(), new BigDecimal("0." + tokens.text(token)), null);
        } else if (tokens.length(token) < PHONE || !tokens.text(token).startsWith("0")) {
            runs[token] = new DigitRun(token, operand.end(), value, null, true);
        }
    }

    /** A number that begins with its decimal sign, which only the beginning of a line makes sure. */
    private boolean isLeadingDecimal(int token) {
        return token > 0 && isGlued(token) && isDecimalSign(token - 1) && (token == 1 || tokens.isBreak(token - 2));
    }

    private boolean isDecimalSign(int token) {
        return tokens.isAny(token, numerals.properties().decimal());
    }

    private void putOneSeparator(Operand operand) {
        char c = separator(operand, 0);
        boolean three = groupsOfThree(operand, 1);
        if (c == ARABIC_DECIMAL) {
            putDecimal(operand);
        } else if (c == ARABIC_GROUPING || c == '\'') {
            if (three) {
                put(operand.first(), operand.end(), grouped(operand, 1), null);
            }
        } else if (three) {
            putThreeDigits(operand, c);
        } else if (!isMonthAndYear(operand)) {
            putDecimal(operand);
        }
    }

    private void putDecimal(Operand operand) {
        put(operand.first(), operand.end(), decimal(operand, 0), null);
    }

    private void putThreeDigits(Operand operand, char c) {
        BigDecimal grouping = grouped(operand, 1);
        BigDecimal decimal = decimal(operand, 0);
        // Nobody writes decimals that end in three zeros, and what can be counted has none.
        Separators.Reading reading = tokens.is(operand.end() - 1, "000") || isCount(operand.end())
                ? Separators.Reading.GROUPING
                : separators.beforeThreeDigits(c);
        switch (reading) {
            case GROUPING -> put(operand.first(), operand.end(), grouping, null);
            case GROUPING_PERHAPS -> put(operand.first(), operand.end(), grouping, decimal);
            case DECIMAL -> put(operand.first(), operand.end(), decimal, null);
            case DECIMAL_PERHAPS -> put(operand.first(), operand.end(), decimal, grouping);
        }
    }

    private boolean isCount(int token) {
        Match match = scan.match(token);
        return match != null && !match.compound() && match.senses().get(0) instanceof Sense.Subject;
    }

    /** {@code 12.2025} is a month more often than a number. */
    private boolean isMonthAndYear(Operand operand) {
        String year = digits(operand, 1);
        return year.length() == 4
                && (year.startsWith("19") || year.startsWith("20"))
                && isMonth(operand)
                && !hasUnit(operand.end())
                && !isMagnitude(operand.end());
    }

    private boolean isMonth(Operand operand) {
        BigDecimal month = new BigDecimal(digits(operand, 0));
        return month.signum() > 0 && month.compareTo(MOST_MONTHS) <= 0;
    }

    /** Several separators: all alike and groups of three, or the last one another and the decimal sign. */
    private void putGrouped(Operand operand, int count) {
        char first = separator(operand, 0);
        char last = separator(operand, count - 1);
        boolean groupable = first != ARABIC_DECIMAL;
        if (groupable && first == last && lastGroup(operand) == GROUP) {
            put(operand.first(), operand.end(), grouped(operand, count), null);
        } else if (groupable && first != last && (isDotOrComma(last) || last == ARABIC_DECIMAL)) {
            put(operand.first(), operand.end(), decimal(operand, count - 1), null);
        }
    }

    private static boolean isDotOrComma(char c) {
        return Separators.isDotOrComma(c);
    }

    private void put(int first, int end, BigDecimal value, @Nullable BigDecimal other) {
        runs[first] = new DigitRun(first, end, value, other, false);
    }

    // The shape of an operand.

    /** Whether the first group has one to three digits, no leading zero, and the next {@code count} ones three, under one separator. */
    private boolean groupsOfThree(Operand operand, int count) {
        if (tokens.length(operand.first()) > GROUP || digits(operand, 0).startsWith("0")) {
            return false;
        }
        for (int i = 1; i <= count; i++) {
            if (tokens.length(operand.first() + 2 * i) != GROUP || separator(operand, i - 1) != separator(operand, 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTooLong(Operand operand) {
        int digits = 0;
        for (int t = operand.first(); t < operand.end() && digits <= MOST_DIGITS; t += 2) {
            digits += tokens.length(t);
        }
        return digits > MOST_DIGITS;
    }

    private int lastGroup(Operand operand) {
        return tokens.length(operand.end() - 1);
    }

    private char separator(Operand operand, int index) {
        return symbol(operand.first() + 2 * index + 1);
    }

    private char symbol(int token) {
        return tokens.source().charAt(tokens.start(token));
    }

    private String digits(Operand operand, int index) {
        return tokens.text(operand.first() + 2 * index);
    }

    private BigDecimal grouped(Operand operand, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i <= count; i++) {
            digits.append(digits(operand, i));
        }
        return new BigDecimal(digits.toString());
    }

    private BigDecimal decimal(Operand operand, int whole) {
        return new BigDecimal(grouped(operand, whole) + "." + digits(operand, whole + 1));
    }

    // What stands around it.

    private boolean isOpenBefore(int token) {
        int before = token - 1;
        if (before < 0 || tokens.spaceBefore(token) || tokens.isBreak(before)) {
            return true;
        }
        if (tokens.isWord(before)) {
            return numerals.mayPrecedeDigits(tokens, before) || isKnownWord(before, token);
        }
        boolean joinedWord = tokens.isWord(before - 1) && !tokens.spaceBefore(before);
        if (tokens.isAny(before, "-~/+")) {
            return (!joinedWord || isKnownSign(before)) && !tokens.isAny(before - 1, NO_NUMBER_AFTER + "-");
        }
        if (tokens.isAny(before, ".,")) {
            return joinedWord ? !hasDigit(before - 1) : isLeadingDecimal(token) || tokens.isAny(before - 1, ")]\"");
        }
        return !tokens.isAny(before, NO_NUMBER_AFTER);
    }

    /** A form of the lexicon with which digits are written together for want of a space, or a currency's sign. */
    private boolean isKnownWord(int first, int end) {
        Match match = scan.match(first);
        return match != null && match.end() == end && (!isLatin(first) || hasUnit(first));
    }

    private boolean isKnownSign(int dash) {
        Match match = scan.match(dash - 1);
        return match != null && match.end() == dash && hasUnit(dash - 1);
    }

    private boolean isLatin(int token) {
        return tokens.source().charAt(tokens.start(token)) < '\u0250';
    }

    private boolean hasDigit(int word) {
        return tokens.text(word).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** The end of a file's name: {@code (2).jpg}. */
    private boolean isNumberedFile(int bracket) {
        return tokens.is(bracket, '(') && tokens.isDigits(bracket + 1) && isFileEnding(bracket + 2);
    }

    private boolean isFileEnding(int bracket) {
        return tokens.is(bracket, ')')
                && tokens.is(bracket + 1, '.')
                && tokens.isWord(bracket + 2)
                && !tokens.spaceBefore(bracket + 2)
                && !tokens.capitalized(bracket + 2)
                && isLatin(bracket + 2);
    }

    private boolean isOpenAfter(int token) {
        if (isNumberedFile(token) || isFileEnding(token)) {
            return false;
        }
        if (token >= tokens.size() || tokens.spaceBefore(token) || tokens.isBreak(token)) {
            return true;
        }
        boolean joinedWord = tokens.isWord(token + 1) && !tokens.spaceBefore(token + 1);
        if (tokens.is(token, '/')) {
            return !joinedWord;
        }
        if (tokens.is(token, '.')) {
            return !joinedWord || tokens.capitalized(token + 1) || !isLatin(token + 1);
        }
        return !tokens.isAny(token, NO_NUMBER_BEFORE);
    }
}
