package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.read.PartList.Relation;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows a sentence from count to count and tells which are parts of which whole: by cues, brackets and colons. */
final class Parts {

    private static final String QUOTES = "\"\u00AB\u00BB";

    private static final Cues CUES = Cues.of(Cue.INCLUDING, Cue.OF_WHICH);

    /** How many numbers behind a colon are added up. */
    private static final int MOST_PARTS = 16;
    /** How many words may stand between a cue and the first part. */
    private static final int FARTHEST_PART = 6;
    /** So many times its whole a part may be told to be by mistake; what is more is a part of something else. */
    private static final BigDecimal SLIGHTLY_MORE = new BigDecimal("1.1");

    private final View view;
    private final @Nullable CountDraft antecedent;
    private final PartPhrases phrases;
    private final PartLists lists = new PartLists();
    private final Wholes wholes = new Wholes();
    private final NamedWholes named;
    /** The last count, and those before it that it is joined to. */
    private final List<CountDraft> run = new ArrayList<>();
    /** Whether a cue named the relation right before, so that the next count is a part whatever it counts. */
    private boolean cued;

    /** Whether "of them" says that the next count is a part of what the sentence before counted, though it be told wrongly. */
    private boolean told;

    /**
     * @param antecedent the last count of the paragraph before the sentence; null for none
     * @param topics what the paragraph has counted before the sentence
     */
    Parts(View view, @Nullable CountDraft antecedent, Topics topics) {
        this.view = view;
        this.phrases = new PartPhrases(view);
        this.antecedent = antecedent;
        this.named = new NamedWholes(view, antecedent, topics, wholes);
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

    /** Whether parts are being read, and this is not the first of them behind its cue. */
    boolean isListing() {
        return lists.innermost() != null && !cued;
    }

    /** In a list of parts, where nouns follow their numbers, a word that nothing knows says how or where: "9 million by air", "120 houses new builds". */
    boolean isManner(Noun noun) {
        return isListing()
                && view.unknownWord(noun.first())
                && noun.subject().equals(Subject.OTHER)
                && !view.language().nounAfterAdjectives();
    }

    /** Marks the count as a part when it stands among the parts of a whole. How many more or fewer there are has no parts, nor is it one. */
    void relate(CountDraft count) {
        if (count.difference) {
            return;
        }
        relateToWhole(count);
        cued = false;
        told = false;
        relateToLast(count);
        if (!run.isEmpty() && !JoinedCounts.are(view, last(), count)) {
            run.clear();
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
            CountDraft whole = list.wholeOf(count);
            if (cued && whole != list.whole() && !list.bracket() && !isOfPair(whole, list)) {
                lists.replace(PartList.of(list.relation(), List.of(whole)));
            }
            count.whole = count.whole == null ? whole : count.whole;
            count.inBreakdown = list.relation().isAll() && count.subject().equals(whole.subject());
            count.mayLeaveSome = list.relation() == Relation.OF_WHICH;
            count.besidePart = !run.isEmpty()
                    && last().whole == count.whole
                    && last().subject().equals(count.subject());
            count.chosen = list.relation() == Relation.OUT_OF && !count.besidePart && last() == count.whole;
            lists.told(count);
        } else if (list != null && (list.relation() == Relation.OUT_OF && isApart(count) || isClause(list, count))) {
            lists.close();
        }
    }

    /** "Of 94 communes 84 have it; 21 of them": the part before that the talk is of now. */
    private Optional<CountDraft> chosen(CountDraft part) {
        return run.isEmpty() || !last().chosen || !isPart(part, last()) ? Optional.empty() : Optional.of(last());
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
                && list.whole() == last()
                && last().phraseEnd == and
                && view.cue(and, Cue.AND)
                && !phrases.isBare(count);
    }

    /** "In 13 communes: 331 houses were built": what comes first behind a colon and can be no part is in a clause of its own. */
    private boolean isClause(PartList list, CountDraft count) {
        return list.relation() == Relation.BREAKDOWN
                && !list.bracket()
                && !run.isEmpty()
                && last() == list.whole()
                && !Kinds.mayBePart(count.subject(), list.whole().subject());
    }

    private void relateToLast(CountDraft count) {
        if (isOutOfLast(count)) {
            count.whole = last();
        }
        if (isOutOf(count)) {
            last().whole = count;
            int of = view.previous(count.anchor());
            last().outOf = phrases.isSelection(of) || isSelection(of) ? null : count;
        }
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
        } else if (list != null && run.size() > 1 && list.wholes().equals(run.subList(0, run.size() - 1))) {
            // "Of 39 groups and 12 persons": wholes side by side.
            lists.replace(new PartList(list.relation(), List.copyOf(run), list.bracket()));
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
        boolean mistaken = fits && told && isSlightlyMore(count, whole);
        boolean listed = within && !fits && isBesideOdd(count, whole);
        return whole != count && (cued ? within || fits : within && fits || mistaken || listed);
    }

    /** "61 producers, among them 17 cooperatives, 19 companies": beside a part of another kind that a cue named one, so are those of other kinds. */
    private boolean isBesideOdd(CountDraft count, CountDraft whole) {
        return !run.isEmpty()
                && last().whole == whole
                && JoinedCounts.join(view, last(), count)
                && (!Kinds.mayBePart(last().subject(), whole.subject())
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
        boolean joined = !run.isEmpty() && JoinedCounts.are(view, last(), count);
        return !phrases.isBare(count) && !joined && (view.symbol(before, ",;") || view.cue(before, Cue.AND));
    }

    /** "12 models out of 39 models": the whole behind its part. */
    private boolean isOutOf(CountDraft count) {
        int before = view.previous(count.anchor());
        boolean near = !run.isEmpty()
                && (view.cue(before, Cue.LINK) && last().phraseEnd == before || isPersonOf(last(), count));
        return (near || view.cue(before, Cue.PARTITIVE) || view.cue(before, Cue.OUT_OF) || isSelection(before))
                && !run.isEmpty()
                && last().whole == null
                && !last().isAround(count)
                && isSameNoun(last(), count)
                && last().quantity.value().compareTo(count.quantity.value()) < 0;
    }

    /** "64 models, chosen from 3,900 models": a preposition of where from, right behind a verb of choosing. */
    private boolean isSelection(int from) {
        return view.cue(from, Cue.WAY)
                && PredicateWords.at(view, view.previous(from))
                        .filter(Qualifier.SELECTED::equals)
                        .isPresent();
    }

    /** "They meet of 19 criteria, 12 criteria": a whole anywhere in the clause, and right behind its comma some of the same. */
    private boolean isOutOfLast(CountDraft count) {
        int comma = view.previous(count.anchor());
        return !run.isEmpty()
                && count.whole == null
                && last().whole == null
                && (last().phraseEnd == comma && view.symbol(comma, ",") || isBehindName(count))
                && phrases.isFromAmong(view.previous(last().anchor()))
                && last().subject().equals(count.subject())
                && last().quantity.value().compareTo(count.quantity.value()) > 0;
    }

    /** "Of 203 models 'X' 164 models": right behind the whole, or behind what it is called in quotes. */
    private boolean isBehindName(CountDraft count) {
        int end = last().phraseEnd;
        while (end < count.anchor() && (view.quoted(end) || view.symbol(end, QUOTES))) {
            end = view.next(end);
        }
        return end == count.anchor();
    }

    /** "27 persons of 30 members", where "persons of" is one form. */
    private static boolean isPersonOf(CountDraft part, CountDraft whole) {
        return part.phraseEnd == whole.anchor()
                && part.subject().equals(Subject.PERSON)
                && Kinds.isPerson(whole.subject());
    }

    /** Whether a count has the noun of another, or only a word that stands for any. */
    private boolean isSameNoun(CountDraft part, CountDraft whole) {
        return isPersonOf(part, whole)
                || part.subject().equals(whole.subject()) && part.isSameWord(whole)
                || view.cue(view.previous(part.phraseEnd), Cue.COUNTER);
    }

    /** What cues, brackets and colons say of the counts that follow. */
    void steer(int token) {
        if (!run.isEmpty() && token == last().phraseEnd && phrases.isOfThose(token, lists.innermost() != null)) {
            return;
        }
        if (!opens(token)) {
            close(token);
        }
    }

    private boolean opens(int token) {
        boolean counted = !run.isEmpty();
        @Nullable CountDraft whole = named.at(token, counted);
        if (view.cue(token, Cue.INCLUDING) && !phrases.endsPhrase(token)) {
            open(Relation.SUBSET, view.cue(token, Cue.OF_PEOPLE), token);
        } else if (whole != null) {
            lists.open(PartList.of(Relation.SUBSET, List.of(whole)));
        } else if (view.cue(token, Cue.OF_WHICH) && phrases.startsParts(token)) {
            open(Relation.OF_WHICH, view.cue(token, Cue.OF_PEOPLE), token);
        } else if (counted && view.cue(token, Cue.RELATIVE) && phrases.isNumber(view.next(token))) {
            lists.open(PartList.of(Relation.SUBSET, List.copyOf(run)));
        } else if (counted && view.symbol(token, "(") && isSplitUp(token)) {
            lists.open(new PartList(Relation.BREAKDOWN, List.of(last()), true));
        } else if (counted && view.symbol(token, ":") && !lists.inBracket() && !isLabel(token)) {
            lists.open(
                    PartList.of(Relation.BREAKDOWN, List.of(siblingsWhole(token).orElseGet(() -> wholeOf(token)))));
        } else {
            return false;
        }
        return true;
    }

    private void close(int token) {
        cued &= !view.symbol(token, ",") || view.cue(view.previous(token), CUES);
        boolean semicolon = view.symbol(token, ";") && !lists.inBracket();
        if (view.symbol(token, ")") && lists.inBracket()) {
            // Behind the bracket, the talk is of what stood before it again.
            run.clear();
            run.addAll(lists.closeBracket().wholes());
            cued = false;
        } else if (semicolon && phrases.startsClause(view.next(token))) {
            lists.closeClause();
        } else if (semicolon || phrases.isNewClause(token)) {
            lists.closeBreakdowns();
        }
    }

    private boolean isSplitUp(int bracket) {
        return phrases.isRightBehind(last(), bracket) && !phrases.isOfAnotherTime(bracket);
    }

    /** "41 animals of 17 species: 12 lorises, 9 …": the whole that the numbers behind a colon make together; else the last count. */
    private CountDraft wholeOf(int colon) {
        BigDecimal sum = BigDecimal.ZERO;
        int numbers = 0;
        for (int token = view.next(colon);
                view.holds(token) && numbers < MOST_PARTS && !view.symbol(token, ":;");
                token = view.next(token)) {
            if (view.item(token) instanceof Item.Number number && Countable.isCountable(view, number)) {
                sum = sum.add(number.quantity().value());
                numbers++;
                Optional<CountDraft> whole = wholes.ofValue(sum);
                if (numbers > 1 && whole.isPresent()) {
                    return whole.get();
                }
            }
        }
        return wholes.like(first(colon)).orElse(last());
    }

    /** "41 classes with 1,265 students: 24 classes, 11 …": what the first number behind a colon counts; null for nothing known. */
    private @Nullable Subject first(int colon) {
        int first = view.next(colon);
        return view.item(first, Item.Number.class)
                .flatMap(number -> Nouns.known(view, number.end()))
                .map(Noun::subject)
                .filter(subject -> !subject.equals(Subject.OTHER) && !subject.equals(last().subject()))
                .orElse(null);
    }

    /** "Students: 450; teachers: 32": behind another noun alone, a colon opens no list of the count before. */
    private boolean isLabel(int colon) {
        int before = view.previous(view.previous(colon));
        int bracket = view.cue(before, Cue.AT) ? view.previous(before) : before;
        if (view.symbol(bracket, "(") && phrases.isOfAnotherTime(bracket)) {
            return true;
        }
        return lists.is(Relation.BREAKDOWN) && Labels.isLevel(view, colon)
                || Labels.noun(view, colon).isPresent() && !phrases.isRightBehind(last(), colon);
    }

    /** "Province level: 9; district level: 12": behind a level, the parts are of the same whole as those of the level before. */
    private Optional<CountDraft> siblingsWhole(int colon) {
        return Optional.ofNullable(last().whole).filter(whole -> Labels.isLevel(view, colon));
    }

    private CountDraft last() {
        return run.get(run.size() - 1);
    }

    /** Opens the list behind a cue: of the counts right before, or of what the sentence before counted. */
    private void open(Relation relation, boolean people, int token) {
        if (!run.isEmpty()) {
            lists.open(PartList.of(relation, people ? people() : wholesOf(token)));
            cued = true;
        } else if (antecedent != null && !(people && Kinds.isThing(antecedent.subject()))) {
            boolean last = relation == Relation.OF_WHICH && !antecedent.inBreakdown && !antecedent.besidePart;
            boolean one = last || antecedent.whole == null;
            lists.open(PartList.of(Relation.SUBSET, List.of(one ? antecedent : antecedent.whole)));
            told = relation == Relation.OF_WHICH;
        }
    }

    /**
     * What the parts behind a cue may be of: "87 candidates for 15 seats, among them 32 women", the counts right before, and behind those what was counted
     * earlier in the sentence, which comes last where the first part is too many for the others.
     */
    private List<CountDraft> wholesOf(int cue) {
        List<CountDraft> counted = counted();
        @Nullable CountDraft earlier = wholes.before(counted.get(0)).orElse(null);
        if (earlier == null || mayHoldFirst(counted, cue)) {
            return counted;
        }
        List<CountDraft> all = new ArrayList<>(counted);
        boolean many = firstPart(cue)
                .filter(number -> counted.stream().allMatch(count -> Antecedents.isFewer(count, number)))
                .filter(number -> Antecedents.isSoMany(earlier, number))
                .isPresent();
        all.add(many ? all.size() : 0, earlier);
        return all;
    }

    /** "For 3,215 workers a course, for 27,840 persons jobs, of which 412 workers": whether the first part may be one of those right before. */
    private boolean mayHoldFirst(List<CountDraft> counted, int cue) {
        Optional<Item.Number> number = firstPart(cue);
        return number.flatMap(first -> Nouns.known(view, first.end()))
                .filter(noun -> counted.stream()
                        .anyMatch(count -> Kinds.mayBePart(noun.subject(), count.subject())
                                && Antecedents.isSoMany(count, number.orElseThrow())))
                .isPresent();
    }

    private Optional<Item.Number> firstPart(int cue) {
        int token = view.next(cue);
        for (int words = 0; words < FARTHEST_PART && !view.edge(token, ";:."); words++, token = view.next(token)) {
            if (view.item(token) instanceof Item.Number number) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** The counts right before; "11/11 districts chose of these 268": behind a ratio, what the sentence before counted as well. */
    private List<CountDraft> counted() {
        List<CountDraft> counted = new ArrayList<>(run);
        if (last().former) {
            wholes.told()
                    .or(() -> Optional.ofNullable(antecedent).map(CountDraft::wholeOrSelf))
                    .ifPresent(told -> counted.add(0, told));
        }
        return List.copyOf(counted);
    }

    /** The two counts side by side of which parts are being read; empty where there are not two. */
    List<CountDraft> pair() {
        PartList list = lists.innermost();
        return list != null && list.wholes().size() == 2 ? list.wholes() : List.of();
    }

    /** "28 persons in 11 cases, six of whom": the people counted last. */
    private List<CountDraft> people() {
        Subject subject = last().subject();
        boolean in = last().dependent && Kinds.isBody(subject);
        boolean things = Kinds.isThing(subject) || subject.equals(Subject.OTHER);
        Optional<CountDraft> people = in || things ? wholes.people() : Optional.empty();
        return people.map(List::of).orElse(List.copyOf(run));
    }
}
