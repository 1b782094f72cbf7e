package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
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
    private static final BigDecimal ORDER = BigDecimal.valueOf(10);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int YEAR_DIGITS = 4;
    /** How many articles and nouns may stand before a unit's name: "the commune of". */
    private static final int MOST_UNIT_WORDS = 3;

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

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
            Subject.CRITERION);

    private final View view;
    private final Parts parts;
    private final Announced announced;
    private final SharedNoun sharedNoun;
    private final Antecedents before;
    /** The last count whose number stands in brackets behind what it counts; null for none. */
    private @Nullable CountDraft bracketed;

    Ellipsis(View view, Parts parts, Announced announced, Antecedents before) {
        this.view = view;
        this.parts = parts;
        this.announced = announced;
        this.sharedNoun = new SharedNoun(view);
        this.before = before;
    }

    /** "39 pieces", where a word that fits many things stands for the noun announced, or for that of the whole. */
    Optional<CountDraft> counted(Item.Number number) {
        int counter = number.end();
        int end = view.next(counter);
        // "3 sets 30": what looks like a number is the noun, or the upper end of a range.
        if (!view.cue(counter, Cue.COUNTER) || NounFinder.isBehindCounter(view, counter) || isValue(end)) {
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

    /** "Tractors (268)", "120 houses are in A (37) and B (83)": what stands before a bracket is what the number in it counts. */
    Optional<CountDraft> bracketed(Item.Number number) {
        @Nullable CountDraft last = before.last();
        Optional<CountDraft> found = isBehindBracketed(number)
                ? nextBracketed(number)
                : Bracketed.noun(view, number).map(noun -> {
                    CountDraft draft = before.described(noun, number, number.end());
                    boolean place = Bracketed.isOfPlace(view, number);
                    draft.whole = place && last != null && last.isOfKind(draft) ? before.wholeOfPart(number) : null;
                    return draft;
                });
        found.ifPresent(draft -> bracketed = draft);
        return found;
    }

    private boolean isBehindBracketed(Item.Number number) {
        @Nullable CountDraft last = before.last();
        return last != null && last == bracketed && Bracketed.isAlone(view, number);
    }

    /** Behind another, whatever stands before the bracket is what the number counts; a place has so many of the same. */
    private Optional<CountDraft> nextBracketed(Item.Number number) {
        @Nullable CountDraft last = before.last();
        if (last != null && Bracketed.isOfPlace(view, number)) {
            CountDraft draft = before.like(last, number, number.end());
            draft.whole = last.whole;
            return Optional.of(draft);
        }
        return Bracketed.listed(view, number).map(noun -> before.described(noun, number, number.end()));
    }

    /** "64 schools out of 207 have a library": behind a count and "out of", a word that nothing knows is no noun. */
    Optional<CountDraft> outOfLast(Item.Number number) {
        int outOf = view.previous(number.first());
        @Nullable CountDraft last = before.last();
        return view.cue(outOf, Cue.OUT_OF)
                        && last != null
                        && last.phraseEnd == outOf
                        && !Nouns.isKnown(view, number.end())
                        && Antecedents.isFewer(last, number)
                ? Optional.of(before.like(last, number, number.end()))
                : Optional.empty();
    }

    /** "Killed were five and injured twelve": people, where nothing is named that could be counted instead. */
    Optional<CountDraft> victims(Item.Number number) {
        return view.cue(view.previous(number.first()), Cue.BEFALLS)
                        && !isYear(number)
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
        if (isBehindBracketed(number)
                || before.isForEach(number)
                || sharesUnit(number.end())
                || isOfNounBefore(number)
                || isDifference(view.previous(number.first()))
                        && (announced.noun().isEmpty() || leadsToNumber(number.end()))
                        && !OtherPlace.isWith(view, number, before.last())
                || isNumberOfName(view.previous(number.first()))
                        && !isListed(view.previous(number.first()))
                        && !isAttribute(number.end())
                || !number.digits() && parts.whole() == null && view.isAlso(number.first(), Cue.NO_NOUN)
                || isOfAnother(number)
                || isGlued(number.first())) {
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
                isYear(number) ? Optional.empty() : shared(number).filter(found -> !isOfAnnounced(found));
        boolean year = isYear(number) && !isRound(number);
        return next.or(() -> !year && endsNumber(number)
                        ? announced.noun().map(noun -> before.described(noun, number, number.end()))
                        : Optional.empty())
                .or(() -> isYear(number)
                        ? Optional.empty()
                        : further(number).or(() -> subject(number)).or(() -> moreOfTheSame(number)))
                .or(() -> isYear(number) || !isBare(number.end()) ? Optional.empty() : ofTopic(number, number.end()));
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

    /** "the sectors three": a number word behind its noun, where nouns stand before their attributes. */
    private boolean isOfNounBefore(Item.Number number) {
        int noun = view.previous(number.first());
        return !number.digits()
                && !view.language().nounAfterAdjectives()
                && announced.topic().isEmpty()
                && !view.cue(number.end(), Cue.ADJECTIVE)
                && (view.cue(noun, Cue.LABEL)
                        || view.cue(noun, Cue.SITUATION_NAME)
                        || Nouns.isKnown(view, noun)
                        || view.unknownWord(noun));
    }

    /** Whether the token is written together with the one before. */
    private boolean isGlued(int token) {
        return token > view.first()
                && !view.tokens().spaceBefore(token)
                && !view.symbol(token - 1, "(")
                && !view.language().proclitics().contains(view.tokens().text(token - 1))
                && !view.cue(token - 1, Cue.AND);
    }

    /** "Boundary stone 43": where nouns have capitals, a number right behind an unknown one is its own. */
    private boolean isNumberOfName(int token) {
        return view.language().capitalizedNouns()
                && view.unknownWord(token)
                && token > view.first()
                && view.tokens().capitalized(token);
    }

    /** "60 houses go to the poor, to the sick 30": in a list, a number behind a preposition and its noun goes on with what was counted. */
    private boolean isListed(int noun) {
        int article = view.previous(noun);
        int preposition = view.cue(article, Cue.LINK) ? view.previous(article) : article;
        int joint = view.previous(preposition);
        return before.last() != null
                && Agreement.isPreposition(view, preposition)
                && (view.symbol(joint, ",;") || view.cue(joint, Cue.AND));
    }

    /** "After the flood 89 collapsed and 294 damaged houses": what describes things that are counted names no number. */
    private boolean isAttribute(int token) {
        return !view.tokens().capitalized(token)
                && (NounFinder.isAttribute(view, token)
                        || view.unknownWord(token)
                                && Nouns.endsIn(view, token, view.language().adjectiveEndings()))
                && shares(token);
    }

    /** Whether an attribute leads to another number. */
    private boolean shares(int attribute) {
        int and = view.next(attribute);
        return view.cue(and, Cue.AND)
                && view.item(view.next(and), Item.Number.class).isPresent();
    }

    /** "It rose by 12", "with 12": how much something changed is not how much there is. */
    private boolean isDifference(int token) {
        return view.cue(token, Cue.DIFFERENCE) || view.cue(token, Cue.WITH);
    }

    /** "It rose by 12 to 120": where the new value is told, it is the one that counts. */
    private boolean leadsToNumber(int token) {
        boolean joint = view.cue(token, Cue.AT) || view.cue(token, Cue.TO) || view.calendar(token, CalendarKind.UNTIL);
        return joint && view.item(view.next(token)) instanceof Item.Number;
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
        CountDraft draft = before.like(same, number, number.end());
        draft.whole = same.whole == null && !before.isOfAnotherTime(same, number.first()) ? same : null;
        return Optional.of(draft);
    }

    /** "Traders rent 12 stalls; 16 gave up": whether a clause of its own goes on in a sentence that begins with another noun, which it may count as well. */
    private boolean isOfAnother(Item.Number number) {
        @Nullable CountDraft same = before.last();
        int head = view.cue(view.first(), Cue.LINK) ? view.next(view.first()) : view.first();
        return same != null
                && view.symbol(view.previous(number.first()), ";")
                && BareSubject.is(view, number)
                && Nouns.known(view, head)
                        .filter(noun -> !noun.subject().equals(same.subject()))
                        .isPresent();
    }

    /** Behind a count, more of what that one counted. */
    private Optional<CountDraft> moreOfTheSame(Item.Number number) {
        @Nullable CountDraft same = before.parallel(number);
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
        if (same == null || code || one || !list || !target && !beside && !isBare(after)) {
            return Optional.empty();
        }
        CountDraft draft = before.like(same, number, after);
        draft.level = labelLevel(number, same);
        draft.whole = besideParts(number);
        return Optional.of(draft);
    }

    /** "40 of them lie in port, 12 have sunk": the whole of the bare number before; null where that is none, or no part. */
    private @Nullable CountDraft besideParts(Item.Number number) {
        @Nullable CountDraft last = before.last();
        if (last == null || parts.whole() != null || !isBareNumber(last)) {
            return null;
        }
        @Nullable CountDraft whole = last.whole;
        return whole != null && BareSubject.goesOn(view, number) && Antecedents.isSoMany(whole, number) ? whole : null;
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
        return before.last() != null
                && view.cue(token, Cue.AT)
                && (view.symbol(joint, ",;") || view.cue(joint, Cue.AND));
    }

    private boolean isUnitWord(int token) {
        return view.cue(token, Cue.LINK)
                || view.sense(token, Sense.LevelWord.class).isPresent();
    }

    /** "(district: 12; commune: 41)": a unit that labels a number says the level of what is counted. */
    private @Nullable Level labelLevel(Item.Number number, CountDraft same) {
        int colon = view.previous(number.first());
        if (Kinds.isArea(same.subject())) {
            return null;
        }
        return (view.symbol(colon, ":") ? Labels.level(view, colon) : Labels.inBracket(view, number)).orElse(null);
    }

    /** Whether a number is written as a year is, which it may well be. */
    boolean isYear(Item.Number number) {
        BigDecimal value = number.quantity().value();
        int last = number.end() - 1;
        boolean together = view.tokens().length(last) == YEAR_DIGITS && number.digits();
        return together && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    }

    /** A round number is rather a count than a year where something to count is announced. */
    private static boolean isRound(Item.Number number) {
        return number.quantity().value().remainder(HUNDRED).signum() == 0;
    }

    /** "9 and 10 years", "from 20 to 40 years": what the second number is measured in, the first one is too. */
    private boolean sharesUnit(int and) {
        int joint = and;
        for (int numbers = 0;
                numbers < SharedNoun.LONGEST_LIST
                        && (view.symbol(joint, ",") || view.cue(joint, Cue.AND))
                        && view.item(view.next(joint)) instanceof Item.Number next;
                numbers++) {
            joint = next.end();
        }
        return sharesUnitOfNext(joint);
    }

    private boolean sharesUnitOfNext(int and) {
        boolean joint = view.cue(and, Cue.AND) || view.leadsTo(and);
        Item second = joint ? view.item(view.next(and)) : null;
        return second instanceof Item.Length
                || second instanceof Item.Measure
                || second instanceof Item.Money
                || second instanceof Item.Percent;
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
