package io.github.crossfact.internal.read;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final View view;
    private final Parts parts;
    private final Announced announced;
    private final SharedNoun sharedNoun;
    private final @Nullable CountDraft antecedent;
    private final Topics topics;
    /** The counts of the sentence so far. */
    private final List<CountDraft> seen = new ArrayList<>();
    /** The last count behind a preposition of place. */
    private @Nullable CountDraft lastPlaced;
    /** The last count that stands by itself. */
    private @Nullable CountDraft lastFree;

    /**
     * @param antecedent the last count of the paragraph before the sentence; null for none
     * @param topics what the sentence before was about
     */
    Ellipsis(
            View view,
            Parts parts,
            Announced announced,
            @Nullable CountDraft antecedent,
            Topics topics) {
        this.view = view;
        this.parts = parts;
        this.announced = announced;
        this.sharedNoun = new SharedNoun(view);
        this.antecedent = antecedent;
        this.topics = topics;
    }

    /** Notes a count that a later number may be more of. */
    void see(CountDraft count) {
        seen.add(count);
        boolean placed = isPlaced(count.anchor());
        count.dependent = isDependent(view.previous(count.anchor()));
        lastPlaced = placed ? count : lastPlaced;
        lastFree = placed ? lastFree : count;
    }

    private boolean isDependent(int token) {
        int before = view.cue(token, Cue.LINK) ? view.previous(token) : token;
        return view.cue(token, Cue.LINK) && view.calendar(token, CalendarKind.FROM) || Agreement.isPreposition(view, before);
    }

    /** "10 at district level", "12 of them": the noun is that of the count before. */
    Optional<CountDraft> levelOrOfThem(Item.Number number) {
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
        @Nullable CountDraft same = ofThem ? whole(number) : antecedent();
        if (same == null) {
            return announced.noun().map(noun -> described(noun, number, view.next(after)));
        }
        CountDraft draft = like(same, number, isBent(number) ? after : view.next(after));
        draft.whole = !ofThem || same.whole == null ? ofThem ? same : null : same.whole;
        return Optional.of(draft);
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
                    CountDraft draft = draft(noun, number, noun.end());
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
        @Nullable CountDraft before = antecedent();
        @Nullable CountDraft whole = before == null || before.whole == null ? before : before.whole;
        boolean fits = whole != null
                && (whole.subject().equals(subject)
                        || last() != null && Kinds.mayBePart(subject, whole.subject()));
        return fits && isSoMany(whole, number) ? whole : null;
    }

    /**
     * "Cases came in, and there were of them 59 solved": a pronoun right before the number stands for its noun. A known noun behind it, or an unknown
     * one whose plural no verb could have, is counted itself.
     */
    private Optional<CountDraft> amongThem(Item.Number number) {
        @Nullable CountDraft same = antecedent();
        int pronoun = view.previous(number.first());
        if (same == null
                || isForEach(number)
                || announced.noun().isPresent()
                || !view.cue(pronoun, Cue.OF_THEM)
                || Nouns.isKnown(view, number.end())
                || NounFinder.after(view, number.end())
                        .filter(noun -> !mayBeParticiple(noun.end() - 1))
                        .isPresent()) {
            return Optional.empty();
        }
        CountDraft draft = like(same, number, number.end());
        boolean wholes = parts.whole() == null && same.whole == null;
        draft.whole = wholes && isSoMany(same, number) && !isOfAnotherTime(same, pronoun) ? same : null;
        return Optional.of(draft);
    }

    /** An unknown word with an ending of plurals that attributes have, too: participles are attributes. */
    private boolean mayBeParticiple(int token) {
        return view.unknownWord(token)
                && !(view.language().capitalizedNouns() && view.tokens().capitalized(token))
                && Nouns.endsIn(view, token, view.language().adjectiveEndings());
    }

    /** Whether a period is named between a count and a token: what was so many in 2023 is not so many of those in 2024. */
    private boolean isOfAnotherTime(CountDraft count, int token) {
        boolean here = count.sentence().equals(view.sentence());
        for (int at = here ? count.phraseEnd : view.first(); at < token; at = view.next(at)) {
            if (view.item(at) instanceof Item.Time time && time.period()) {
                return true;
            }
        }
        return false;
    }

    /** What so many are some of: what was counted last, or the whole of which parts are told; if neither are so many, the nearest that are. */
    private @Nullable CountDraft whole(Item.Number number) {
        if (mayBeOf(last(), number)) {
            return last();
        }
        @Nullable CountDraft whole = antecedent();
        if (whole == null || isSoMany(whole, number)) {
            return whole;
        }
        if (seen.isEmpty()) {
            @Nullable CountDraft topic = topics.wholeOf(number);
            return topic == null ? whole : topic;
        }
        for (int index = seen.size() - 1; index >= 0; index--) {
            if (isSoMany(seen.get(index), number)) {
                return seen.get(index);
            }
        }
        return whole;
    }

    private static boolean isSoMany(CountDraft count, Item.Number number) {
        return count.quantity.value().compareTo(number.quantity().value()) >= 0;
    }

    /** Whether some of what was counted last may be so many. */
    private boolean mayBeOf(@Nullable CountDraft count, Item.Number number) {
        return count != null
                && parts.whole() == null
                && count.whole == null
                && count.quantity.value().compareTo(number.quantity().value()) >= 0;
    }

    /** "Of them" right behind a number, where no number follows that would be the first of a list. */
    private boolean isOfThem(int token) {
        return view.cue(token, Cue.OF_WHICH)
                && view.item(view.next(token), Item.Number.class).isEmpty();
    }

    /** "39 pieces", where a word that fits many things stands for the noun announced, or for that of the whole. */
    Optional<CountDraft> counted(Item.Number number) {
        int counter = number.end();
        if (!view.cue(counter, Cue.COUNTER) || NounFinder.isBehindCounter(view, counter)) {
            return Optional.empty();
        }
        int end = view.next(counter);
        @Nullable CountDraft whole = NounFinder.countsPeople(view, counter) ? null : parts.whole();
        whole = whole == null && !Nouns.isKnown(view, counter) ? antecedent() : whole;
        @Nullable CountDraft same = whole;
        return announced
                .noun()
                .filter(noun ->
                        !NounFinder.countsPeople(view, counter) || Kinds.mayBePart(Subject.PERSON, noun.subject()))
                .map(noun -> described(noun, number, end))
                .or(() -> Optional.ofNullable(same).map(before -> like(before, number, end)));
    }

    /** A number that has no noun behind it. */
    Optional<CountDraft> withoutNoun(Item.Number number) {
        if (isForEach(number)
                || sharesUnit(number.end())
                || isOfNounBefore(number)
                || isDifference(view.previous(number.first()))
                        && (announced.noun().isEmpty() || leadsToNumber(number.end()))
                || isNumberOfName(view.previous(number.first()))
                || !number.digits() && view.isAlso(number.first(), Cue.NO_NOUN)
                || isOfAnother(number)
                || isGlued(number.first())) {
            return Optional.empty();
        }
        if (NounFinder.after(view, number.end()).isPresent() && parts.whole() == null) {
            return Optional.empty();
        }
        Optional<CountDraft> next =
                isYear(number) ? Optional.empty() : shared(number).filter(found -> !isOfAnnounced(found));
        boolean year = isYear(number) && !isRound(number);
        return next.or(() -> !year && endsNumber(number)
                        ? announced.noun().map(noun -> described(noun, number, number.end()))
                        : Optional.empty())
                .or(() -> isYear(number)
                        ? Optional.empty()
                        : further(number).or(() -> subject(number)).or(() -> moreOfTheSame(number)));
    }

    /** "The number of members rose from 63 to 84 persons": what only counts people counts those announced. */
    private boolean isOfAnnounced(CountDraft count) {
        return count.subject().equals(Subject.PERSON)
                && announced
                        .noun()
                        .filter(noun -> Kinds.mayBePart(Subject.PERSON, noun.subject()))
                        .isPresent();
    }

    /** "Per room there sleep 18": what a sentence says that begins with each of something. */
    private boolean isForEach(Item.Number number) {
        return last() == null && view.cue(view.first(), Cue.PER) && number.first() != view.next(view.first());
    }

    /** What the number shares with a later one. */
    private Optional<CountDraft> shared(Item.Number number) {
        boolean first =
                last() == null && parts.whole() == null && announced.noun().isEmpty();
        return sharedNoun
                .of(number, last() == null, first)
                .map(found -> draft(found.noun(), number, found.phraseEnd()));
    }

    /** "the sectors three": a number word behind its noun, where nouns stand before their attributes. */
    private boolean isOfNounBefore(Item.Number number) {
        int before = view.previous(number.first());
        return !number.digits()
                && !view.language().nounAfterAdjectives()
                && (view.cue(before, Cue.LABEL)
                        || view.cue(before, Cue.SITUATION_NAME)
                        || Nouns.isKnown(view, before)
                        || view.unknownWord(before));
    }

    /** Whether the token is written together with the one before. */
    private boolean isGlued(int token) {
        return token > view.first()
                && !view.tokens().spaceBefore(token)
                && !view.symbol(token - 1, "(")
                && !view.cue(token - 1, Cue.AND);
    }

    /** "Boundary stone 43": where nouns have capitals, a number right behind an unknown one is its own. */
    private boolean isNumberOfName(int token) {
        return view.language().capitalizedNouns()
                && view.unknownWord(token)
                && token > view.first()
                && view.tokens().capitalized(token);
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
        @Nullable CountDraft same = last() == null ? topics.likeOf(number) : antecedent();
        boolean behind = view.cue(number.end(), Cue.FURTHER);
        int end = behind ? view.next(number.end()) : number.end();
        if (same == null || !behind && !view.cue(view.previous(number.first()), Cue.FURTHER) || !isBare(end)) {
            return Optional.empty();
        }
        CountDraft draft = like(same, number, end);
        draft.further = true;
        return Optional.of(draft);
    }

    /** "214 bridges are of wood. 57 were replaced": at the beginning of a sentence, some of what the one before was about. */
    private Optional<CountDraft> subject(Item.Number number) {
        @Nullable CountDraft same = last() == null ? topics.wholeOf(number) : antecedent();
        boolean subject = BareSubject.opens(view, number) && BareSubject.is(view, number)
                || BareSubject.isInverted(view, number) && isBare(number.end());
        if (same == null || parts.whole() != null || !subject || !isSoMany(same, number)) {
            return Optional.empty();
        }
        CountDraft draft = like(same, number, number.end());
        draft.whole = same.whole == null && !isOfAnotherTime(same, number.first()) ? same : null;
        return Optional.of(draft);
    }

    /** "Traders rent 12 stalls; 16 gave up": whether a clause of its own goes on in a sentence that begins with another noun, which it may count as well. */
    private boolean isOfAnother(Item.Number number) {
        @Nullable CountDraft same = last();
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
        @Nullable CountDraft same = parallel(number);
        int after = number.end();
        // At the beginning of a sentence only a number too large to be anything else goes on with what was counted
        // before.
        boolean list = parts.whole() != null
                || last() != null
                || view.cue(after, Cue.OF_WHICH)
                || isOfTheOrderOf(number, same);
        boolean target = view.cue(view.previous(number.first()), Cue.TO) && view.cue(after, Cue.FUNCTION);
        boolean beside = isOfTheOrderOf(number, same) && view.item(after) instanceof Item.Number;
        // "Its code is Lào Cai 38": outside a list, a number behind a place's name is not a count.
        boolean code = parts.whole() == null
                && view.item(view.previous(number.first())) instanceof Item.Area area
                && !goesOnElsewhere(area);
        boolean one = number.quantity().value().compareTo(BigDecimal.ONE) == 0
                && (view.unknownWord(after) || !number.digits() && parts.whole() == null);
        if (same == null || code || one || !list || !target && !beside && !isBare(after)) {
            return Optional.empty();
        }
        CountDraft draft = like(same, number, after);
        draft.level = labelLevel(number, same);
        draft.whole = besideParts(number);
        return Optional.of(draft);
    }

    /** "40 of them lie in port, 12 have sunk": the whole of the bare number before; null where that is none, or no part. */
    private @Nullable CountDraft besideParts(Item.Number number) {
        @Nullable CountDraft last = last();
        boolean bare = last != null
                && parts.whole() == null
                && view.item(last.anchor()) instanceof Item.Number before
                && before.end() == last.phraseEnd;
        @Nullable CountDraft whole = bare ? last.whole : null;
        return whole != null && BareSubject.goesOn(view, number) && isSoMany(whole, number) ? whole : null;
    }

    /** "12 models in X, in Y 34": another place of a list. */
    private boolean goesOnElsewhere(Item.Area area) {
        int token = view.previous(area.first());
        for (int words = 0; words < MOST_UNIT_WORDS && isUnitWord(token); words++) {
            token = view.previous(token);
        }
        int joint = view.previous(token);
        return last() != null && view.cue(token, Cue.AT) && (view.symbol(joint, ",;") || view.cue(joint, Cue.AND));
    }

    private boolean isUnitWord(int token) {
        return view.cue(token, Cue.LINK)
                || view.sense(token, Sense.LevelWord.class).isPresent();
    }

    /** "(district: 12; commune: 41)": a unit that labels a number says the level of what is counted. */
    private @Nullable Level labelLevel(Item.Number number, CountDraft same) {
        int colon = view.previous(number.first());
        return view.symbol(colon, ":") && !Kinds.isArea(same.subject())
                ? Labels.level(view, colon).orElse(null)
                : null;
    }

    /** Four digits without a noun, written together, are a year as soon as they are a count. */
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
                        && view.symbol(joint, ",")
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

    private static boolean isOfTheOrderOf(Item.Number number, @Nullable CountDraft same) {
        BigDecimal value = number.quantity().value();
        return same != null
                && value.compareTo(LARGE) >= 0
                && value.compareTo(same.quantity.value().multiply(ORDER)) <= 0;
    }

    /** What the number is more of: the count that stands as it does, behind a preposition of place or not; else the last one. */
    private @Nullable CountDraft parallel(Item.Number number) {
        if (lastPlaced != null && isPlaced(number.first())) {
            return lastPlaced;
        }
        return antecedent();
    }

    private boolean isPlaced(int token) {
        return view.cue(view.previous(token), Cue.AT);
    }

    private CountDraft like(CountDraft same, Item.Number number, int end) {
        return draft(new Noun(number.first(), end, same.subject(), same.honoured, same.noun), number, end);
    }

    private CountDraft described(Noun noun, Item.Number number, int end) {
        CountDraft draft = draft(noun, number, end);
        draft.describedBy(noun.first(), noun.end());
        return draft;
    }

    private CountDraft draft(Noun noun, Item.Number number, int end) {
        CountDraft.Phrase phrase =
                new CountDraft.Phrase(number.first(), end, noun.subject(), noun.honoured(), noun.asWritten());
        return new CountDraft(view.sentence(), phrase, number.quantity(), "number of a noun named elsewhere");
    }

    /** What was counted last in the sentence; null where nothing was. */
    private @Nullable CountDraft last() {
        return seen.isEmpty() ? null : seen.get(seen.size() - 1);
    }

    private @Nullable CountDraft antecedent() {
        if (parts.whole() != null) {
            return parts.whole();
        }
        @Nullable CountDraft before = last() == null ? antecedent : lastFree == null ? last() : lastFree;
        // Behind a list of all parts, the talk is of the whole again.
        return before != null && before.inBreakdown ? before.whole : before;
    }
}
