package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;

/** Tells clauses that leave out the verb of the one before: "65 were recognized at district level, and 7 at provincial level". */
final class Gapping {

    private final View view;

    Gapping(View view) {
        this.view = view;
    }

    /** Whether a count is one of the same without a noun, beside whose number nothing but where and when stands, behind a clause with its verb. */
    boolean goesOn(CountDraft one, CountDraft next) {
        if (!one.isOfKind(next) || next.whole != null && next.whole != one.whole || !isBare(next)) {
            return false;
        }
        int joint = view.previous(next.anchor());
        while (joint >= one.phraseEnd && isCircumstance(joint)) {
            joint = view.previous(joint);
        }
        return joint > one.phraseEnd && isJoint(joint) && endsClause(next.phraseEnd);
    }

    /**
     * "688 were at commune and 147 at district level recognized": where verbs stand second, an auxiliary that both share, with where and when behind it;
     * where they stand last, where and when alone.
     */
    boolean sharesVerb(CountDraft one, CountDraft next) {
        int and = view.previous(next.anchor());
        if (view.language().verbLast()) {
            return view.cue(and, Cue.AND) && one.isOfKind(next) && areCircumstances(one.phraseEnd, and);
        }
        int auxiliary = view.cue(one.phraseEnd, Cue.OF_THEM) ? view.next(one.phraseEnd) : one.phraseEnd;
        boolean mayShare = view.language().verbSecond()
                && view.cue(and, Cue.AND)
                && (view.cue(auxiliary, Cue.PAST) || view.cue(auxiliary, Cue.FINITE))
                && auxiliary < and
                && one.isOfKind(next);
        if (!mayShare) {
            return false;
        }
        return areCircumstances(view.next(auxiliary), and);
    }

    /** Whether nothing but where and when, and small words, stands between two tokens, such as that of the object: "96 models (object) at commune level and 15 …". */
    private boolean areCircumstances(int from, int end) {
        int token = from;
        while (token < end && (isCircumstance(token) || view.language().verbLast() && view.cue(token, Cue.FUNCTION))) {
            token = view.next(token);
        }
        return token == end;
    }

    private boolean isBare(CountDraft count) {
        for (int token = count.anchor(); token < count.phraseEnd; token = view.next(token)) {
            if (Nouns.isKnown(view, token)) {
                return false;
            }
        }
        return count.noun == null;
    }

    private boolean isJoint(int token) {
        return view.symbol(token, ",") || view.cue(token, Cue.AND);
    }

    private boolean endsClause(int from) {
        int token = from;
        while (isCircumstance(token)) {
            token = view.next(token);
        }
        return !view.holds(token) || isJoint(token) || view.symbol(token, ".;");
    }

    private boolean isCircumstance(int token) {
        Item item = view.item(token);
        return item instanceof Item.Area
                || item instanceof Item.Time
                || view.cue(token, Cue.AT)
                || view.cue(token, Cue.LINK)
                || view.has(token, Sense.LevelWord.class)
                || view.has(token, Sense.BoundWord.class);
    }
}
