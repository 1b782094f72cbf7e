package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has been counted before a number without a noun, in its sentence and the one before; and counts made of such numbers. */
final class Antecedents {

    /** How many counts may stand between people and some of them. */
    private static final int FARTHEST = 16;

    /** Ten times as many. */
    private static final double ORDER = Math.log(10);

    /** What may stand between a verb of being and what somebody is: "are already members". */
    private static final Cues BEFORE_NOUN = Cues.of(Cue.FUNCTION, Cue.PRESENT, Cue.NO_NOUN);

    private final View view;
    private final Parts parts;
    private final PartPhrases phrases;
    private final @Nullable CountDraft before;
    private final Topics topics;
    /** The counts of the sentence so far. */
    private final List<CountDraft> seen = new ArrayList<>();
    /** The last count behind a preposition of place. */
    private @Nullable CountDraft lastPlaced;
    /** The last count that stands by itself. */
    private @Nullable CountDraft lastFree;

    /** What the last count that stands by itself belongs to, as things do to people "with" them; null for nothing. */
    private @Nullable CountDraft owner;

    /**
     * @param before the last count of the paragraph before the sentence; null for none
     * @param topics what the sentence before was about
     */
    Antecedents(View view, Parts parts, @Nullable CountDraft before, Topics topics) {
        this.view = view;
        this.parts = parts;
        this.phrases = new PartPhrases(view);
        this.before = before;
        this.topics = topics;
    }

    /** What a number that opens a sentence may count some of; behind another count, what that one counted. */
    @Nullable
    CountDraft wholeOfSubject(Item.Number number) {
        return last() == null ? topics.wholeOf(number) : antecedent();
    }

    /** The count of the sentence that ends before a token; null for none. */
    @Nullable
    CountDraft endingAt(int token) {
        return CountDraft.last(seen, count -> count.phraseEnd == token).orElse(null);
    }

    /** The last count of exactly so many, in the sentence or the one before; null for none. */
    @Nullable
    CountDraft exactly(BigDecimal value) {
        @Nullable CountDraft here = lastOf(seen, value);
        return here == null ? lastOf(topics.told(), value) : here;
    }

    private static @Nullable CountDraft lastOf(List<CountDraft> counts, BigDecimal value) {
        return CountDraft.last(
                        counts,
                        count -> count.isExact() && count.quantity.value().compareTo(value) == 0)
                .orElse(null);
    }

    /** The last count of a subject of which so many may be some, in the paragraph. */
    Optional<CountDraft> lastOf(Subject subject, Item.Number number) {
        return lastOf(seen, subject, number).or(() -> lastOf(topics.earlier(), subject, number));
    }

    private static Optional<CountDraft> lastOf(List<CountDraft> counts, Subject subject, Item.Number number) {
        return CountDraft.last(counts, count -> count.subject().equals(subject) && isSoMany(count, number));
    }

    /** What a number counts more of. */
    @Nullable
    CountDraft kindOfFurther(Item.Number number) {
        return last() == null ? topics.likeOf(number) : antecedent();
    }

    /** The last two counts, if they stand side by side: of the parts' wholes, of the sentence, or all that the sentence before was about; else none. */
    List<CountDraft> pair() {
        List<CountDraft> wholes = parts.pair();
        if (!wholes.isEmpty()) {
            return wholes;
        }
        if (seen.isEmpty()) {
            return topics.counts().size() == 2 ? topics.counts() : List.of();
        }
        List<CountDraft> last = seen.subList(Math.max(0, seen.size() - 2), seen.size());
        return last.size() == 2 && JoinedCounts.are(view, last.get(0), last.get(1)) ? List.copyOf(last) : List.of();
    }

    /** "19 classes with 570 children": what the last count stands with; null where it stands with none. */
    @Nullable
    CountDraft ownerOfLast() {
        if (seen.size() < 2) {
            return null;
        }
        CountDraft owner = seen.get(seen.size() - 2);
        int with = view.previous(seen.get(seen.size() - 1).anchor());
        return view.cue(with, Cue.WITH) && owner.phraseEnd == with ? owner : null;
    }

