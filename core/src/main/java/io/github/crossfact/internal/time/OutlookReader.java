package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.text.Tokens;

/** Tells which way each sentence of a text looks, by its verbs: what will be is ahead, unless the sentence also says what has been. */
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
        if (clues.isEntry()) {
            return Outlook.ENTRY;
        }
        while (token >= end && end < tokens.size()) {
            readSentence();
        }
        return outlook;
    }

    private void readSentence() {
        boolean ahead = false;
        boolean past = false;
        int token = end;
        do {
            ahead |= clues.hasCue(token, Cue.FUTURE);
            past |= clues.hasCue(token, Cue.PAST);
            token++;
        } while (token < tokens.size() && !clues.isSentenceStart(token));
        end = token;
        outlook = past ? Outlook.PAST : ahead ? Outlook.AHEAD : Outlook.BACK;
    }
}
