package io.github.crossfact.internal.quantity;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Match;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.numeral.NumeralKind;
import io.github.crossfact.internal.numeral.NumeralReader;
import io.github.crossfact.internal.numeral.Numerals;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.text.Tokens;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words and signs right before and after the tokens of a number. One per scan. */
final class Neighbours {

    /** The longest form that is looked for before a number, in tokens. */
    private static final int LONGEST_FORM = 6;

    private static final String DASHES = "-~";

    private final Scan scan;
    private final Tokens tokens;
    private final Numerals numerals;
    /** Made when it is first asked, as few texts need it: it reads all digits anew. */
    private @Nullable NumeralReader reader;

    Neighbours(Scan scan, Numerals numerals) {
        this.scan = scan;
        this.tokens = scan.tokens();
        this.numerals = numerals;
    }

    Scan scan() {
        return scan;
    }

    Tokens tokens() {
        return tokens;
    }

    Numerals numerals() {
        return numerals;
    }

    NumeralReader reader() {
        @Nullable NumeralReader made = reader;
        if (made == null) {
            made = NumeralReader.over(scan, numerals);
            reader = made;
        }
        return made;
    }

    /** The number that begins here and is no ordinal; null where none does. */
    Item.@Nullable Number number(int token) {
        return scan.item(token) instanceof Item.Number number
                        && number.first() == token
                        && number.kind() != Item.NumberKind.ORDINAL
                ? number
                : null;
    }

    boolean isFree(Match match) {
        return scan.isFree(match.first(), match.end());
    }

    /** The longest form that ends where a token begins and means something; {@code meaning} is null for one that does not. */
    <T> @Nullable Found<T> before(int token, Function<Match, ? extends @Nullable T> meaning) {
        @Nullable Found<T> longest = null;
        for (int first = token - 1; first >= Math.max(0, token - LONGEST_FORM); first--) {
            Match match = scan.match(first);
            if (match != null && match.end() == token && isFree(match)) {
                @Nullable T found = meaning.apply(match);
                longest = found == null ? longest : new Found<>(first, token, found);
            }
        }
        return longest;
    }

    /** Whether a form that steers the readers in this way ends where a token begins. */
    boolean isBehind(int token, Cue cue) {
        for (int first = token - 1; first >= Math.max(0, token - LONGEST_FORM); first--) {
            Match match = scan.match(first);
            if (match != null && match.end() == token && match.senses().has(cue) && isFree(match)) {
                return true;
            }
        }
        return false;
    }

    /** The first token of a phrase of number words that ends where a token begins; {@code -1} where none does. */
    int phraseBefore(int token, NumeralKind kind) {
        int longest = -1;
        for (int first = token - 1; first >= Math.max(0, token - LONGEST_FORM); first--) {
            if (numerals.phraseEnd(tokens, first, kind) == token && scan.isFree(first, token)) {
                longest = first;
            }
        }
        return longest;
    }

    /** The token after a phrase of number words; {@code -1} where none begins here. */
    int phraseAfter(int token, NumeralKind kind) {
        return token < tokens.size() ? numerals.phraseEnd(tokens, token, kind) : -1;
    }

    /** The token after an "and", which may be written together with the word of a number; {@code -1} where there is none. */
    int afterAnd(int token) {
        int and = phraseAfter(token, NumeralKind.AND);
        return and < 0 && token < tokens.size() && reader().beginsWithAnd(token) ? token : and;
    }

    /** The token after a dash between two numbers: with a space on both sides or on none. */
    int afterDash(int token) {
        boolean dash = tokens.isAny(token, DASHES) && token + 1 < tokens.size();
        return dash && tokens.spaceBefore(token) == tokens.spaceBefore(token + 1) ? token + 1 : -1;
    }

    /** The token after a slash that is written together with both sides. */
    int afterSlash(int token) {
        boolean slash = tokens.is(token, '/') && token + 1 < tokens.size();
        return slash && !tokens.spaceBefore(token) && !tokens.spaceBefore(token + 1) ? token + 1 : -1;
    }

    /** Whether the token is "until" by itself. */
    boolean isUntil(int token) {
        Match match = scan.match(token);
        return match != null && match.length() == 1 && (match.times() & CalendarKind.UNTIL.bit()) != 0;
    }

    /** Whether the token by itself is a word that steers the readers in this way. */
    boolean isCue(int token, Cue cue) {
        Match match = scan.match(token);
        return match != null && match.length() == 1 && match.senses().has(cue);
    }

    /** Whether the token by itself is a word for what numbers are the names of. */
    boolean isNumbered(int token) {
        Match match = scan.match(token);
        return match != null
                && match.length() == 1
                && match.ending().isEmpty()
                && (match.has(Sense.DocumentWord.class)
                        || match.senses().has(Cue.SITUATION_NAME)
                        || match.senses().has(Cue.LABEL));
    }

    /** Whether the token by itself is a small word that may stand between a number and what bounds or names it. */
    boolean isSmall(int token) {
        return isCue(token, Cue.LINK)
                || isCue(token, Cue.AT)
                || numerals.phraseEnd(tokens, token, NumeralKind.DETERMINER) == token + 1
                || numerals.isProclitic(tokens, token);
    }

    /** The words that bound a number and that begin here; null where none do. */
    Sense.@Nullable BoundWord boundWord(int token) {
        Match match = scan.match(token);
        return match == null
                ? null
                : match.senses().first(Sense.BoundWord.class).orElse(null);
    }
}
