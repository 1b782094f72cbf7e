package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.read.PartList.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows a sentence from count to count and tells which are parts of which whole: by cues, brackets and colons. */
final class Parts {

    /** So many times its whole a part may be told to be by mistake; what is more is a part of something else. */
    private static final BigDecimal SLIGHTLY_MORE = new BigDecimal("1.1");

    private final View view;
    private final @Nullable CountDraft antecedent;
    private final PartPhrases phrases;
    private final PartLists lists = new PartLists();
    private final Wholes wholes = new Wholes();
    private final Run run;
    private final OutOf outOf;
    private final PartCues cues;

    /**
     * @param antecedent the last count of the paragraph before the sentence; null for none
     * @param topics what the paragraph has counted before the sentence
     */
    Parts(View view, @Nullable CountDraft antecedent, Topics topics) {
        this.view = view;
        this.antecedent = antecedent;
        this.phrases = new PartPhrases(view);
        this.run = new Run(view);
        this.outOf = new OutOf(view, phrases);
        this.cues = new PartCues(view, lists, run, wholes, antecedent, topics);
    }

    /** The whole whose parts are being read; null when none are. */
    @Nullable
    CountDraft whole() {
        PartList list = lists.innermost();
        return list == null ? null : list.whole();
    }

    /** The whole of a list that claims to be all of it; null where none is being read. */
    @Nullable
    CountDraft wholeOfAll() {
        return lists.is(Relation.BREAKDOWN) ? whole() : null;
    }

    /** The two counts side by side of which parts are being read; empty where there are not two. */
    List<CountDraft> pair() {
        PartList list = lists.innermost();
        return list != null && list.wholes().size() == 2 ? list.wholes() : List.of();
    }

    /** Whether parts are being read, and this is not the first of them behind its cue. */
    private boolean isListing() {
        return lists.innermost() != null && !lists.isCued();
    }

    /** In a list of parts, where nouns follow their numbers, a word that nothing knows says how or where: "9 million by air", "120 houses new builds". */
    boolean isManner(Noun noun) {
        return isListing()
                && view.unknownWord(noun.first())
                && noun.subject().equals(Subject.OTHER)
                && !view.language().nounAfterAdjectives();
    }

    /** What cues, brackets and colons say of the counts that follow. */
    void steer(int token) {
        cues.steer(token);
    }

    /** Marks the count as a part when it stands among the parts of a whole. How many more or fewer there are has no parts, nor is it one. */
    void relate(CountDraft count) {
        if (count.difference) {
            return;
        }
        relateToWhole(count);
        lists.answer();
        if (!run.isEmpty()) {
            outOf.relate(run.last(), count);
        }
        run.add(count);
        if (count.whole == null) {
            wholes.add(count);
        }
        openBehind(count);
    }

    private void relateToWhole(CountDraft count) {
        PartList list = lists.innermost();
        if (phrases.isOfThose(count.phraseEnd, list != null)) {
            count.whole = chosen(count).or(() -> wholes.of(count)).orElse(wholeBefore(count));
        } else if (list == null && phrases.isSomeOfThem(count)) {
            count.whole = wholes.of(count).orElse(null);
        } else if (list != null && isBeside(list, count)) {
            return;
        } else if (list != null && !count.further && !phrases.isCompared(count) && isPart(count, list.wholeOf(count))) {
            belong(count, list);
        } else if (list != null && (list.relation() == Relation.OUT_OF && isApart(count) || isClause(list, count))) {
            lists.close();
        }
    }

    /** Makes a count one of the parts that a list tells. */
    private void belong(CountDraft count, PartList list) {
        CountDraft whole = list.wholeOf(count);
        if (lists.isCued() && whole != list.whole() && !list.bracket() && !isOfPair(whole, list)) {
            lists.replace(PartList.of(list.relation(), List.of(whole)));
        }
        count.whole = count.whole == null ? whole : count.whole;
        count.inBreakdown = list.relation().isAll() && count.subject().equals(whole.subject());
        count.mayLeaveSome = list.relation() == Relation.OF_WHICH;
        count.besidePart = !run.isEmpty()
                && run.last().whole == count.whole
                && run.last().subject().equals(count.subject());
        count.chosen = list.relation() == Relation.OUT_OF && !count.besidePart && run.last() == count.whole;
        lists.told(count);
    }

    /** "Of 94 communes 84 have it; 21 of them": the part before that the talk is of now. */
    private Optional<CountDraft> chosen(CountDraft part) {
        return run.isEmpty() || !run.last().chosen || !isPart(part, run.last())
                ? Optional.empty()
                : Optional.of(run.last());
    }

