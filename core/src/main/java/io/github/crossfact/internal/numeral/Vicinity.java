package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.LoneCapital;
import io.github.crossfact.internal.scan.Mark;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.text.CurrencyCodes;
import io.github.crossfact.internal.text.Tokens;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What stands at a token and beside it, as far as it decides about numbers. False or null beyond the ends. One per scan. */
final class Vicinity {

    /** Latin letters come before this one, those of other scripts after it. */
    private static final char AFTER_LATIN = '\u0250';

    private static final int PHRASE = Mark.PHRASE.bit();

    private final Scan scan;
    private final Tokens tokens;
    private final Numerals numerals;
    private final Segmenter segmenter;
    private final BitSet inPhrases;

    Vicinity(Scan scan, Numerals numerals) {
        this.scan = scan;
        this.tokens = scan.tokens();
        this.numerals = numerals;
        this.segmenter = new Segmenter(numerals, scan);
        this.inPhrases = phrases(scan);
    }

    /** Number words inside longer forms of the lexicon belong to these: "first secretary". */
    private static BitSet phrases(Scan scan) {
        BitSet found = new BitSet(scan.tokens().size());
        int size = scan.tokens().size();
        for (int i = scan.next(0, PHRASE); i < size; i = scan.next(i + 1, PHRASE)) {
            Match match = scan.match(i);
            if (match != null && !isAboutNumbers(match)) {
                found.set(match.first(), match.end());
            }
        }
        return found;
    }

    private static boolean isAboutNumbers(Match match) {
        return match.has(Sense.BoundWord.class) || isMeasure(match);
    }

    private static boolean isMeasure(Match match) {
        return match.has(Sense.UnitWord.class) || match.has(Sense.CurrencyWord.class);
    }

    Tokens tokens() {
        return tokens;
    }

    Numerals numerals() {
        return numerals;
    }

    /** The longest form of the lexicon that begins here. */
    @Nullable
    Match match(int token) {
        return scan.match(token);
    }

    /** The parts of a word that is wholly made of number words. */
    @Nullable
    WordParts words(int token) {
        return segmenter.at(token);
    }

    /** Whether a number may be read here: others have not taken the token, and it is not inside a phrase. */
    boolean isFree(int token) {
        if (token >= tokens.size() || tokens.isWord(token) && inPhrases.get(token)) {
            return false;
        }
        Item item = scan.item(token);
        return item == null || item instanceof Item.Number;
    }

    /** Whether others than numbers have taken one of these tokens. */
    boolean isTaken(int first, int end) {
        for (int t = first; t < end; t++) {
            Item item = scan.item(t);
            if (item != null && !(item instanceof Item.Number)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is written together with the one before. */
    boolean isGlued(int token) {
        return token < tokens.size() && !tokens.spaceBefore(token);
    }

    /** Whether a word stands here, written together with the one before. */
    boolean isGluedWord(int token) {
        return tokens.isWord(token) && isGlued(token);
    }

    boolean isLineStart(int token) {
        return token == 0 || tokens.isBreak(token - 1);
    }

    boolean isLineEnd(int token) {
        return token >= tokens.size() || tokens.isBreak(token);
    }

    /** Whether a line has these tokens and no more. */
    boolean isAlone(int first, int end) {
        return isLineStart(first) && isLineEnd(end);
    }

    boolean isLatin(int token) {
        return tokens.source().charAt(tokens.start(token)) < AFTER_LATIN;
    }

    /** Whether a unit or a currency begins here. */
    boolean isMeasure(int token) {
        Match match = scan.match(token);
        return match != null && isMeasure(match) && !LoneCapital.is(tokens, token) || isCurrencyCode(token);
    }

    /** Whether a currency's code stands here, which a language's tables need not have. */
    boolean isCurrencyCode(int token) {
        return tokens.isWord(token)
                && tokens.length(token) == CurrencyCodes.LENGTH
                && tokens.capitalized(token)
                && CurrencyCodes.ALL.contains(tokens.written(token, token + 1));
    }

    /** Whether a word stands here behind which a number is a time of day. */
    boolean isClock(int token) {
        Match match = scan.match(token);
        return match != null && match.length() == 1 && (match.times() & CalendarKind.CLOCK.bit()) != 0;
    }

    /** Whether a known form stands here that is no noun, whatever its case. */
    boolean isSmallWord(int token) {
        Match match = scan.match(token);
        return match != null && SmallWords.is(match);
    }

    /** Whether a word says what is counted or measured, so that digits written together with it are a number. */
    boolean isCountable(int token) {
        Match match = scan.match(token);
        return isMeasure(token) || match != null && match.has(Sense.Subject.class);
    }

    /** Whether a noun stands here that has the article and is no plural by its ending. */
    boolean isDefiniteSingular(int token) {
        Match match = scan.match(token);
        boolean noun =
                tokens.isWord(token) && words(token) == null && (match == null || !match.has(Sense.CueWord.class));
        return noun && numerals.isDefiniteSingular(tokens.text(token));
    }

    /** Whether a known noun is a singular by its ending, in a language where a few of anything are a plural. */
    boolean isSingular(int token) {
        Match match = scan.match(token);
        return match != null && numerals.isSingular(tokens.text(token), match.ending());
    }

    /** Whether a noun stands here that is one of its kind, so that a number under the article behind it can only count it off. */
    boolean isNumberedOne(int token) {
        if (!tokens.isWord(token)) {
            return false;
        }
        Match match = scan.match(token);
        boolean gathering = match != null && match.has(Sense.GatheringWord.class);
        return gathering || numerals.isDefiniteFeminine(tokens.text(token));
    }

    /** Whether a word begins with a magnitude and has no "and" before it. */
    boolean isMagnitude(int token) {
        @Nullable WordParts parts = words(token);
        return parts != null && !parts.and() && parts.startsWithMagnitude();
    }

    /** Whether a percent sign, a unit, a currency or a magnitude makes a value of the number before. */
    boolean makesValue(int token) {
        return tokens.is(token, '%') || isMeasure(token) || isMagnitude(token);
    }

    /** Whether the token is a phrase of a kind by itself. */
    boolean isPhrase(int token, NumeralKind kind) {
        return token >= 0 && phraseEnd(token, kind) == token + 1;
    }

    /** Whether a number, or a phrase that is none though it has the words of one, may begin with a token: turns nearly all words away. */
    boolean mayBegin(int token) {
        return switch (tokens.kind(token)) {
            case WORD -> scan.may(token, Mark.NUMBER_BEGINNING);
            case DIGITS -> true;
            case SYMBOL -> tokens.isDigits(token + 1) || tokens.is(token, '-') || VulgarFraction.mayBe(tokens, token);
            case BREAK -> false;
        };
    }

    /** The token after the longest phrase of a kind that begins here; {@code -1} where none does. */
    int phraseEnd(int token, NumeralKind kind) {
        return numerals.phraseEnd(tokens, token, kind);
    }
}
