package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.table.LanguageProperties;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers without a noun of their own: they count what a noun before them announces, what the number behind them counts, or more of what was
 * counted before.
 */
final class Ellipsis {

    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal ORDER = BigDecimal.valueOf(10);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** How many articles and nouns may stand before a unit's name: "the commune of". */
    private static final int MOST_UNIT_WORDS = 3;

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
    private final Antecedents before;

    Ellipsis(View view, Parts parts, Announced announced, Antecedents before) {
        this.view = view;
        this.parts = parts;
        this.announced = announced;
        this.sharedNoun = new SharedNoun(view);
        this.noCount = new NoCount(view, parts, announced, before);
        this.before = before;
    }

    /** "39 pieces", where a word that fits many things stands for the noun announced, or for that of the whole. */
    Optional<CountDraft> counted(Item.Number number) {
        int counter = number.end();
        int end = view.next(counter);
        // "3 sets 30": what looks like a number is the noun, or the upper end of a range, but not the digits in "3
        // pieces of 5 stars".
        boolean value = isValue(end) && !(view.item(end) instanceof Item.Number next && next.digits());
        if (!view.cue(counter, Cue.COUNTER) || NounFinder.isBehindCounter(view, counter) || value) {
            return Optional.empty();
        }
        @Nullable CountDraft whole = NounFinder.countsPeople(view, counter) ? null : parts.whole();
        whole = whole == null && !Nouns.isKnown(view, counter) ? before.antecedent() : whole;
        whole = whole == null ? thingsBefore(number, counter) : whole;
        @Nullable CountDraft same = whole;
        return announced
                .noun()
                .filter(noun ->
                        !NounFinder.countsPeople(view, counter) || Kinds.mayBePart(Subject.PERSON, noun.subject()))
                .map(noun -> before.described(noun, number, end))
                .or(() -> Optional.ofNullable(same).map(counted -> before.like(counted, number, end)))
                .or(() -> NounFinder.countsPeople(view, counter) ? Optional.empty() : ofTopic(number, end));
    }

    /** "Killed were five and injured twelve": people, where nothing is named that could be counted instead. */
    Optional<CountDraft> victims(Item.Number number) {
        return view.cue(view.previous(number.first()), Cue.BEFALLS)
                        && !view.mayBeYear(number)
                        && NounFinder.after(view, number.end()).isEmpty()
                ? Optional.of(before.draft(
                        new Noun(number.first(), number.end(), Subject.PERSON, Subject.PERSON, null),
                        number,
                        number.end()))
                : Optional.empty();
    }

    /** "96 petitions were raised, and 90 cases answered": where the counter has a sense of its own, only things that were counted right before, and more of them. */
    private @Nullable CountDraft thingsBefore(Item.Number number, int counter) {
        @Nullable CountDraft last = before.last();
        boolean things = last != null
                && !NounFinder.countsPeople(view, counter)
                && THINGS_SAID.contains(last.subject())
                && Antecedents.isSoMany(last, number);
        return things ? last : null;
    }

    private Optional<CountDraft> ofTopic(Item.Number number, int end) {
        return announced.topic().map(noun -> before.described(noun, number, end));
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
        if (last != null && OtherPlace.isWith(view, number, last) && isBare(number.end())) {
            return Optional.of(before.like(last, number, number.end()));
        }
        Optional<CountDraft> next =
                view.mayBeYear(number) ? Optional.empty() : shared(number).filter(found -> !isOfAnnounced(found));
        boolean year = view.mayBeYear(number) && !isRound(number);
        return next.or(() -> !year && endsNumber(number)
                        ? announced.noun().map(noun -> before.described(noun, number, number.end()))
                        : Optional.empty())
                .or(() -> view.mayBeYear(number)
                        ? Optional.empty()
                        : further(number).or(() -> subject(number)).or(() -> moreOfTheSame(number)))
                .or(() -> view.mayBeYear(number) || !isBare(number.end())
                        ? Optional.empty()
                        : ofTopic(number, number.end()));
    }

