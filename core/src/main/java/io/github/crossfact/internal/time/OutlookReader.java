package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells which way each sentence of a text looks, by its verbs: what will be is ahead, and what was has been, unless the sentence says both. */
final class OutlookReader {

    private final Clues clues;
    private final Tokens tokens;
    private int end;
    private Outlook outlook = Outlook.BACK;

    OutlookReader(Clues clues) {
        this.clues = clues;
        this.tokens = clues.tokens();
    }

    /** Which way the sentence looks that a token stands in; tokens are asked for in their order. */
    Outlook at(int token) {
        if (clues.borders().isEntry()) {
            return Outlook.ENTRY;
        }
        while (token >= end && end < tokens.size()) {
            readSentence();
        }
        return outlook;
    }

    /** Whether a sentence ends before a token; the dot of a day or an ordinal ends none. */
    private boolean isEnd(int token) {
        boolean day = tokens.is(token - 1, '.') && clues.figures().digits(token - 2, 2) >= 0;
        return clues.borders().isSentenceStart(token) && !day;
    }

    /** "Since": what has begun; "from … on" may be still to come. */
    private boolean isSince(int token) {
        Sense.@Nullable CalendarWord since = clues.word(token, CalendarKind.SINCE);
        return since != null && !since.unit().isEmpty();
    }

    private void readSentence() {
        boolean ahead = false;
        boolean past = false;
        int token = end;
        do {
            boolean future = clues.hasCue(token, Cue.FUTURE);
            ahead |= future;
            past |= clues.hasCue(token, Cue.PAST) || isSince(token);
            token = future ? clues.after(token) : token + 1;
        } while (token < tokens.size() && !isEnd(token));
        end = token;
        outlook = past == ahead ? Outlook.BACK : past ? Outlook.PAST : Outlook.AHEAD;
    }
}
