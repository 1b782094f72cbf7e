package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.text.Tokens;

/** Tells the numbers of one text that count, pay or measure something from those that stand for a time. */
final class Counting {

    private static final int MOST_ATTRIBUTES = 2;
    private static final int MOST_WORDS_AHEAD = 3;

    /** What a word says that may be a clause's verb. */
    private static final Cues VERBS = Cues.of(
            Cue.CHANGE, Cue.PAST, Cue.FUTURE, Cue.HELD, Cue.RECEIVED, Cue.AWARDED, Cue.ISSUED, Cue.RELATIVE, Cue.BE);

    /** What stands before a noun phrase, not inside one. */
    private static final Cues NO_ATTRIBUTES =
            Cues.of(Cue.AT, Cue.LINK, Cue.FUNCTION, Cue.NATIONWIDE, Cue.WITH, Cue.DIFFERENCE, Cue.BY, Cue.PER);

    /** How far before two numbers it is told what has changed. */
    private static final int MOST_WORDS_BEFORE = 10;

    private final Clues clues;
    private final Tokens tokens;

    Counting(Clues clues) {
        this.clues = clues;
        this.tokens = clues.tokens();
    }

    /** Whether what stands at a token makes the number before it a count: a noun, a unit, a currency. */
    boolean isCounted(int token) {
        int at = token;
        for (int attributes = 0;
                attributes < MOST_ATTRIBUTES && clues.hasSense(at, Sense.Qualifier.class) && !isCountable(at);
                attributes++) {
            at = clues.after(at);
        }
        return tokens.is(at, '%') || isCountable(at);
    }

    /** Whether a counted noun comes before anything that separates it from the number before {@code token}. */
    boolean isCountedSoon(int token) {
        int at = token;
        for (int words = 0; words < MOST_WORDS_AHEAD && tokens.isWord(at) && !clues.isTaken(at); words++) {
            if (isCountable(at)) {
                return true;
            }
            if (clues.hasCue(at, Cue.LINK) || clues.isLink(at) || clues.scan().item(at) instanceof Item.Number) {
                return false;
            }
            at = clues.after(at);
        }
        return tokens.is(at, '%');
    }

    private boolean isCountable(int token) {
        Match match = clues.scan().match(token);
        return match != null
                && !clues.isTaken(token)
                && match.proclitic().isEmpty()
                && (clues.hasSense(token, Sense.Subject.class) && mayBeNoun(token)
                        || clues.hasSense(token, Sense.UnitWord.class)
                        || clues.hasSense(token, Sense.CurrencyWord.class)
                        || clues.has(token, CalendarKind.UNIT));
    }

    /** Where every noun has a capital: whether one stands at a token. */
    boolean isNoun(int token) {
        return clues.language().capitalizedNouns() && tokens.isWord(token) && tokens.capitalized(token);
    }

    /** Whether what stands at a token measures: a unit, a currency, a percent sign. */
    boolean isMeasured(int token) {
        return tokens.is(token, '%')
                || clues.hasSense(token, Sense.UnitWord.class)
                || clues.hasSense(token, Sense.CurrencyWord.class)
                || clues.has(token, CalendarKind.UNIT);
    }

    /** "The number rose from 2021 to 2025 firms": whether the words before a token say that something has changed, or how many there are. */
    boolean isBehindChange(int token) {
        int at = token - 1;
        for (int words = 0; words < MOST_WORDS_BEFORE && at >= 0 && tokens.isWord(at); words++) {
            if (clues.hasCue(at, Cue.CHANGE) || clues.hasCue(at, Cue.NUMBER_OF)) {
                return true;
            }
            at--;
        }
        return false;
    }

    private boolean mayBeNoun(int token) {
        return !clues.language().capitalizedNouns() || tokens.capitalized(token);
    }

    /** Whether a currency before a number makes it an amount. */
    boolean isAmount(int token) {
        return clues.hasSense(token - 1, Sense.CurrencyWord.class) || tokens.isAny(token - 1, "$\u20AC\u20AB\u00A3");
    }

    /** Where every noun has a capital: whether the word before a token may be a verb, being a small one that is no preposition, article or bound. */
    boolean isBehindVerb(int token) {
        int word = token - 1;
        if (!clues.language().capitalizedNouns() || word < 0 || !tokens.isWord(word) || !clues.isSmallLetter(word)) {
            return false;
        }
        return clues.scan().match(word) == null
                || clues.hasCue(word, VERBS)
                || clues.hasSense(word, Sense.Qualifier.class)
                || clues.hasSense(word, Sense.Split.class)
                || clues.hasCue(word, Cue.LINK) && clues.hasCue(token + 1, Cue.FUNCTION);
    }

    /** Where every noun has a capital: whether what stands at a token leads to no noun that the number before it counts. */
    boolean isNotCounted(int token) {
        if (!tokens.isWord(token)) {
            return isFigure(token);
        }
        return clues.isSmallLetter(token)
                && (!leadsToNoun(token) || isPredicatePhrase(token) || isFigure(clues.after(token)));
    }

    /** Whether nothing but attributes, and what joins them, stands between a token and a noun with its capital. */
    private boolean leadsToNoun(int token) {
        int at = token;
        for (int words = 0; words <= MOST_WORDS_AHEAD; words++) {
            if (isNoun(at)) {
                return true;
            }
            boolean joint = at > token && (tokens.is(at, ',') || clues.has(at, CalendarKind.AND));
            if (!joint && !mayBeAttribute(at)) {
                return false;
            }
            at = clues.after(at);
        }
        return true;
    }

    private boolean mayBeAttribute(int token) {
        return tokens.isWord(token)
                && clues.isSmallLetter(token)
                && !clues.hasCue(token, NO_ATTRIBUTES)
                && !clues.hasSense(token, Sense.BoundWord.class)
                && !clues.has(token, CalendarKind.ONE);
    }

    /** "They have 2023 the poverty overcome": a predicate of several words. */
    private boolean isPredicatePhrase(int token) {
        Match match = clues.scan().match(token);
        return match != null
                && match.end() - match.first() > 1
                && match.senses()
                        .first(Sense.Qualifier.class)
                        .filter(Sense.Qualifier::predicate)
                        .isPresent();
    }

    /** Where every noun has a capital: whether another figure, which counts something, follows with nothing or an adverb between. */
    boolean isBeforeFigure(int token) {
        boolean adverb = clues.hasCue(token, Cue.FUNCTION) && clues.isSmallLetter(token);
        return clues.language().capitalizedNouns() && isFigure(adverb ? clues.after(token) : token);
    }

    /** Whether a number stands here, in digits or words, that is none of the letters before it. */
    private boolean isFigure(int token) {
        return tokens.spaceBefore(token)
                && (tokens.isDigits(token)
                        || clues.scan().item(token) instanceof Item.Number number
                                && number.first() == token
                                && number.kind() == Item.NumberKind.CARDINAL);
    }
}