    /** "76 collectives and 118 persons; of these 25 collectives and 33 persons": wholes side by side have parts side by side. */
    private boolean isOfPair(CountDraft whole, PartList list) {
        for (CountDraft other : list.wholes()) {
            if (other != whole && (JoinedCounts.are(view, whole, other) || JoinedCounts.are(view, other, whole))) {
                return true;
            }
        }
        return false;
    }

    /** "Of the 60 teachers and 45 farmers": another whole beside the first. */
    private boolean isBeside(PartList list, CountDraft count) {
        int and = view.previous(count.anchor());
        return list.relation() == Relation.OUT_OF
                && !run.isEmpty()
                && list.whole() == run.last()
                && run.last().phraseEnd == and
                && view.cue(and, Cue.AND)
                && !phrases.isBare(count);
    }

    /** "In 13 communes: 331 houses were built": what comes first behind a colon and can be no part is in a clause of its own. */
    private boolean isClause(PartList list, CountDraft count) {
        return list.relation() == Relation.BREAKDOWN
                && !list.bracket()
                && !run.isEmpty()
                && run.last() == list.whole()
                && !Kinds.mayBePart(count.subject(), list.whole().subject());
    }

    /** Opens the list of which the count is the whole, or one of the wholes. */
    private void openBehind(CountDraft count) {
        PartList list = lists.innermost();
        if (phrases.beginsPartitive(count)) {
            lists.open(PartList.of(Relation.OUT_OF, List.of(count)));
        } else if (list == null && count.whole != null && phrases.isOfThem(count)) {
            lists.open(PartList.of(Relation.REST, List.of(count.whole)));
        } else if (lists.is(Relation.OUT_OF) && count.whole != null && count.whole.chosen && phrases.isOfThem(count)) {
            lists.replace(PartList.of(Relation.REST, List.of(count.whole)));
        } else if (list != null && run.goesOnWith(list.wholes())) {
            // "Of 39 groups and 12 persons": wholes side by side.
            lists.replace(new PartList(list.relation(), run.counts(), list.bracket()));
        }
    }

    /**
     * Whether a count behind the cue, or among the parts, is one of them. A larger number is no part, unless a cue says outright that it is: then
     * somebody has made a mistake that is worth telling.
     */
    private boolean isPart(CountDraft count, CountDraft whole) {
        if (lists.is(Relation.REST) && !phrases.isBare(count)) {
            return false;
        }
        boolean within = count.quantity.value().compareTo(whole.quantity.value()) <= 0;
        boolean fits = Kinds.mayBePart(count.subject(), whole.subject()) || isPeople(count, whole);
        boolean mistaken = fits && lists.isTold() && isSlightlyMore(count, whole);
        boolean listed = within && !fits && isBesideOdd(count, whole);
        return whole != count && (lists.isCued() ? within || fits : within && fits || mistaken || listed);
    }

    /** "61 producers, among them 17 cooperatives, 19 companies": beside a part of another kind that a cue named one, so are those of other kinds. */
    private boolean isBesideOdd(CountDraft count, CountDraft whole) {
        return !run.isEmpty()
                && run.last().whole == whole
                && JoinedCounts.join(view, run.last(), count)
                && (!Kinds.mayBePart(run.last().subject(), whole.subject())
                        || lists.sumWith(count).compareTo(whole.quantity.value()) == 0);
    }

    /** "Of the 47 households 29 are Khmer": the name of a people says which of the homes they are. */
    private boolean isPeople(CountDraft count, CountDraft whole) {
        return Kinds.isHome(whole.subject())
                && count.subject().equals(Subject.PERSON)
                && view.cue(view.previous(count.phraseEnd), Cue.PEOPLE);
    }

    private static boolean isSlightlyMore(CountDraft part, CountDraft whole) {
        return whole.quantity.value().multiply(SLIGHTLY_MORE).compareTo(part.quantity.value()) >= 0;
    }

    /** What the sentence before counted of the same, or the whole of that; null where it is not larger. */
    private @Nullable CountDraft wholeBefore(CountDraft part) {
        @Nullable CountDraft whole = antecedent == null ? null : antecedent.wholeOrSelf();
        if (whole == null || !whole.subject().equals(part.subject())) {
            return null;
        }
        return whole.quantity.value().compareTo(part.quantity.value()) > 0 ? whole : null;
    }

    /** ", 3 persons died": something else that a clause of its own counts. */
    private boolean isApart(CountDraft count) {
        int before = view.previous(count.anchor());
        return !phrases.isBare(count)
                && !run.isJoinedTo(count)
                && (view.symbol(before, ",;") || view.cue(before, Cue.AND));
    }
}
