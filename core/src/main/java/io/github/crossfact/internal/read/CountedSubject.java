package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;

/**
 * Reads numbers with a counter behind the noun that opens their clause, where verbs stand last: "The workers of the firm 540 persons are", "teachers 340
 * persons, schools 12 pieces". One per sentence.
 */
final class CountedSubject {

    /** How many words may say more of the noun. */
    private static final int MOST_WORDS = 7;

    /** How many letters two forms of one noun have in common at least. */
    private static final int SHORTEST_STEM = 4;

    /** What governs a number of its own. */
    private static final Cues GOVERNING = Cues.of(Cue.TO, Cue.LINK, Cue.OUT_OF, Cue.INCLUDING);

    private final View view;

    CountedSubject(View view) {
        this.view = view;
    }

    /** What the number and its counter say that there are so many of. */
    Optional<CountDraft> read(Item.Number number) {
        int counter = number.end();
        int end = view.next(counter);
        boolean same = isSameWord(number);
        if (!view.language().verbLast()
                || !same && !view.cue(counter, Cue.COUNTER)
                || Counters.isUnit(view, counter)
                || !same && Counters.hasNoun(view, counter)
                || isGoverned(number)
                || !isEnd(end)) {
            return Optional.empty();
        }
        int first = first(number);
        return first == number.first()
                ? Optional.empty()
                : NounFinder.after(view, first)
                        .filter(noun -> noun.first() == first && noun.end() <= number.first())
                        .filter(noun -> same || isCounted(noun, counter))
                        .map(noun -> NamedElsewhere.described(view, noun, number, end));
    }

    /** "The cells of the party 112 cells are": whether the noun told again by a word that says less opens the clause. */
    private boolean isSameWord(Item.Number number) {
        int again = number.end();
        boolean other = view.unknownWord(again)
                || Nouns.known(view, again)
                        .filter(noun -> noun.subject().equals(Subject.OTHER))
                        .isPresent();
        int first = first(number);
        String word = view.text(first);
        return other
                && first < number.first()
                && word.length() >= SHORTEST_STEM
                && view.text(again).startsWith(word.substring(0, SHORTEST_STEM));
    }

    private boolean isGoverned(Item.Number number) {
        int before = view.previous(number.first());
        return view.cue(before, GOVERNING) || Agreement.isPreposition(view, before);
    }

    /** Whether the clause ends behind the counter, or with a verb of being. */
    private boolean isEnd(int token) {
        boolean verb = view.cue(token, Cue.BE) || view.cue(token, Cue.FUNCTION) || view.cue(token, Cue.AMOUNTS);
        int end = verb ? view.next(token) : token;
        return view.edge(end, ",;:.()") || view.joint(end) || view.cue(end, Cue.RELATIVE);
    }

    /** The first word of the clause that the number stands in; the number where that is too far away, or the clause has another. */
    private int first(Item.Number number) {
        int first = number.first();
        int token = view.previous(first);
        for (int words = 0; words < MOST_WORDS && isOfSubject(token); words++) {
            first = token;
            token = view.previous(first);
        }
        boolean opens = view.edge(token, ",;:.()") || view.cue(token, Cue.AND) || ListMarks.isSigned(view, token);
        return opens ? first : number.first();
    }

    private boolean isOfSubject(int token) {
        Item item = view.item(token);
        return view.tokens().isWord(token)
                && (item == null || item instanceof Item.Word || item instanceof Item.Area || item instanceof Item.Time)
                && !view.cue(token, Cue.AND)
                && !view.cue(token, Cue.RELATIVE)
                && !view.cue(token, Cue.HELD)
                && !AwardWords.isVerb(view, token);
    }

    /** A counter of people counts people, any other one things; a unit alone is where they are. */
    private boolean isCounted(Noun noun, int counter) {
        Subject subject = noun.subject();
        boolean several = view.hasEnding(noun.end() - 1);
        return !subject.equals(Subject.OTHER)
                && !subject.equals(Subject.PERSON)
                && (Counters.countsPeople(view, counter)
                        ? Kinds.isPerson(subject)
                        : !Kinds.isPerson(subject) && (several || Kinds.isThing(subject) && !Kinds.isArea(subject)));
    }
}
