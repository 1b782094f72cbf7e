package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.text.Tokens;

/**
 * Whether what stands before and behind digits leaves them a number: addresses, versions, names of files and parts of other names do not. One per
 * scan.
 */
final class DigitBounds {

    private static final String NO_NUMBER_BEHIND = "=&#@_\\^%";
    private static final String NO_NUMBER_BEFORE = "=&#@_\\^";

    private final Vicinity vicinity;
    private final Tokens tokens;
    private final Numerals numerals;

    DigitBounds(Vicinity vicinity) {
        this.vicinity = vicinity;
        this.tokens = vicinity.tokens();
        this.numerals = vicinity.numerals();
    }

    /** Whether a number may begin with this token. */
    boolean isOpenBefore(int token) {
        int before = token - 1;
        if (before < 0 || tokens.spaceBefore(token) || tokens.isBreak(before)) {
            return true;
        }
        if (tokens.isWord(before)) {
            return numerals.mayPrecedeDigits(tokens, before) || isKnownWord(before, token);
        }
        boolean joinedWord = tokens.isWord(before - 1) && !tokens.spaceBefore(before);
        if (tokens.isAny(before, "-~/+")) {
            return (!joinedWord || isKnownSign(before))
                    && (tokens.spaceBefore(before) || !tokens.isAny(before - 1, NO_NUMBER_BEHIND + "-"));
        }
        if (tokens.isAny(before, ".,")) {
            return joinedWord ? !hasDigit(before - 1) : isLeadingDecimal(token) || tokens.isAny(before - 1, ")]\"");
        }
        return !tokens.isAny(before, NO_NUMBER_BEHIND) || isComparison(before) || isPercentBefore(before);
    }

    /** {@code >=} and {@code <=}. */
    private boolean isComparison(int sign) {
        return tokens.is(sign, '=') && tokens.isAny(sign - 1, "<>");
    }

    /** A percent sign that is written together with the number behind it, and with nothing before. */
    private boolean isPercentBefore(int sign) {
        return tokens.is(sign, '%')
                && (sign == 0
                        || tokens.isBreak(sign - 1)
                        || tokens.spaceBefore(sign)
                        || tokens.isAny(sign - 1, "(+-~"));
    }

    /** A form of the lexicon with which digits are written together for want of a space, or a currency's sign. */
    private boolean isKnownWord(int first, int end) {
        Match match = vicinity.match(first);
        boolean known = match != null && match.end() == end && (!vicinity.isLatin(first) || vicinity.isMeasure(first));
        return known || vicinity.isCurrencyCode(first);
    }

    private boolean isKnownSign(int dash) {
        Match match = vicinity.match(dash - 1);
        return match != null && match.end() == dash && vicinity.isMeasure(dash - 1);
    }

    private boolean hasDigit(int word) {
        return tokens.text(word).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether a number begins with its decimal sign before this token, which only the beginning of a line makes sure. */
    boolean isLeadingDecimal(int token) {
        return token > 0
                && vicinity.isGlued(token)
                && tokens.isAny(token - 1, numerals.properties().decimal())
                && vicinity.isLineStart(token - 1);
    }

    /** Whether a number may end before this token. */
    boolean isOpenAfter(int token) {
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
            return !joinedWord || tokens.capitalized(token + 1) || !vicinity.isLatin(token + 1);
        }
        return !tokens.isAny(token, NO_NUMBER_BEFORE);
    }

    /** The end of a file's name: {@code (2).jpg}. */
    private boolean isNumberedFile(int bracket) {
        return tokens.is(bracket, '(') && tokens.isDigits(bracket + 1) && isFileEnding(bracket + 2);
    }

    private boolean isFileEnding(int bracket) {
        return tokens.is(bracket, ')')
                && tokens.is(bracket + 1, '.')
                && vicinity.isGluedWord(bracket + 2)
                && !tokens.capitalized(bracket + 2)
                && vicinity.isLatin(bracket + 2);
    }
}
