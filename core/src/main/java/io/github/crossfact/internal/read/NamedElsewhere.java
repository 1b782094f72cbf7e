package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;

/** Makes counts of numbers whose noun is named elsewhere: that of a count before, or one that stands apart from its number. */
final class NamedElsewhere {

    /** What may stand between a verb of being and what somebody is: "are already members". */
    private static final Cues BEFORE_NOUN = Cues.of(Cue.FUNCTION, Cue.PRESENT, Cue.NO_NOUN);

    private NamedElsewhere() {}

    static CountDraft like(View view, CountDraft same, Item.Number number, int end) {
        CountDraft draft =
                draft(view, new Noun(number.first(), end, same.subject(), same.honoured, same.noun), number, end);
        draft.like = same;
        return draft;
    }

    /** More of what was counted before, at a token behind which the clause may say which of the people they are. */
    static CountDraft asTheyAre(View view, CountDraft same, Item.Number number, int end) {
        return whatTheyAre(view, same, end)
                .map(noun -> draft(view, noun, number, end))
                .orElseGet(() -> like(view, same, number, end));
    }

    /** "12 of them are women", or "of them women and 5 … are" where verbs stand last: the noun says which of the people they are. */
    private static Optional<Noun> whatTheyAre(View view, CountDraft people, int behind) {
        if (!Kinds.isPerson(people.subject())) {
            return Optional.empty();
        }
        boolean be = view.cue(behind, Cue.BE);
        int verb = be ? view.next(behind) : behind;
        // "14 there are already members", where "there are" is one form
        boolean there = view.cue(view.previous(behind), Cue.AMOUNTS) && view.cue(behind, BEFORE_NOUN);
        int first = be && view.cue(verb, Cue.OF_THEM) ? view.next(verb) : verb;
        // "12 are already members"
        boolean small = (be || there) && view.cue(first, BEFORE_NOUN);
        // "Nine of them of-the women"
        boolean of = view.isOf(behind) && !view.language().articles().isEmpty();
        // "Nine of them (object) women make up"
        boolean object = view.language().verbLast() && view.cue(behind, Cue.FUNCTION);
        return Nouns.known(view, small || of || object ? view.next(first) : first)
                .filter(noun -> be
                        || there
                        || of
                        || (object ? view.cue(noun.end(), Cue.AMOUNTS) : isSaidOfThem(view, noun.end())))
                // "12 of the visitors are foreigners": they are visitors still.
                .filter(noun -> !noun.subject().equals(Subject.PERSON))
                .filter(noun -> Kinds.isPerson(noun.subject()) && Kinds.mayBePart(noun.subject(), people.subject()));
    }

    /** Whether the noun before a token is all that a clause says whose verb stands last. */
    private static boolean isSaidOfThem(View view, int end) {
        return view.language().verbLast()
                && (isEnd(view, end) || view.cue(end, Cue.FUNCTION) && isEnd(view, view.next(end)));
    }

    private static boolean isEnd(View view, int token) {
        return !view.holds(token) || view.joint(token) || view.symbol(token, ".") || view.cue(token, Cue.BE);
    }

    static CountDraft described(View view, Noun noun, Item.Number number, int end) {
        CountDraft draft = draft(view, noun, number, end);
        draft.describedBy(noun.first(), noun.end());
        return draft;
    }

    static CountDraft draft(View view, Noun noun, Item.Number number, int end) {
        Noun phrase = noun.spanning(number.first(), end);
        return new CountDraft(view.sentence(), phrase, number.quantity(), "number of a noun named elsewhere");
    }
}
