package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import java.util.Optional;

/** Words that count things of a kind and stand before what is counted, or for it: "39 head of cattle", "12 persons". */
final class Counters {

    private Counters() {}

    /** What a word counts that only says of what kind it is: "39 head of cattle". */
    static Optional<Noun> noun(View view, int counter) {
        if (isUnit(view, counter)) {
            return Optional.empty();
        }
        int next = view.next(counter);
        // "3,400 head of cattle"
        boolean of = view.isOf(next) || isFromSeveral(view, next);
        int behind = of ? view.next(next) : next;
        // "Nineteen persons certificates received": the award is not what the counter counts.
        boolean other = view.has(behind, Sense.AwardWord.class) || Adjectives.isAttribute(view, behind);
        Optional<Noun> noun = other ? Optional.empty() : Nouns.known(view, behind);
        // "80 persons tasks carried out": what counts people counts nothing else.
        boolean people = countsPeople(view, counter);
        Optional<Noun> counted = noun.filter(found -> !people || Kinds.isPerson(found.subject()));
        return counted.or(() -> Nouns.isKnown(view, counter) && !of ? Optional.empty() : Nouns.unknown(view, behind));
    }

    /** "40 persons from-the teachers": where clauses end with their verb, a preposition that says since when and from where, before a plural. */
    private static boolean isFromSeveral(View view, int token) {
        return view.language().verbLast()
                && view.cue(token, Cue.LINK)
                && view.calendar(token, CalendarKind.SINCE)
                && Nouns.endsIn(view, view.next(token), view.language().endings());
    }

    /** Whether a word for units stands at a token, which are what is counted themselves, unless others are announced. */
    static boolean isUnit(View view, int counter) {
        return Nouns.known(view, counter)
                .filter(noun -> noun.subject().equals(Subject.UNIT))
                .isPresent();
    }

    /** Whether it is known what a word counts. */
    static boolean hasNoun(View view, int counter) {
        return noun(view, counter).isPresent();
    }

    /** Whether the word is one for persons, as "head" and "soul" are. */
    static boolean countsPeople(View view, int counter) {
        return Nouns.known(view, counter)
                .filter(noun -> noun.subject().equals(Subject.PERSON))
                .isPresent();
    }
}
