package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;

/** Relates a count to the one before it where one says what the other is some of: "12 models out of 39 models", "they meet of 19 criteria, 12 criteria". */
record OutOf(View view, PartPhrases phrases) {

    private static final String QUOTES = "\"\u00AB\u00BB";

    void relate(CountDraft last, CountDraft count) {
        if (isOutOfLast(last, count)) {
            count.whole = last;
        }
        if (isOutOf(last, count)) {
            last.whole = count;
            int of = view.previous(count.anchor());
            last.outOf = phrases.isSelection(of) || isSelection(of) ? null : count;
        }
    }

    /** "12 models out of 39 models": the whole behind its part. */
    private boolean isOutOf(CountDraft last, CountDraft count) {
        int before = view.previous(count.anchor());
        boolean near = view.cue(before, Cue.LINK) && last.phraseEnd == before || isPersonOf(last, count);
        return (near || view.cue(before, Cue.PARTITIVE) || view.cue(before, Cue.OUT_OF) || isSelection(before))
                && last.whole == null
                && !last.isAround(count)
                && isSameNoun(last, count)
                && last.quantity.value().compareTo(count.quantity.value()) < 0;
    }

    /** "64 models, chosen from 3,900 models": a preposition of where from, right behind a verb of choosing. */
    private boolean isSelection(int from) {
        return view.cue(from, Cue.WAY)
                && PredicateWords.at(view, view.previous(from))
                        .filter(Qualifier.SELECTED::equals)
                        .isPresent();
    }

    /** "They meet of 19 criteria, 12 criteria": a whole anywhere in the clause, and right behind its comma some of the same. */
    private boolean isOutOfLast(CountDraft last, CountDraft count) {
        int comma = view.previous(count.anchor());
        return count.whole == null
                && last.whole == null
                && (last.phraseEnd == comma && view.symbol(comma, ",") || isBehindName(last, count))
                && phrases.isFromAmong(view.previous(last.anchor()))
                && last.subject().equals(count.subject())
                && last.quantity.value().compareTo(count.quantity.value()) > 0;
    }

    /** "Of 203 models 'X' 164 models": right behind the whole, or behind what it is called in quotes. */
    private boolean isBehindName(CountDraft last, CountDraft count) {
        int end = last.phraseEnd;
        while (end < count.anchor() && (view.quoted(end) || view.symbol(end, QUOTES))) {
            end = view.next(end);
        }
        return end == count.anchor();
    }

    /** "27 persons of 30 members", where "persons of" is one form. */
    private static boolean isPersonOf(CountDraft part, CountDraft whole) {
        return part.phraseEnd == whole.anchor()
                && part.subject().equals(Subject.PERSON)
                && Kinds.isPerson(whole.subject());
    }

    /** Whether a count has the noun of another, or only a word that stands for any. */
    private boolean isSameNoun(CountDraft part, CountDraft whole) {
        return isPersonOf(part, whole)
                || part.subject().equals(whole.subject()) && part.isSameWord(whole)
                || view.cue(view.previous(part.phraseEnd), Cue.COUNTER);
    }
}
