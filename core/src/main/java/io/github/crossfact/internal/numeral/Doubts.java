package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.scan.Item.NumberKind;
import io.github.crossfact.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What has been read as a number and yet is none, by what stands beside it. One per scan. */
final class Doubts {

    /** Nobody numbers a hundred items by hand. */
    private static final int MOST_LIST_DIGITS = 2;

    private final Vicinity vicinity;
    private final Tokens tokens;
    private final DigitRuns runs;

    Doubts(Vicinity vicinity, DigitRuns runs) {
        this.vicinity = vicinity;
        this.tokens = vicinity.tokens();
        this.runs = runs;
    }

    /** Whether it is a number all the same. */
    boolean spare(Numeral found) {
        if (isListNumber(found) || isVague(found) || isOneOfSeveralParts(found)) {
            return false;
        }
        @Nullable WordParts only = found.isOneToken() ? vicinity.words(found.first()) : null;
        return only == null
                || only.atoms().size() > 1
                || isSure(found, only.first().kind());
    }

    /** A short number at the beginning of a line, with a bracket, or a dot or dash and a word after it. */
    private boolean isListNumber(Numeral found) {
        int sign = found.end();
        boolean bracket = tokens.is(found.first() - 1, '(');
        boolean lineStart = vicinity.isLineStart(bracket ? found.first() - 1 : found.first());
        if (!lineStart || !isShort(found) || found.kind() == NumberKind.ORDINAL || !vicinity.isGlued(sign)) {
            return false;
        }
        return tokens.is(sign, ')') || !bracket && isDotOrDashBeforeWord(sign);
    }

    private boolean isShort(Numeral found) {
        return found.isOneToken() && tokens.isDigits(found.first()) && tokens.length(found.first()) <= MOST_LIST_DIGITS;
    }

    private boolean isDotOrDashBeforeWord(int sign) {
        return tokens.isAny(sign, ".-") && tokens.isWord(sign + 1) && tokens.spaceBefore(sign + 1);
    }

    /** Several thousand. */
    private boolean isVague(Numeral found) {
        @Nullable WordParts parts = vicinity.words(found.first());
        return parts != null
                && parts.startsWithMagnitude()
                && vicinity.isPhrase(found.first() - 1, NumeralKind.SEVERAL);
    }

    /** The first half, the second quarter: a part that is counted off is no share. */
    private boolean isOneOfSeveralParts(Numeral found) {
        boolean word = found.kind() == NumberKind.FRACTION && found.isOneToken() && tokens.isWord(found.first());
        return word && (isOrdinal(found.first() - 1) || isOrdinal(found.end()));
    }

    private boolean isOrdinal(int token) {
        @Nullable WordParts parts = vicinity.words(token);
        return parts != null && !parts.and() && parts.ordinal(vicinity.numerals()) != null;
    }

    private boolean isSure(Numeral found, NumeralKind kind) {
        if (kind == NumeralKind.GUARDED) {
            return vicinity.isPhrase(found.first() - 1, NumeralKind.DETERMINER) || isAmongNoWords(found);
        }
        return !kind.isDoubtful() || isCounting(found, kind);
    }

    private boolean isAmongNoWords(Numeral found) {
        return !tokens.isWord(found.first() - 1) && !tokens.isWord(found.end());
    }

    /** Whether a word that is also an article or something else counts here. */
    private boolean isCounting(Numeral found, NumeralKind kind) {
        int end = found.end();
        return vicinity.isAlone(found.first(), end)
                || vicinity.isMeasure(end)
                || kind == NumeralKind.WEAK && vicinity.isCountable(end)
                || isNumber(vicinity.phraseEnd(end, NumeralKind.OUT_OF))
                || isNumber(vicinity.phraseEnd(end, NumeralKind.TO))
                || isNumber(vicinity.phraseEnd(end, NumeralKind.THROUGH));
    }

    private boolean isNumber(int token) {
        return token > 0 && (runs.at(token) != null || vicinity.words(token) != null);
    }
}