    /** Notes a count that a later number may be more of. */
    void see(CountDraft count) {
        @Nullable CountDraft head = last();
        count.difference = head != null
                && head.subject().equals(count.subject())
                && (view.cue(view.previous(count.anchor()), Cue.DIFFERENCE)
                        || head.quantity.value().compareTo(count.quantity.value()) > 0
                                && (phrases.isDifference(count) || phrases.isChange(count)));
        if (count.difference) {
            // The talk is still of those that have changed.
            return;
        }
        boolean of = head != null && isOf(view, count, head);
        seen.add(count);
        boolean placed = isPlaced(count.anchor());
        count.dependent = isDependent(count.anchor());
        lastPlaced = placed ? count : lastPlaced;
        boolean beside = lastFree != null && view.cue(view.previous(count.anchor()), Cue.WITH);
        owner = placed ? owner : beside ? lastFree : null;
        if (of) {
            lastFree = lastFree == null ? head : lastFree;
        } else {
            lastFree = placed ? lastFree : count;
        }
    }

    /** "84 riders of 12 teams": where attributes stand before their nouns, the talk goes on of those before "of". */
    static boolean isOf(View view, CountDraft count, CountDraft head) {
        int of = view.previous(count.anchor());
        return head.phraseEnd == of && view.language().nounAfterAdjectives() && view.isOf(of);
    }

    private boolean isDependent(int token) {
        return view.isOf(view.previous(token)) || Agreement.isPreposition(view, view.beforeArticle(token));
    }

    private boolean isPlaced(int token) {
        return view.cue(view.previous(token), Cue.AT);
    }

    /** "Per room there sleep 18": what a sentence says that begins with each of something; "each year" is none. */
    boolean isForEach(Item.Number number) {
        int each = view.next(view.first());
        return last() == null
                && view.cue(view.first(), Cue.PER)
                && view.tokens().isWord(each)
                && number.first() != each
                && !view.calendar(each, CalendarKind.UNIT);
    }

    /** Whether a period is named between a count and a token: what was so many in 2023 is not so many of those in 2024. */
    boolean isOfAnotherTime(CountDraft count, int token) {
        boolean here = count.sentence().equals(view.sentence());
        for (int at = here ? count.phraseEnd : view.first(); at < token; at = view.next(at)) {
            if (view.item(at) instanceof Item.Time time && time.period()) {
                return true;
            }
        }
        return false;
    }

