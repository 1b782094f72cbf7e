package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has been counted before a number without a noun, in its sentence and the one before: which of that the number is more of. One per sentence. */
final class Antecedents {

    /** Ten times as many. */
    private static final double ORDER = Math.log(10);

    private final View view;
    private final Parts parts;
    private final PartPhrases phrases;
    private final @Nullable CountDraft before;
    private final Topics topics;
    /** The counts of the sentence so far. */
    private final List<CountDraft> seen = new ArrayList<>();

    private final Talk talk;

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
        this.talk = new Talk(view);
    }

    /** The counts of the sentence so far. */
    List<CountDraft> seen() {
        return seen;
    }

    /** What the sentence before was about. */
    Topics topics() {
        return topics;
    }

    /** The last count of the paragraph before the sentence; null for none. */
    @Nullable
    CountDraft ofParagraph() {
        return before;
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
        return CountDraft.last(counts, count -> count.subject().equals(subject) && count.isSoMany(number));
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
        seen.add(count);
        count.dependent = isDependent(count.anchor());
        talk.goOn(count, head);
    }

    private boolean isDependent(int token) {
        return view.isOf(view.previous(token)) || Agreement.isPreposition(view, view.beforeArticle(token));
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

    /** What a number of the same as the last count is a part of: the last count, or what that is itself a part of; null where neither is so many. */
    @Nullable
    CountDraft wholeOfPart(Item.Number number) {
        @Nullable CountDraft last = last();
        @Nullable CountDraft whole = last == null ? null : last.wholeOrSelf();
        return whole != null && whole.isSoMany(number) ? whole : null;
    }

    /** What the number is more of: the count that stands as it does, behind a preposition of place or not; else the last one, or its whole where there are more than that. */
    @Nullable
    CountDraft parallel(Item.Number number) {
        @Nullable CountDraft placed = talk.placedLike(number.first());
        if (placed != null) {
            return placed;
        }
        @Nullable CountDraft found = isChange(number) ? last() : nearer(antecedent(), number);
        @Nullable CountDraft whole = found == null ? null : found.whole;
        return whole != null && !whole.isSoMany(number) && whole.distance(number) < ORDER ? whole : found;
    }

    /** "In May came 30 guests with 8 cars, in June 45": of the guests and the cars, at another time, those are meant that were nearer to as many. */
    private @Nullable CountDraft nearer(@Nullable CountDraft found, Item.Number number) {
        @Nullable CountDraft owner = talk.owner();
        return found != null
                        && found == talk.free()
                        && owner != null
                        && isOfAnotherTime(found, number.first())
                        && owner.distance(number) < found.distance(number)
                ? owner
                : found;
    }

    /** "Out of 63 provinces come 34, out of 10,035 communes 3,321": right behind what becomes so many. */
    private boolean isChange(Item.Number number) {
        @Nullable CountDraft last = last();
        return last != null && last.phraseEnd == number.first() && view.cue(view.previous(last.anchor()), Cue.WAY);
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
        return one.distance(number) <= other.distance(number) ? one : other;
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
        @Nullable CountDraft found = last() == null ? before : talk.free() == null ? last() : talk.free();
        // Behind a list of all parts, or the bracket of one, the talk is of the whole again.
        return found != null && (found.inBreakdown || found.whole != null && endsBracket(found)) ? found.whole : found;
    }

    /** Whether a bracket closes right behind a count, which is not all that stands in it. */
    private boolean endsBracket(CountDraft count) {
        return view.symbol(count.phraseEnd, ")") && !view.symbol(view.previous(count.anchor()), "(");
    }
}
