package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;

/** Finds what there were so many of and are so many now: "the schools rose from 41 to 58". */
record ChangedNouns(View view) {

    /** How many words a clause has at most of which the next one tells how many there were and are. */
    private static final int LONGEST_CLAUSE = 16;

    /** "The schools rose from 41 to 58": bare numbers, or with a counter, that say how many there were and are. */
    boolean isFromTo(int from) {
        int first = view.next(from);
        int behind = view.next(first);
        int to = view.cue(behind, Cue.COUNTER) ? view.next(behind) : behind;
        return view.cue(from, Cue.LINK)
                && view.item(first) instanceof Item.Number
                && view.cue(to, Cue.TO)
                && view.item(view.next(to)) instanceof Item.Number;
    }

    /** "The schools from 41 to 38 reduced": such numbers in a clause with a verb of rising or falling. */
    boolean isOfVerb(int from) {
        return isChangeOf(from) && hasVerb(from);
    }

    /** ", from 48 to 41": such numbers behind a comma, told apart from the verb. */
    boolean isApart(int comma) {
        return view.symbol(comma, ",") && isChangeOf(view.next(comma));
    }

    /** "From 48 to 41": how many there were and are. */
    private boolean isChangeOf(int from) {
        int first = view.next(from);
        int to = view.next(first);
        return (view.cue(from, Cue.LINK) || view.calendar(from, CalendarKind.FROM))
                && BareNumber.at(view, first)
                && (view.cue(to, Cue.WAY) || SharedUnits.isTarget(view, to))
                && BareNumber.at(view, view.next(to));
    }

    /** Whether a verb of rising or falling stands in the clause of two values, or behind what "and" joins to it. */
    private boolean hasVerb(int from) {
        if (!view.language().verbSecond()) {
            return false;
        }
        for (int words = 1, token = view.next(from);
                words < LONGEST_CLAUSE && !view.edge(token, ",;:.");
                words++, token = view.next(token)) {
            if (view.cue(token, Cue.CHANGE)) {
                return true;
            }
        }
        for (int words = 1, token = view.previous(from);
                words < LONGEST_CLAUSE && !view.edge(token, ",;:.");
                words++, token = view.previous(token)) {
            if (view.cue(token, Cue.CHANGE)) {
                return true;
            }
        }
        return false;
    }

    /** "The schools from 41 to 38 reduced", "the schools rose from 41 to 58": the noun right before the values, or before the verb that its clause opens with. */
    Optional<Noun> ofVerb(int from) {
        int last = view.previous(from);
        boolean verb = view.cue(last, Cue.CHANGE) || view.cue(last, Cue.PAST) || view.cue(last, Cue.FINITE);
        int head = verb ? view.previous(last) : last;
        int start = AttributeForms.beforeNoun(view, head);
        // "The price of the schools", "the places in schools": what belongs to another noun has not changed itself.
        boolean own = view.edge(start, ",;:")
                || !verb && !Agreement.isPreposition(view, start) && !isNoun(start) && !view.isOf(view.next(start));
        return own && !isOfAnother(start, head)
                ? Nouns.known(view, head)
                        .filter(known -> !known.subject().equals(Subject.OTHER))
                        // Where prices have the word of prizes, they rise more often.
                        .filter(known -> !known.subject().equals(Subject.PRIZE))
                : Optional.empty();
    }

    /** "The score of the schools" where "score" has the look of an attribute. */
    private boolean isOfAnother(int start, int head) {
        for (int token = view.next(start); token < head; token = view.next(token)) {
            if (view.isOf(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoun(int token) {
        return Nouns.isKnown(view, token) || Nouns.isNounByCase(view, token) && token > view.first();
    }

    /** "The offences fell by 14.6 %, from 48 to 41": what a clause with a verb of rising or falling is about, the noun that opens it or stands behind the verb. */
    Optional<Noun> ofClauseBefore(int comma, int after) {
        Optional<Noun> found = Optional.empty();
        boolean change = false;
        int token = view.previous(comma);
        for (int words = 0; words < LONGEST_CLAUSE && token >= after && !view.symbol(token, ";:."); words++) {
            if (view.item(token) instanceof Item.Number || view.item(token) instanceof Item.Money) {
                return Optional.empty();
            }
            change |= view.cue(token, Cue.CHANGE);
            int start = AttributeForms.beforeNoun(view, token);
            boolean free = view.edge(start, ",") || view.cue(start, Cue.CHANGE);
            Optional<Noun> here = free ? Nouns.known(view, token) : Optional.empty();
            found = here.filter(known -> !known.subject().equals(Subject.OTHER)).isPresent() ? here : found;
            token = view.previous(token);
        }
        return change ? found : Optional.empty();
    }
}
