package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what a clause says of the counts in it: built, recognized, proposed. Counts that are joined share it. */
final class Predicates {

    /** What is said of the last of a list is not said of the others. */
    private static final Set<Qualifier> OF_ITS_OWN =
            Set.of(Qualifier.POOR, Qualifier.NEAR_POOR, Qualifier.ESCAPED_POVERTY, Qualifier.ETHNIC_MINORITY);

    /** What somebody does without an object: the count before such a verb does it, not the one behind. */
    private static final Set<Qualifier> INTRANSITIVE = Set.of(Qualifier.PARTICIPATING, Qualifier.ESCAPED_POVERTY);

    private final View view;
    private final Clauses clauses;
    private final List<CountDraft> counts;
    private final Asides asides;
    private final Gapping gapping;
    private final Interrupted interrupted;
    /** What the clause before says of its counts. */
    private Optional<Qualifier> saidBefore = Optional.empty();

    Predicates(View view, Clauses clauses, List<CountDraft> counts) {
        this.view = view;
        this.clauses = clauses;
        this.counts = counts;
        this.asides = new Asides(view, clauses, counts);
        this.gapping = new Gapping(view);
        this.interrupted = new Interrupted(view);
    }

    void read() {
        for (int first = 0; first < counts.size(); ) {
            int last = lastJoined(first);
            clause(first, last);
            first = last + 1;
        }
    }