    /** "The number of groups to 1,300 rises": behind a number that a noun waits for, a word that nothing knows is the verb where verbs stand last. */
    private boolean isVerb(Item.Number number) {
        @Nullable CountDraft last = before.last();
        return !view.language().verbFirst()
                && !view.language().nounAfterAdjectives()
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
                .map(found -> before.draft(found.noun(), number, found.phraseEnd()));
    }

    /** Whether the noun announced is what a number counts that ends before this token. */
    private boolean endsNumber(Item.Number number) {
        int token = number.end();
        return isBare(token)
                || view.cue(token, Cue.TO)
                || view.cue(token, Cue.FUNCTION)
                || number.digits()
                        && view.unknownWord(token)
                        && !view.language().nounAfterAdjectives();
    }

    /** Whether what stands at a token, behind a number, cannot be what the number counts. */
    private boolean isBare(int token) {
        return !view.holds(token)
                || view.symbol(token, ",;.:()–-")
                || parts.whole() != null && (view.unknownWord(token) || view.cue(token, Cue.FUNCTION))
                || Nouns.isNoPlural(view, token)
                || view.item(token) != null
                        && view.tokens().isWord(token)
                        && !(view.item(token) instanceof Item.Number)
                        && !view.cue(token, Cue.FUNCTION)
                        && !view.cue(token, Cue.TO)
                || (view.unknownWord(token) || view.cue(token, Cue.FUNCTION))
                        && view.language().capitalizedNouns()
                        && !view.tokens().capitalized(token);
    }

    /** "12 schools stand, nine more are built": more of what was counted last, without being part of that. */
    private Optional<CountDraft> further(Item.Number number) {
        @Nullable CountDraft same = before.kindOfFurther(number);
        boolean behind = view.cue(number.end(), Cue.FURTHER);
        int end = behind ? view.next(number.end()) : number.end();
        if (same == null || !behind && !view.cue(view.previous(number.first()), Cue.FURTHER) || !isBare(end)) {
            return Optional.empty();
        }
        CountDraft draft = before.like(same, number, end);
        draft.further = true;
        return Optional.of(draft);
    }

    /** "214 bridges are of wood. 57 were replaced": at the beginning of a sentence, some of what the one before was about. */
    private Optional<CountDraft> subject(Item.Number number) {
        @Nullable CountDraft same = before.wholeOfSubject(number);
        boolean subject = BareSubject.opens(view, number) && BareSubject.is(view, number)
                || BareSubject.isInverted(view, number) && isBare(number.end());
        if (same == null || parts.whole() != null || !subject || !Antecedents.isSoMany(same, number)) {
            return Optional.empty();
        }
        CountDraft draft = before.asTheyAre(same, number, number.end());
        draft.whole = same.whole == null && !before.isOfAnotherTime(same, number.first()) ? same : null;
        return Optional.of(draft);
    }

    /** Behind a count, more of what that one counted. */
    private Optional<CountDraft> moreOfTheSame(Item.Number number) {
        @Nullable CountDraft object = before.objectOf(view.previous(number.first()));
        @Nullable CountDraft same = object == null ? before.parallel(number) : object;
        int after = number.end();
        // At the beginning of a sentence only a number too large to be anything else goes on with what was counted
        // before.
        boolean list = parts.whole() != null
                || before.last() != null
                || view.cue(after, Cue.OF_WHICH)
                || isOfTheOrderOf(number, same);
        boolean target = view.cue(view.previous(number.first()), Cue.TO) && view.cue(after, Cue.FUNCTION);
        boolean beside = isOfTheOrderOf(number, same) && view.item(after) instanceof Item.Number;
        // "Its code is Lào Cai 38": outside a list, a number behind a place's name is not a count.
        boolean code = parts.whole() == null
                && view.item(view.previous(number.first())) instanceof Item.Area area
                && !goesOnElsewhere(area)
                && !OtherPlace.isSubject(view, number, before.last());
        boolean one = number.quantity().value().compareTo(BigDecimal.ONE) == 0
                && (view.unknownWord(after) || !number.digits() && parts.whole() == null);
        boolean bare = isBare(after) || isBareSubject(number);
        if (same == null || code || one || isMoney(number, same) || !list || !target && !beside && !bare) {
            return Optional.empty();
        }
        CountDraft draft = before.like(same, number, after);
        draft.level = Labels.level(view, number, same.subject()).orElse(null);
        draft.whole = besideParts(number);
        return Optional.of(draft);
    }