    /** What so many are some of: what was counted last, or the whole of which parts are told; if neither are so many, the nearest that are. */
    @Nullable
    CountDraft whole(Item.Number number) {
        @Nullable CountDraft members = membersOf(number);
        if (members != null) {
            return members;
        }
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

    /** "118,000 members in 2,531 branches; 1,204 of them": people, where what a preposition put second to them is what they are in; null for others. */
    private @Nullable CountDraft membersOf(Item.Number number) {
        @Nullable CountDraft last = last();
        @Nullable CountDraft in = last == null ? this.before : last;
        if (in == null || !in.dependent || !mayHaveMembers(in.subject()) || parts.whole() != null) {
            return null;
        }
        @Nullable CountDraft people = last == null ? topics.wholeOf(number) : free(number);
        return people != null && Kinds.isPerson(people.subject()) ? people : null;
    }

    private static boolean mayHaveMembers(Subject subject) {
        return Kinds.isBody(subject) || Kinds.isArea(subject);
    }

    /** The last count that no preposition puts second to another, if it is of so many; null where it is not. */
    private @Nullable CountDraft free(Item.Number number) {
        for (int index = seen.size() - 1; index >= Math.max(0, seen.size() - FARTHEST); index--) {
            if (!seen.get(index).dependent) {
                return isSoMany(seen.get(index), number) ? seen.get(index) : null;
            }
        }
        return null;
    }

    /** "640 cows for 320 families. In May 614 of them lived": what was told before, or what alone it told so many of, if that is too few. */
    CountDraft ofMany(CountDraft told, Item.Number number, int pronoun) {
        @Nullable
        CountDraft topic = isSoMany(told, number) || view.cue(pronoun, Cue.BE) ? null : topics.wholeOf(number);
        return topic == null || !seen.isEmpty() ? told : topic;
    }

    /** The last count of a subject that the sentence, or the one before, tells, if it is of so many; null for none. */
    @Nullable
    CountDraft told(Subject subject, Item.Number number) {
        List<CountDraft> counts = seen.isEmpty() ? topics.told() : seen;
        for (int index = counts.size() - 1; index >= 0; index--) {
            CountDraft count = counts.get(index);
            if (count.subject().equals(subject)) {
                return isSoMany(count, number) ? count : null;
            }
        }
        return null;
    }

    /** What a number of the same as the last count is a part of: the last count, or what that is itself a part of; null where neither is so many. */
    @Nullable
    CountDraft wholeOfPart(Item.Number number) {
        @Nullable CountDraft last = last();
        @Nullable CountDraft whole = last == null ? null : last.wholeOrSelf();
        return whole != null && isSoMany(whole, number) ? whole : null;
    }

    /** Which people so many are some of: those counted last, or before other things. */
    @Nullable
    CountDraft people(Item.Number number) {
        @Nullable CountDraft whole = whole(number);
        // "Members in 1,293 branches, 618 of whom"
        boolean where = whole != null && whole.dependent && !Kinds.isPerson(whole.subject());
        if (whole == null || !where && !Kinds.isThing(whole.subject())) {
            return whole;
        }
        for (int index = seen.size() - 1; index >= Math.max(0, seen.size() - FARTHEST); index--) {
            if (Kinds.isPerson(seen.get(index).subject()) && isSoMany(seen.get(index), number)) {
                return seen.get(index);
            }
        }
        return null;
    }

    /** Whether some of what was counted last may be so many. */
    private boolean mayBeOf(@Nullable CountDraft count, Item.Number number) {
        return count != null
                && parts.whole() == null
                && count.whole == null
                && count.quantity.value().compareTo(number.quantity().value()) >= 0;
    }

    static boolean isFewer(CountDraft count, Item.Number number) {
        return !isSoMany(count, number);
    }

    static boolean isSoMany(CountDraft count, Item.Number number) {
        return count.quantity.value().compareTo(number.quantity().value()) >= 0;
    }

    /** What the number is more of: the count that stands as it does, behind a preposition of place or not; else the last one, or its whole where there are more than that. */
    @Nullable
    CountDraft parallel(Item.Number number) {
        if (lastPlaced != null && isPlaced(number.first())) {
            return lastPlaced;
        }
        @Nullable CountDraft found = isChange(number) ? last() : nearer(antecedent(), number);
        @Nullable CountDraft whole = found == null ? null : found.whole;
        return whole != null && !isSoMany(whole, number) && distance(whole, number) < ORDER ? whole : found;
    }

    /** "14 meet 19 criteria, 3 meet 15": what was counted before behind the same verb, which has a bare number before it here; null for nothing. */
    @Nullable
    CountDraft objectOf(int verb) {
        @Nullable CountDraft last = last();
        if (last == null || last.phraseEnd != verb || !view.cue(verb, Cue.FINITE)) {
            return null;
        }
        String text = view.text(verb);
        return seen.stream()
                .filter(count -> count != last && count.phraseEnd < verb)
                .filter(count -> view.text(view.previous(count.anchor())).equals(text))
                .findFirst()
                .orElse(null);
    }

    /** "It had 30 pupils and 2 classes, now there are 411": of two side by side, those who were nearer to as many. */
    CountDraft nearestOfPair(CountDraft told, Item.Number number) {
        List<CountDraft> pair = pair();
        if (!pair.contains(told)) {
            return told;
        }
        CountDraft one = pair.get(0);
        CountDraft other = pair.get(1);
        return distance(one, number) <= distance(other, number) ? one : other;
    }

    /** "In May came 30 guests with 8 cars, in June 45": of the guests and the cars, at another time, those are meant that were nearer to as many. */
    private @Nullable CountDraft nearer(@Nullable CountDraft found, Item.Number number) {
        return found != null
                        && found == lastFree
                        && owner != null
                        && isOfAnotherTime(found, number.first())
                        && distance(owner, number) < distance(found, number)
                ? owner
                : found;
    }

    /** How many orders of magnitude lie between a count and a number. */
    private static double distance(CountDraft count, Item.Number number) {
        double ratio =
                count.quantity.value().doubleValue() / number.quantity().value().doubleValue();
        return Math.abs(Math.log(ratio));
    }

    /** "Out of 63 provinces come 34, out of 10,035 communes 3,321": right behind what becomes so many. */
    private boolean isChange(Item.Number number) {
        @Nullable CountDraft last = last();
        return last != null && last.phraseEnd == number.first() && view.cue(view.previous(last.anchor()), Cue.WAY);
    }

    /** What was counted last in the sentence; null where nothing was. */
    @Nullable
    CountDraft last() {
        return seen.isEmpty() ? null : seen.get(seen.size() - 1);
    }

    @Nullable
    CountDraft antecedent() {
        if (parts.whole() != null) {
            return parts.whole();
        }
        @Nullable CountDraft found = last() == null ? this.before : lastFree == null ? last() : lastFree;
        // Behind a list of all parts, or the bracket of one, the talk is of the whole again.
        return found != null && (found.inBreakdown || found.whole != null && endsBracket(found)) ? found.whole : found;
    }

    /** Whether a bracket closes right behind a count, which is not all that stands in it. */
    private boolean endsBracket(CountDraft count) {
        return view.symbol(count.phraseEnd, ")") && !view.symbol(view.previous(count.anchor()), "(");
    }

    CountDraft like(CountDraft same, Item.Number number, int end) {
        CountDraft draft = draft(new Noun(number.first(), end, same.subject(), same.honoured, same.noun), number, end);
        draft.like = same;
        return draft;
    }

    /** More of what was counted before, at a token behind which the clause may say which of the people they are. */
    CountDraft asTheyAre(CountDraft same, Item.Number number, int end) {
        return whatTheyAre(same, end).map(noun -> draft(noun, number, end)).orElseGet(() -> like(same, number, end));
    }

    /** "12 of them are women", or "of them women and 5 … are" where verbs stand last: the noun says which of the people they are. */
    private Optional<Noun> whatTheyAre(CountDraft people, int behind) {
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
                .filter(noun ->
                        be || there || of || (object ? view.cue(noun.end(), Cue.AMOUNTS) : isSaidOfThem(noun.end())))
                // "12 of the visitors are foreigners": they are visitors still.
                .filter(noun -> !noun.subject().equals(Subject.PERSON))
                .filter(noun -> Kinds.isPerson(noun.subject()) && Kinds.mayBePart(noun.subject(), people.subject()));
    }

    /** Whether the noun before a token is all that a clause says whose verb stands last. */
    private boolean isSaidOfThem(int end) {
        return view.language().verbLast() && (isEnd(end) || view.cue(end, Cue.FUNCTION) && isEnd(view.next(end)));
    }

    private boolean isEnd(int token) {
        return !view.holds(token) || view.joint(token) || view.symbol(token, ".") || view.cue(token, Cue.BE);
    }

    CountDraft described(Noun noun, Item.Number number, int end) {
        CountDraft draft = draft(noun, number, end);
        draft.describedBy(noun.first(), noun.end());
        return draft;
    }

    CountDraft draft(Noun noun, Item.Number number, int end) {
        CountDraft.Phrase phrase =
                new CountDraft.Phrase(number.first(), end, noun.subject(), noun.honoured(), noun.asWritten());
        return new CountDraft(view.sentence(), phrase, number.quantity(), "number of a noun named elsewhere");
    }
}