    /** The last of the counts that are joined to the one at {@code first}, each to the next. */
    private int lastJoined(int first) {
        int last = first;
        while (last + 1 < counts.size()
                && areJoined(counts.get(last), counts.get(last + 1))
                && !hasVerbOfItsOwn(counts.get(first), counts.get(last + 1))
                && !(view.language().verbLast() && asides.isGoverned(last + 1) && !asides.isGoverned(last))
                && !(view.language().verbFirst() && asides.isFrom(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean areJoined(CountDraft one, CountDraft next) {
        return JoinedCounts.are(view, one, next)
                || JoinedCounts.areOfBodies(view, one, next)
                || gapping.sharesVerb(one, next);
    }

    /** "Built were 45 houses, 20 were mended": behind a comma a count with a verb begins a clause, if the one before has its own. */
    private boolean hasVerbOfItsOwn(CountDraft one, CountDraft next) {
        return view.language().verbSecond()
                && view.symbol(view.previous(next.anchor()), ",")
                && isVerb(next.phraseEnd)
                && isVerb(view.previous(one.anchor()));
    }

    private boolean isVerb(int token) {
        return view.cue(token, Cue.FINITE) || view.cue(token, Cue.PAST);
    }

    /** The nearest predicate of the clause, behind the counts or before them, by where the language has its verbs. */
    private void clause(int first, int last) {
        int next = asides.behind(last);
        int limit = view.language().verbLast() && !asides.isGoverned(first) ? asides.behindGoverned(next) : next;
        int after = limit < counts.size() ? counts.get(limit).anchor() : view.end();
        int before = limitBefore(first);
        int anchor = counts.get(first).anchor();
        int start = clauses.start(anchor, before);
        int phraseEnd = next == last + 1 ? counts.get(last).phraseEnd : asides.end(last, next);
        int behind = view.cue(phraseEnd, Cue.OF_WHICH) ? view.next(phraseEnd) : phraseEnd;
        int end = clauses.end(behind, beforeOwn(last, after));
        boolean verbFirst = view.language().verbFirst();
        Optional<Qualifier> gap =
                first > 0 && gapping.goesOn(counts.get(first - 1), counts.get(first)) ? saidBefore : Optional.empty();
        saidBefore = Optional.empty();
        if (asides.isPlaced(first) || verbFirst && asides.isFrom(first)) {
            return;
        }
        Optional<Qualifier> predicate = PredicateWords.proposed(
                        view, isFresh(first, start) ? governing(start, before) : start, end)
                .or(() -> verbFirst ? PredicateWords.last(view, behindOwn(first, start), anchor) : Optional.empty())
                .or(() -> firstIn(behind, end, next, said -> maySay(said, first, last))
                        .filter(said -> !isOfSubject(first, said)))
                .or(() -> PredicateWords.last(view, behindOwn(first, start), anchor)
                        .filter(said -> !isOfAnother(first, said)))
                .or(() -> labelled(start, before))
                .or(() -> gap);
        saidBefore = predicate;
        if (verbFirst && isWholeOfNext(last)) {
            said(relative(phraseEnd), first, last);
            return;
        }
        if (first == last && isWholeOfLast(first)) {
            said(predicate, first - 1, first - 1);
            return;
        }
        said(predicate, first, last);
        said(joined(behind, end), first, last);
        said(interrupted.behind(counts.get(first), counts.get(last).phraseEnd), first, last);
        // "Recognized as exemplary" says two things.
        said(PredicateWords.exemplary(view, behind, end), first, last);
    }

    /** "Built in 2024: 52 houses": what the label opens with that a clause begins behind. */
    private Optional<Qualifier> labelled(int start, int limit) {
        int label = view.language().verbSecond() ? clauses.labelled(start) : start;
        return label < start && label >= limit ? PredicateWords.at(view, label) : Optional.empty();
    }

    /** "Were built and kept up": what a clause ends with and "and" joins to another predicate. */
    private Optional<Qualifier> joined(int from, int end) {
        for (int token = from; token < end; token = view.next(token)) {
            int and = view.next(token);
            int second = view.next(and);
            if (view.cue(and, Cue.AND)
                    && view.edge(view.next(second), ",.;:()")
                    && PredicateWords.at(view, token).isPresent()) {
                return PredicateWords.at(view, second);
            }
        }
        return Optional.empty();
    }

    /**
     * "320 volunteers to 28 teams joined", "12 models from 3 provinces chosen were": where verbs stand last, they say something of the subject before, not of
     * what a preposition governs.
     */
    private boolean isOfSubject(int first, Qualifier said) {
        return view.language().verbLast()
                && first > 0
                && (asides.isFrom(first) || INTRANSITIVE.contains(said) && asides.isGoverned(first));
    }

    /** Whether a predicate can be said of any of the counts: "with 26 groups the contest was held" says it of none. */
    private boolean maySay(Qualifier said, int first, int last) {
        return counts.subList(first, last + 1).stream().anyMatch(count -> Kinds.mayBe(count.subject(), said));
    }

    /** "The registration of 2052 models and recognition of 1547": what stands right before the next count, behind "and", is said of that one. */
    private int beforeOwn(int last, int after) {
        if (view.language().verbFirst() && last + 1 < counts.size()) {
            return beforeJoinedVerb(counts.get(last).phraseEnd, after);
        }
        int own = view.previous(after);
        int and = view.previous(own);
        boolean isOwn = last + 1 < counts.size()
                && !view.language().nounAfterAdjectives()
                && view.cue(and, Cue.AND)
                && PredicateWords.at(view, own).isPresent();
        return isOwn ? Math.max(and, counts.get(last).phraseEnd) : after;
    }

    /** "Handed out 5,600 leaflets and-held the police 74 meetings": where verbs stand first, one with "and" begins another clause. */
    private int beforeJoinedVerb(int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            if (view.mayHaveAnd(token) && PredicateWords.at(view, token).isPresent()) {
                return token;
            }
        }
        return to;
    }

    /** "Out of 2052 models registered, 1547 …": where verbs stand first, one that ends the clause right behind a noun is of it. */
    private Optional<Qualifier> relative(int token) {
        int end = view.next(token);
        return view.holds(end) && view.symbol(end, ",") ? PredicateWords.at(view, token) : Optional.empty();
    }

    /** "Out of the 214 candidates were-chosen 118": a verb between a whole and its part says something of the part. */
    private boolean isWholeOfNext(int last) {
        int before = view.previous(counts.get(last).anchor());
        return (view.cue(before, Cue.PARTITIVE) || view.cue(before, Cue.OUT_OF))
                && last + 1 < counts.size()
                && counts.get(last + 1).whole == counts.get(last);
    }

    /** "20 players from among 160 were chosen": the verb behind a whole says something of the part before it. */
    private boolean isWholeOfLast(int index) {
        return index > 0
                && counts.get(index - 1).whole == counts.get(index)
                && view.cue(view.previous(counts.get(index).anchor()), Cue.PARTITIVE);
    }

    private void said(Optional<Qualifier> predicate, int first, int last) {
        boolean attribute = view.cue(view.previous(counts.get(first).anchor()), Cue.WITH);
        Set<Qualifier> ofWhole =
                view.language().verbLast() ? Set.of(Qualifier.HELD, Qualifier.BUILT) : Set.of(Qualifier.HELD);
        for (int index = first; index <= last; index++) {
            boolean isLast = index == last;
            CountDraft count = counts.get(index);
            predicate
                    .filter(qualifier -> isLast || !OF_ITS_OWN.contains(qualifier))
                    .filter(qualifier -> Kinds.mayBe(count.subject(), qualifier))
                    // "An exhibition with 320 photos was held": they were not.
                    .filter(qualifier -> !attribute || !ofWhole.contains(qualifier))
                    .ifPresent(count.qualifiers::add);
        }
    }

    /** Where the words before a count that may be its predicate begin: behind the count before it, unless that one only says where. */
    private int limitBefore(int first) {
        int index = first - 1;
        while (index >= 0
                && first - index <= Asides.MOST_PLACES
                && view.language().verbSecond()
                && asides.isPlaced(index)) {
            index--;
        }
        return index < 0 ? view.first() : counts.get(index).phraseEnd;
    }

    /** "34 completed and 6 proposed": the start, or behind the predicate that the bare count before has to itself. */
    private int behindOwn(int first, int start) {
        if (first == 0) {
            return start;
        }
        int own = counts.get(first - 1).phraseEnd;
        int anchor = counts.get(first).anchor();
        if (view.language().verbFirst()) {
            int verb = view.previous(anchor);
            return verb == own && isJoinedVerb(verb) ? Math.max(start, verb) : start;
        }
        if (view.language().verbLast()) {
            return Math.max(start, behindVerb(own, anchor));
        }
        if (hasVerbBehind(counts.get(first))) {
            return Math.max(start, behindVerb(own, anchor));
        }
        int and = view.next(own);
        boolean bare = view.item(view.previous(own)) instanceof Item.Number;
        return view.language().verbSecond()
                        && bare
                        && view.cue(and, Cue.AND)
                        && PredicateWords.at(view, own).isPresent()
                ? Math.max(start, and)
                : start;
    }

    /** "… and 5 mended": whether what stands right behind a count is what is said of it, be it in words that say nothing to the reader. */
    private boolean hasVerbBehind(CountDraft count) {
        int token = count.phraseEnd;
        return isVerb(token)
                || view.cue(token, Cue.ADJECTIVE)
                || view.unknownWord(token) && !Nouns.isNounByCase(view, token);
    }

    /** "Built-were 12 houses and-repaired 5": whether a word with "and" stands at a token that is no small word. */
    private boolean isJoinedVerb(int token) {
        return view.tokens().isWord(token) && view.mayHaveAnd(token) && !view.cue(token, Cue.AND);
    }

    /** "12 bridges were built and 20 houses repaired", "… were built, of which 9 …": the token behind the word that closes what is said of the count before. */
    private int behindVerb(int from, int anchor) {
        boolean said = false;
        int behind = from;
        for (int token = from; token < anchor; token = view.next(token)) {
            if (said && (view.cue(token, Cue.AND) || view.cue(token, Cue.RELATIVE))) {
                behind = view.next(token);
            }
            said |= PredicateWords.at(view, token).isPresent();
        }
        return behind;
    }

    /** "3000 soldiers took part in the search for the 7 people": behind a preposition nobody does what an intransitive verb says. */
    private boolean isOfAnother(int first, Qualifier said) {
        int article = view.previous(counts.get(first).anchor());
        boolean governed = view.cue(article, Cue.LINK) && view.cue(view.previous(article), Cue.AT);
        return view.language().verbSecond()
                && INTRANSITIVE.contains(said)
                && (governed || first > 0 && hasSubjectBefore(first));
    }

    /** Whether the count before stands in the same clause and is no place. */
    private boolean hasSubjectBefore(int first) {
        CountDraft before = counts.get(first - 1);
        return !asides.isPlaced(first - 1)
                && counts.get(first).whole != before
                && clauses.end(before.phraseEnd, counts.get(first).anchor())
                        == counts.get(first).anchor();
    }

    /** Whether no count stands in the clause before this one, whose own predicate that clause's verb would be. */
    private boolean isFresh(int first, int start) {
        if (first == 0) {
            return true;
        }
        for (int token = counts.get(first - 1).phraseEnd; token < start; token = view.next(token)) {
            if (view.symbol(token, ";") || view.item(token) instanceof Item.Ratio) {
                return true;
            }
        }
        return false;
    }

    /** The start of the clause, or the predicate right before its comma: "proposed, to recognize 39 models". */
    private int governing(int start, int limit) {
        int comma = view.previous(start);
        if (!view.symbol(comma, ",")) {
            return start;
        }
        int token = view.previous(comma);
        // A verb's particle may stand between the verb and the comma.
        for (int steps = 0; steps <= 1 && token >= limit; steps++) {
            if (PredicateWords.at(view, token).isPresent()) {
                return token;
            }
            token = view.previous(token);
        }
        return start;
    }

    /**
     * @param next the index of the first count behind the words
     * @param fits whether a predicate can be said of what is counted
     */
    private Optional<Qualifier> firstIn(int from, int to, int next, Predicate<Qualifier> fits) {
        for (int token = from; token < to; token = view.next(token)) {
            Optional<Qualifier> found =
                    PredicateWords.at(view, token).filter(said -> !said.equals(Qualifier.EXEMPLARY) && fits.test(said));
            if (found.isPresent() && !PredicateWords.isCircumstance(view, token)) {
                boolean done = found.filter(INTRANSITIVE::contains).isPresent();
                return view.language().verbSecond() && !done && hasObjectBehind(token, next) ? Optional.empty() : found;
            }
        }
        return Optional.empty();
    }

    /** "26 groups built 3 projects": a verb between two counts says something of the one behind it, where verbs stand second. */
    private boolean hasObjectBehind(int verb, int next) {
        int token = view.next(verb);
        for (int index = next; index < Math.min(counts.size(), next + Asides.MOST_PLACES - 1); index++) {
            int anchor = counts.get(index).anchor();
            for (; token < anchor; token = view.next(token)) {
                if (clauses.isEnd(token) || view.cue(token, Cue.AND)) {
                    return false;
                }
            }
            int before = view.previous(anchor);
            if (!view.cue(before, Cue.AT)
                    && !view.cue(before, Cue.WITH)
                    && !view.cue(before, Cue.BY)
                    && (before == verb || !view.cue(before, Cue.LINK))) {
                return true;
            }
            token = counts.get(index).phraseEnd;
        }
        return false;
    }
}
