package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.text.Tokens;

/** Where phrases, clauses and sentences begin and end, as far as it decides about times. One per scan. */
final class Borders {

    private final Clues clues;
    private final Tokens tokens;
    private final boolean entry;

    Borders(Clues clues) {
        this.clues = clues;
        this.tokens = clues.tokens();
        this.entry = readsAsEntry();
    }

    /** Whether these tokens are all that the text says, a mark at its end aside. */
    boolean isAll(int first, int end) {
        return first == 0 && (end == tokens.size() || end == tokens.size() - 1 && tokens.isAny(end, ".!?"));
    }

    /** Whether a text says nothing but a time: an entry of a form, a question's answer. */
    boolean isEntry() {
        return entry;
    }

    private boolean readsAsEntry() {
        int token = 0;
        while (token < tokens.size()
                && (!tokens.isWord(token) || clues.isOfTime(token) && !clues.has(token, CalendarKind.DAYTIME))) {
            token = clues.afterTime(token);
        }
        return token >= tokens.size();
    }

    /** Whether a phrase ends before a token: at the end, before a sign, or before a small word that goes on with another phrase. */
    boolean isPhraseEnd(int token) {
        return token >= tokens.size()
                || !tokens.isWord(token) && !tokens.isDigits(token)
                || clues.has(token, CalendarKind.AND)
                || clues.hasCue(token, Cue.LINK)
                || clues.has(token, CalendarKind.FROM)
                || clues.has(token, CalendarKind.IN)
                || clues.has(token, CalendarKind.ON);
    }

    /** Whether a dot ends its sentence: an abbreviation's is followed by a year or a small letter. */
    boolean isEndOfSentence(int dot) {
        int next = dot + 1;
        return next >= tokens.size() || tokens.isBreak(next) || tokens.isWord(next) && tokens.capitalized(next);
    }

    /** Whether nothing behind a token belongs to what is before it: the clause ends, or goes on with when, where or a small word. */
    boolean isClosed(int token) {
        return token >= tokens.size()
                || tokens.isBreak(token)
                || tokens.isAny(token, ".,;:!?)")
                || tokens.is(token, '-') && !clues.isGlued(token) && !clues.isGlued(token + 1)
                || clues.has(token, CalendarKind.IN)
                || clues.has(token, CalendarKind.ON)
                || clues.hasCue(token, Cue.FUNCTION);
    }

    /** Whether a sentence begins at a token. */
    boolean isSentenceStart(int token) {
        return token == 0 || tokens.isBreak(token - 1) || tokens.isAny(token - 1, ".!?") && tokens.spaceBefore(token);
    }
}
