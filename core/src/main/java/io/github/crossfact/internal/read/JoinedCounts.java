package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;

/** Tells counts side by side, which share what is said of them: "12 schools and 4 bridges". */
final class JoinedCounts {

    /** How many words stand at most between two counts that say whose they are. */
    private static final int LONGEST_BODY = 7;

    private JoinedCounts() {}

    /** Whether nothing but "and", "with" and their like stands between two counts. */
    static boolean are(View view, CountDraft one, CountDraft next) {
        if (one.whole != next.whole && (one.whole == null || next.whole == null || !are(view, one.whole, next.whole))) {
            return false;
        }
        return join(view, one, next);
    }

    /** Whether they stand side by side, whatever they are parts of. */
    static boolean join(View view, CountDraft one, CountDraft next) {
        boolean linked = false;
        for (int token = one.phraseEnd; token < next.anchor(); token = view.next(token)) {
            boolean link = view.cue(token, Cue.AND) || view.cue(token, Cue.WITH) || view.cue(token, Cue.RESPECTIVELY);
            // "45 popular artisans and 6 artists": where verbs stand first, what stands right behind a noun describes
            // it.
            boolean attribute = view.language().verbFirst()
                    && token == one.phraseEnd
                    && view.unknownWord(token)
                    && !view.mayHaveAnd(token);
            if (!link && !attribute && !isSmall(view, token)) {
                return false;
            }
            linked |= link;
        }
        // "In 14 districts, 39 models were built": the districts were not.
        return linked || !view.cue(view.previous(one.anchor()), Cue.AT);
    }

    /** "350 members of the one union and 420 members of the other": two counts of the same that only say whose they are. */
    static boolean areOfBodies(View view, CountDraft one, CountDraft next) {
        if (one.whole != next.whole
                || !one.subject().equals(next.subject())
                || !view.cue(one.phraseEnd, Cue.LINK)
                || !view.cue(view.previous(next.anchor()), Cue.AND)) {
            return false;
        }
        int token = one.phraseEnd;
        for (int words = 0; words < LONGEST_BODY && token < next.anchor(); words++) {
            if (view.symbol(token, ",;:()") || PredicateWords.at(view, token).isPresent()) {
                return false;
            }
            token = view.next(token);
        }
        return token == next.anchor();
    }

    private static boolean isSmall(View view, int token) {
        return view.symbol(token, ",")
                || view.cue(token, Cue.LINK)
                || view.isLevelPhrase(token)
                || view.has(token, Sense.BoundWord.class);
    }
}
