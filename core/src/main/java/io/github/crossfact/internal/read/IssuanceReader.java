package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;

/** Reads around a document who issued it, and when: within its name and behind it; in a clause of its own; then before it. */
final class IssuanceReader {

    /** How many words may stand between a day and "of the same day". */
    private static final int FARTHEST_DAY = 24;

    private final View view;
    private final Issuance issuance;
    private final CitationDraft document;

    IssuanceReader(View view, Issuance issuance) {
        this.view = view;
        this.issuance = issuance;
        this.document = issuance.document();
    }

    void read() {
        within();
        new IssuedBehind(view, issuance).read();
        sameDay();
        new IssuingClause(view, issuance).read();
        new IssuedBefore(view, issuance).read();
        if (!issuance.isNamed()) {
            issuance.last(body -> body.end() <= document.anchor() && issuance.isNamedByCode(body.body()))
                    .ifPresent(issuance::take);
        }
    }

    /** "Resolution of the Politburo No. 25": the body between the word for the document and its number. */
    private void within() {
        issuance.first(body -> body.first() > document.anchor() && body.end() <= document.end())
                .ifPresent(issuance::name);
    }

    /** "Resolution No. 76 of 14 April and Decision No. 759 of the same day": one attribute before "day" says no other than that of the document before. */
    private void sameDay() {
        int of = document.end();
        int attribute = view.next(of);
        int day = view.next(attribute);
        boolean same = !issuance.isDated()
                && view.language().nounAfterAdjectives()
                && (view.cue(of, Cue.DATED) || view.cue(of, Cue.LINK))
                && (view.unknownWord(attribute) || view.cue(attribute, Cue.FUNCTION))
                && view.isDay(day);
        if (!same) {
            return;
        }
        int token = view.previous(of);
        for (int words = 0; words < FARTHEST_DAY && view.holds(token); words++, token = view.previous(token)) {
            if (view.item(token) instanceof Item.Time time && issuance.isTaken(time)) {
                issuance.take(time);
                return;
            }
        }
    }
}
