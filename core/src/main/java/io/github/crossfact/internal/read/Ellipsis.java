package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers without a noun of their own: they count what a noun before them announces, what the number behind them counts, or more of what was
 * counted before.
 */
final class Ellipsis {

    /** What a word for cases may stand for as well. */
    private static final Set<Subject> THINGS_SAID = Set.of(
            Subject.PETITION,
            Subject.OPINION,
            Subject.DOCUMENT,
            Subject.TASK,
            Subject.PROJECT,
            Subject.MODEL,
            Subject.PRODUCT,
            Subject.SOLUTION,
            Subject.CRITERION,
            Subject.SITE,
            Subject.OTHER);

    private final View view;
    private final Parts parts;
    private final Announced announced;
    private final SharedNoun sharedNoun;
    private final NoCount noCount;
    private final MoreOfTheSame moreOfTheSame;
    private final Antecedents before;

    Ellipsis(View view, Parts parts, Announced announced, Antecedents before) {
        this.view = view;
        this.parts = parts;
        this.announced = announced;
        this.sharedNoun = new SharedNoun(view);
        this.noCount = new NoCount(view, parts, announced, before);
        this.moreOfTheSame = new MoreOfTheSame(view, parts, before);
        this.before = before;
    }

    /** "39 pieces", where a word that fits many things stands for the noun announced, or for that of the whole. */
    Optional<CountDraft> counted(Item.Number number) {
        int counter = number.end();
        int end = view.next(counter);
        // "3 sets 30": what looks like a number is the noun, or the upper end of a range, but not the digits in "3
        // pieces of 5 stars".
        boolean value = isValue(end) && !(view.item(end) instanceof Item.Number next && next.digits());
        if (!view.cue(counter, Cue.COUNTER) || Counters.hasNoun(view, counter) || value || isOfUnits(counter)) {
            return Optional.empty();
        }
        @Nullable CountDraft whole = Counters.countsPeople(view, counter) ? peopleOfAll(number) : parts.whole();
        whole = whole == null && !Nouns.isKnown(view, counter) ? before.antecedent() : whole;
        whole = whole == null ? thingsBefore(number, counter) : whole;
        @Nullable CountDraft same = whole == null || mayStandFor(counter, whole.subject()) ? whole : null;
        return announced
                .noun()
                .filter(noun ->
                        !Counters.countsPeople(view, counter) || Kinds.mayBePart(Subject.PERSON, noun.subject()))
                .map(noun -> NamedElsewhere.described(view, noun, number, end))
                .or(() -> Optional.ofNullable(same).map(counted -> NamedElsewhere.like(view, counted, number, end)))
                .or(() -> Counters.countsPeople(view, counter) ? Optional.empty() : ofTopic(number, end));
    }

    /** "The provinces became 34: 412 units at commune level become 130 units": a word for units of a level, or behind others, stands for nothing else. */
    private boolean isOfUnits(int counter) {
        @Nullable CountDraft last = before.last();
        return Counters.isUnit(view, counter)
                && (view.isLevelPhrase(view.next(counter))
                        || last != null && last.subject().equals(Subject.UNIT));
    }

    /** "812 workers: 394 persons to X, 227 to Y": the people whom a list divides. */
    private @Nullable CountDraft peopleOfAll(Item.Number number) {
        @Nullable CountDraft whole = parts.wholeOfAll();
        if (whole == null || !Kinds.isPerson(whole.subject())) {
            return null;
        }
        for (int token = whole.phraseEnd; token < number.first(); token = view.next(token)) {
            if (view.symbol(token, ";")) {
                return null;
            }
        }
        return whole;
    }

    /** A word for things stands for no families, and one for units neither for people nor for communes: "of 21 communes 9 units". */
    private boolean mayStandFor(int counter, Subject counted) {
        if (Counters.isUnit(view, counter)) {
            return !Kinds.isPerson(counted) && !Kinds.isArea(counted);
        }
        return Counters.countsPeople(view, counter) || !Kinds.isHome(counted);
    }

    /** "Killed were five and injured twelve": people, where nothing is named that could be counted instead. */
    Optional<CountDraft> victims(Item.Number number) {
        return view.cue(view.previous(number.first()), Cue.BEFALLS)
                        && !view.mayBeYear(number)
                        && NounFinder.after(view, number.end()).isEmpty()
                ? Optional.of(NamedElsewhere.draft(
                        view,
                        new Noun(number.first(), number.end(), Subject.PERSON, Subject.PERSON, null),
                        number,
                        number.end()))
                : Optional.empty();
    }

