package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import java.util.List;
import java.util.Optional;

/** What is looked through between a count and what is said of it: brackets, companions, and counts that only say where. One per sentence. */
final class Asides {

    /** How many counts that say where may stand between a verb and what it is of. */
    static final int MOST_PLACES = 4;

    private final View view;
    private final Clauses clauses;
    private final List<CountDraft> counts;

    Asides(View view, Clauses clauses, List<CountDraft> counts) {
        this.view = view;
        this.clauses = clauses;
        this.counts = counts;
    }

    /**
     * The index of the first count behind what interrupts what is said of this one: "42 schools (9 of the province, 33 of communes) were built"; "412
     * talks with-participation of 900 farmers held were", where verbs stand last.
     */
    int behind(int index) {
        int end = counts.get(index).phraseEnd;
        int close = clauses.behindBracket(end);
        int next = index + 1;
        while (next < counts.size() && counts.get(next).anchor() < close) {
            next++;
        }
        return next == index + 1 && view.language().verbLast() && hasCompanions(end, next) ? next + 1 : next;
    }

    /** The token behind what interrupts what is said of a count; {@code next} is the index of the first count {@link #behind} it. */
    int end(int index, int next) {
        return Math.max(clauses.behindBracket(counts.get(index).phraseEnd), counts.get(next - 1).phraseEnd);
    }

    /** "12 schools in 3 communes built were": the index of the first count, from one on, that no preposition governs in the same clause. */
    int behindGoverned(int index) {
        int next = index;
        while (next < Math.min(counts.size(), index + MOST_PLACES)
                && isGoverned(next)
                && !clauses.isEnd(view.previous(view.previous(counts.get(next).anchor())))) {
            next++;
        }
        return next;
    }

    /** Whether a count only says where: behind a preposition of place. */
    boolean isPlaced(int index) {
        return view.cue(view.previous(counts.get(index).anchor()), Cue.AT);
    }

    /** "12 models from 3 provinces": behind a word that says where something is from or whose it is. */
    boolean isFrom(int index) {
        int before = view.previous(counts.get(index).anchor());
        return view.cue(before, Cue.LINK)
                && (view.calendar(before, CalendarKind.SINCE) || view.calendar(before, CalendarKind.FROM));
    }

    /** Whether a preposition stands right before a count that says where, where from or where to. */
    boolean isGoverned(int index) {
        int before = view.previous(counts.get(index).anchor());
        return isFrom(index)
                || view.cue(before, Cue.TO)
                || Agreement.isPreposition(view, before) && !view.cue(before, Cue.WITH);
    }

    /** "412 talks with-participation of 900 farmers", "318 new libraries with 64,000 books": whether the next count only says with whom or what. */
    private boolean hasCompanions(int from, int next) {
        if (next >= counts.size()) {
            return false;
        }
        boolean with = false;
        for (int token = from; token < counts.get(next).anchor(); token = view.next(token)) {
            Optional<Qualifier> said = PredicateWords.at(view, token);
            boolean companion = view.cue(token, Cue.WITH)
                    || said.filter(Qualifier.PARTICIPATING::equals).isPresent();
            boolean small = view.has(token, Sense.BoundWord.class) || !with && isDescription(token);
            if (!companion && !small) {
                return false;
            }
            with |= companion;
        }
        return with;
    }

    private boolean isDescription(int token) {
        return view.unknownWord(token) || Adjectives.isAttribute(view, token) || view.has(token, Sense.Subject.class);
    }
}
