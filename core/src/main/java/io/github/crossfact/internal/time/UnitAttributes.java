package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;

/** Finds the unit of time that a number counts behind an attribute, where attributes stand before their nouns: "three long years". */
final class UnitAttributes {

    private final Clues clues;

    UnitAttributes(Clues clues) {
        this.clues = clues;
    }

    /** The token behind the attribute at a token, if a plural of time follows it; else the token itself. */
    int skip(int token) {
        if (!isAttribute(token)) {
            return token;
        }
        int unit = clues.after(token);
        return clues.has(unit, CalendarKind.UNITS) ? unit : token;
    }

    private boolean isAttribute(int token) {
        return clues.language().nounAfterAdjectives()
                && clues.tokens().isWord(token)
                && clues.isSmallLetter(token)
                && (clues.has(token, CalendarKind.WHOLE) || isOfNoTime(token))
                && isInflected(clues.tokens().text(token));
    }

    private boolean isOfNoTime(int token) {
        return clues.kinds(token) == 0
                && (!clues.hasSense(token, Sense.CueWord.class) || clues.hasCue(token, Cue.FURTHER));
    }

    private boolean isInflected(String word) {
        for (String ending : clues.language().adjectiveEndings()) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