    /** "96 petitions were raised, and 90 cases answered": where the counter has a sense of its own, only things that were counted right before, and more of them. */
    private @Nullable CountDraft thingsBefore(Item.Number number, int counter) {
        @Nullable CountDraft last = before.last();
        boolean things = last != null
                && !Counters.countsPeople(view, counter)
                && THINGS_SAID.contains(last.subject())
                && last.isSoMany(number);
        return things ? last : null;
    }

    private Optional<CountDraft> ofTopic(Item.Number number, int end) {
        return announced.topic().map(noun -> NamedElsewhere.described(view, noun, number, end));
    }

    /** A number that has no noun behind it. */
    Optional<CountDraft> withoutNoun(Item.Number number) {
        if (noCount.is(number)) {
            return Optional.empty();
        }
        if (NounFinder.after(view, number.end()).isPresent() && parts.whole() == null && !isVerb(number)) {
            return Optional.empty();
        }
        @Nullable CountDraft last = before.last();
        if (last != null && OtherPlace.isWith(view, number, last) && BareNumber.endsAt(view, parts, number.end())) {
            return Optional.of(NamedElsewhere.like(view, last, number, number.end()));
        }
        Optional<CountDraft> next =
                view.mayBeYear(number) ? Optional.empty() : shared(number).filter(found -> !isOfAnnounced(found));
        boolean year = view.mayBeYear(number) && !YearNumbers.isRound(number);
        return next.or(() -> !year && endsNumber(number)
                        ? announced.noun().map(noun -> NamedElsewhere.described(view, noun, number, number.end()))
                        : Optional.empty())
                .or(() -> year ? Optional.empty() : ofSplitNoun(number))
                .or(() -> view.mayBeYear(number) ? Optional.empty() : moreOfTheSame.of(number))
                .or(() -> view.mayBeYear(number) || !BareNumber.endsAt(view, parts, number.end())
                        ? Optional.empty()
                        : ofTopic(number, number.end()));
    }

    /** "Houses were in the district 62 built": what the sentence opens with, where nothing else was counted. */
    private Optional<CountDraft> ofSplitNoun(Item.Number number) {
        return before.last() == null && BareNumber.endsAt(view, parts, number.end())
                ? SplitNoun.of(view, number).map(noun -> NamedElsewhere.described(view, noun, number, number.end()))
                : Optional.empty();
    }

    /** "The number of groups to 1,300 rises": behind a number that a noun waits for, a word that nothing knows is the verb where verbs stand last. */
    private boolean isVerb(Item.Number number) {
        @Nullable CountDraft last = before.last();
        return view.language().verbLast()
                && view.unknownWord(number.end())
                && announced.awaits(number, last == null ? view.first() : last.phraseEnd);
    }

    /** "The number of members rose from 63 to 84 persons": what only counts people counts those announced. */
    private boolean isOfAnnounced(CountDraft count) {
        return count.subject().equals(Subject.PERSON)
                && announced
                        .noun()
                        .filter(noun -> Kinds.mayBePart(Subject.PERSON, noun.subject()))
                        .isPresent();
    }

    /** What the number shares with a later one. */
    private Optional<CountDraft> shared(Item.Number number) {
        boolean first = before.last() == null
                && parts.whole() == null
                && announced.noun().isEmpty();
        return sharedNoun
                .of(number, before.last() == null, first)
                .filter(found -> !parts.isManner(found.noun()))
                .map(found -> NamedElsewhere.draft(view, found.noun(), number, found.phraseEnd()));
    }

    /** Whether the noun announced is what a number counts that ends before this token. */
    private boolean endsNumber(Item.Number number) {
        int token = number.end();
        return BareNumber.endsAt(view, parts, token)
                || view.cue(token, Cue.TO)
                || view.cue(token, Cue.FUNCTION)
                || number.digits()
                        && view.unknownWord(token)
                        && !view.language().nounAfterAdjectives();
    }

    /** Whether something with a number begins at a token. */
    private boolean isValue(int token) {
        return view.item(token) != null
                && !(view.item(token) instanceof Item.Word)
                && !(view.item(token) instanceof Item.Area);
    }
}
