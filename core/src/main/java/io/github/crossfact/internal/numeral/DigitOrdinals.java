package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.text.Tokens;

/** Which digits are ordinals: by an ending, a dot, or the article. One per scan. */
final class DigitOrdinals {

    /** Longer numbers are rarely counted off; a dot behind one ends a sentence. */
    private static final int MOST_DIGITS = 3;

    /** How far before a number the verb may stand that says what it has come to. */
    private static final int FARTHEST_CHANGE = 6;

    private final Vicinity vicinity;
    private final Tokens tokens;
    private final Numerals numerals;
    private final GluedForms glued;

    DigitOrdinals(Vicinity vicinity, GluedForms glued) {
        this.vicinity = vicinity;
        this.tokens = vicinity.tokens();
        this.numerals = vicinity.numerals();
        this.glued = glued;
    }

    boolean isOrdinal(DigitRun run) {
        int end = run.end();
        if (vicinity.isGluedWord(end)) {
            return glued.makesOrdinal(end);
        }
        boolean dot = numerals.properties().ordinalDot() && tokens.is(end, '.') && vicinity.isGlued(end);
        return dot && isDotOfOrdinal(run) || isDefinite(run.first());
    }

    /** The token after what makes the ordinal, if that stands behind the digits. */
    int end(int afterDigits) {
        boolean ending = tokens.isWord(afterDigits) || tokens.is(afterDigits, '.');
        return ending && vicinity.isGlued(afterDigits) ? afterDigits + 1 : afterDigits;
    }

    /** A dot makes an ordinal unless it ends the sentence. */
    private boolean isDotOfOrdinal(DigitRun run) {
        int next = run.end() + 1;
        if (tokens.length(run.first()) > MOST_DIGITS || run.value().signum() == 0) {
            return false;
        }
        if (vicinity.isLineEnd(next)) {
            return vicinity.isLineStart(run.first());
        }
        if (!tokens.isWord(next)) {
            return tokens.is(next, '-') && vicinity.isGlued(next) || isBeforeAside(next);
        }
        return !tokens.capitalized(next) || isBeforeNoun(run.first(), next);
    }

    /** "At its 19. (thematic) session": one small word in a bracket, with another word behind it. */
    private boolean isBeforeAside(int bracket) {
        return tokens.is(bracket, '(')
                && tokens.isWord(bracket + 1)
                && !tokens.capitalized(bracket + 1)
                && tokens.is(bracket + 2, ')')
                && tokens.isWord(bracket + 3);
    }

    /** Whether a capital begins a noun, not a sentence. */
    private boolean isBeforeNoun(int digits, int capital) {
        // "(11. Amtszeit)": no sentence ends with the first word of a bracket.
        if (vicinity.isLineStart(digits) || tokens.is(digits - 1, '(')) {
            return true;
        }
        if (vicinity.isSmallWord(capital)) {
            return false;
        }
        boolean known = vicinity.phraseEnd(capital, NumeralKind.DETERMINER) < 0 && vicinity.match(capital) != null;
        return known
                || vicinity.isPhrase(digits - 1, NumeralKind.DETERMINER)
                        && !isTarget(digits)
                        && !isBehindChange(digits);
    }

    /** "It fell to 39. Nobody": a verb of rising or falling close before what something has come to. */
    private boolean isBehindChange(int digits) {
        for (int token = digits - 2; token >= 0 && token > digits - FARTHEST_CHANGE && tokens.isWord(token); token--) {
            Match match = vicinity.match(token);
            if (match != null && match.senses().has(Cue.CHANGE)) {
                return true;
            }
        }
        return false;
    }

    /** "From 48 to 41. Answered were": what something has come to is not counted off, unless it is a day. */
    private boolean isTarget(int digits) {
        return digits > 2
                && tokens.isDigits(digits - 2)
                && vicinity.isPhrase(digits - 3, NumeralKind.FROM)
                && !vicinity.isPhrase(digits - 1, NumeralKind.TO);
    }

    /** Digits under the article after a singular noun that has it too: "the anniversary the 80". */
    private boolean isDefinite(int digits) {
        int article = digits - 1;
        return tokens.isWord(article)
                && vicinity.isGlued(digits)
                && numerals.endsWithArticle(tokens.text(article))
                && vicinity.isNumberedOne(article - 1);
    }
}
