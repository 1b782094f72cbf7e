package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers that say themselves that they count what was counted before: "10 at district level", "12 of them", "12 of these houses". */
final class OfThem {

    private final View view;
    private final Parts parts;
    private final Announced announced;
    private final Antecedents before;

    OfThem(View view, Parts parts, Announced announced, Antecedents before) {
        this.view = view;
        this.parts = parts;
        this.announced = announced;
        this.before = before;
    }

    /** "10 at district level", "12 of them": the noun is that of the count before. */
    Optional<CountDraft> read(Item.Number number) {
        int after = view.cue(number.end(), Cue.COUNTER) ? view.next(number.end()) : number.end();
        boolean level = view.sense(after, Sense.LevelWord.class)
                .filter(word -> word.kind() == Sense.LevelKind.PHRASE)
                .isPresent();
        boolean ofThem = view.cue(after, Cue.OF_THEM) || isOfThem(after) || isBent(number);
        Optional<CountDraft> ofThese = ofThese(number, after);
        if (ofThese.isPresent()) {
            return ofThese;
        }
        if (!level && !ofThem) {
            return amongThem(number);
        }
        @Nullable
        CountDraft same = !ofThem
                ? before.antecedent()
                : view.cue(after, Cue.OF_PEOPLE) ? before.people(number) : before.whole(number);
        int end = isBent(number) ? after : view.next(after);
        if (same == null) {
            return announced.noun().map(noun -> before.described(noun, number, end));
        }
        CountDraft draft = whatTheyAre(same, end)
                .map(noun -> before.draft(noun, number, end))
                .orElseGet(() -> before.like(same, number, end));
        draft.whole = !ofThem || same.whole == null ? ofThem ? same : null : same.whole;
        return Optional.of(draft);
    }

    /** "12 of them are women": the noun says which of the people they are. */
    private Optional<Noun> whatTheyAre(CountDraft people, int be) {
        return view.cue(be, Cue.BE) && Kinds.isPerson(people.subject())
                ? Nouns.known(view, view.next(be))
                        .filter(noun ->
                                Kinds.isPerson(noun.subject()) && Kinds.mayBePart(noun.subject(), people.subject()))
                : Optional.empty();
    }

    /** Where a number word is bent, as adjectives are, it stands for its noun as well: "with fours of them". */
    private boolean isBent(Item.Number number) {
        return !number.digits() && view.isAlso(number.first(), Cue.OF_THEM);
    }

    /** "12 of these houses": the noun says what is counted, and the last count of it what they are some of. */
    private Optional<CountDraft> ofThese(Item.Number number, int these) {
        int at = view.next(these);
        return view.cue(these, Cue.OF_WHICH) || isThis(these)
                ? Nouns.known(view, at).map(noun -> {
                    CountDraft draft = before.draft(noun, number, noun.end());
                    draft.whole = wholeOf(noun.subject(), number);
                    return draft;
                })
                : Optional.empty();
    }

    private boolean isThis(int token) {
        return view.sense(token, Sense.CalendarWord.class)
                .filter(word -> word.kind() == CalendarKind.RELATIVE && word.number() == 0)
                .isPresent();
    }

    private @Nullable CountDraft wholeOf(Subject subject, Item.Number number) {
        @Nullable CountDraft told = before.antecedent();
        @Nullable CountDraft whole = told == null || told.whole == null ? told : told.whole;
        if (whole == null || !Antecedents.isSoMany(whole, number)) {
            return null;
        }
        boolean listed = before.last() != null && Kinds.mayBePart(subject, whole.subject());
        return listed || whole.subject().equals(subject) ? whole : null;
    }

    /**
     * "Cases came in, and there were of them 59 solved": a pronoun right before the number stands for its noun. A known noun behind it, or an unknown
     * one whose plural no verb could have, is counted itself.
     */
    private Optional<CountDraft> amongThem(Item.Number number) {
        @Nullable CountDraft same = before.antecedent();
        int pronoun = view.previous(number.first());
        if (same == null
                || before.isForEach(number)
                || announced.noun().isPresent()
                || !view.cue(pronoun, Cue.OF_THEM)
                || Nouns.isKnown(view, number.end())
                || NounFinder.after(view, number.end())
                        .filter(noun -> !mayBeParticiple(noun.end() - 1))
                        .isPresent()) {
            return Optional.empty();
        }
        CountDraft draft = before.like(same, number, number.end());
        boolean wholes = parts.whole() == null && same.whole == null;
        draft.whole =
                wholes && Antecedents.isSoMany(same, number) && !before.isOfAnotherTime(same, pronoun) ? same : null;
        return Optional.of(draft);
    }

    /** An unknown word with an ending of plurals that attributes have, too: participles are attributes. */
    private boolean mayBeParticiple(int token) {
        return view.unknownWord(token)
                && !(view.language().capitalizedNouns() && view.tokens().capitalized(token))
                && Nouns.endsIn(view, token, view.language().adjectiveEndings());
    }

    /** "Of them" right behind a number, where no number follows that would be the first of a list. */
    private boolean isOfThem(int token) {
        return view.cue(token, Cue.OF_WHICH)
                && view.item(view.next(token), Item.Number.class).isEmpty();
    }
}
