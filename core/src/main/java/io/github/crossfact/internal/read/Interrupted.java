package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;

/** Finds what a clause goes on to say of a count behind what interrupts it right behind the count: a relative clause, or some of what is counted. */
record Interrupted(View view) {

    /** How many words may interrupt a clause. */
    private static final int LONGEST = 24;

    private static final Cues FINITE = Cues.of(Cue.FINITE, Cue.PAST, Cue.FUTURE, Cue.BE);

    /** What is said of a count behind what interrupts its clause at a token. */
    Optional<Qualifier> behind(CountDraft subject, int phraseEnd) {
        int comma = view.isLevelPhrase(phraseEnd) ? view.next(phraseEnd) : phraseEnd;
        int including = view.next(comma);
        if (view.symbol(comma, ",") && view.cue(including, Cue.INCLUDING)) {
            return view.language().verbFirst() ? Optional.empty() : behindSome(view.next(including));
        }
        return behindRelative(subject, phraseEnd, view.symbol(phraseEnd, ",") ? view.next(phraseEnd) : phraseEnd);
    }

    /** "4 units, among them the town of X, were recognized": behind the comma that the clause goes on behind, which counts nothing more. */
    private Optional<Qualifier> behindSome(int from) {
        int token = from;
        for (int words = 0; words < LONGEST && !view.edge(token, ";:.()"); words++, token = view.next(token)) {
            int verb = view.next(token);
            boolean closes = view.symbol(token, ",") && (view.language().verbLast() || view.cue(verb, FINITE));
            Optional<Qualifier> said = closes ? predicateOf(verb) : Optional.empty();
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** "12 models, which were chosen, are being replicated": what the clause goes on to say behind a relative clause, right behind which its verb stands. */
    private Optional<Qualifier> behindRelative(CountDraft subject, int phraseEnd, int pronoun) {
        boolean relative = view.cue(pronoun, Cue.RELATIVE)
                || view.symbol(phraseEnd, ",") && view.cue(pronoun, Cue.LINK) && !view.isOf(pronoun)
                // Where no comma leads to it, the subject opens the sentence, and no verb stands right behind it.
                || subject.anchor() == view.first() && !view.symbol(phraseEnd, ",") && !view.cue(phraseEnd, FINITE);
        if (!view.language().verbSecond() || !relative) {
            return Optional.empty();
        }
        int comma = view.next(pronoun);
        for (int words = 0; words < LONGEST && !view.edge(comma, ",;:.()"); words++) {
            comma = view.next(comma);
        }
        int verb = view.next(comma);
        if (!view.symbol(comma, ",") || view.cue(verb, Cue.AND) || view.item(verb) instanceof Item.Number) {
            return Optional.empty();
        }
        if (PredicateWords.at(view, verb).isPresent()) {
            return PredicateWords.at(view, verb);
        }
        return view.cue(verb, FINITE) ? predicateOf(view.next(verb)) : Optional.empty();
    }

    /** The predicate of a clause that goes on at a token and counts nothing. */
    private Optional<Qualifier> predicateOf(int from) {
        for (int token = from; !view.edge(token, ",;:.()"); token = view.next(token)) {
            if (view.item(token) instanceof Item.Number) {
                return Optional.empty();
            }
            Optional<Qualifier> found = PredicateWords.at(view, token);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