    /** "12 bridges, for which 46 billion are missing": so many times as many are no more of the same. */
    private static boolean isMoney(Item.Number number, CountDraft same) {
        BigDecimal value = number.quantity().value();
        return value.compareTo(BILLION) >= 0
                && value.compareTo(same.quantity.value().multiply(LARGE)) > 0;
    }

    /** "And-remained five without an answer": a number word right behind a verb, before a small word. */
    private boolean isBareSubject(Item.Number number) {
        int verb = view.previous(number.first());
        return !number.digits()
                && view.unknownWord(verb)
                && NounFinder.isVerb(view, verb)
                && (view.cue(number.end(), Cue.FUNCTION) || view.cue(number.end(), Cue.TO));
    }

    /** "40 of them lie in port, 12 have sunk": the whole of the bare number before; null where that is none, or no part. */
    private @Nullable CountDraft besideParts(Item.Number number) {
        @Nullable CountDraft last = before.last();
        if (last == null || parts.whole() != null || !isBareNumber(last)) {
            return null;
        }
        @Nullable CountDraft whole = last.whole;
        boolean goesOn = BareSubject.goesOn(view, number) || isGapped(number);
        return whole != null && goesOn && Antecedents.isSoMany(whole, number) ? whole : null;
    }

    /** "298 did well, 13 fairly and 2 badly": where verbs stand second, a member of a list with only a small word behind it has the verb of the one before. */
    private boolean isGapped(Item.Number number) {
        int adverb = number.end();
        int end = view.next(adverb);
        boolean small = view.unknownWord(adverb) && !view.tokens().capitalized(adverb) && !Nouns.isPlural(view, adverb)
                || view.cue(adverb, Cue.FUNCTION)
                || view.cue(adverb, Cue.NOT);
        return small
                && view.language().has(LanguageProperties.VERB_SECOND)
                && view.joint(view.previous(number.first()))
                && (!view.holds(end) || view.joint(end) || view.symbol(end, "."));
    }

    private boolean isBareNumber(CountDraft count) {
        return view.item(count.anchor()) instanceof Item.Number number && number.end() == count.phraseEnd;
    }

    /** "12 models in X, in Y 34": another place of a list. */
    private boolean goesOnElsewhere(Item.Area area) {
        int token = view.previous(area.first());
        for (int words = 0; words < MOST_UNIT_WORDS && isUnitWord(token); words++) {
            token = view.previous(token);
        }
        int joint = view.previous(token);
        return before.last() != null && view.cue(token, Cue.AT) && view.joint(joint);
    }

    private boolean isUnitWord(int token) {
        return view.cue(token, Cue.LINK)
                || view.sense(token, Sense.LevelWord.class).isPresent();
    }

    /** A round number is rather a count than a year where something to count is announced. */
    private static boolean isRound(Item.Number number) {
        return number.quantity().value().remainder(HUNDRED).signum() == 0;
    }

    /** Whether something with a number begins at a token. */
    private boolean isValue(int token) {
        return view.item(token) != null
                && !(view.item(token) instanceof Item.Word)
                && !(view.item(token) instanceof Item.Area);
    }

    private static boolean isOfTheOrderOf(Item.Number number, @Nullable CountDraft same) {
        BigDecimal value = number.quantity().value();
        return same != null
                && value.compareTo(LARGE) >= 0
                && value.compareTo(same.quantity.value().multiply(ORDER)) <= 0;
    }
}
