package io.github.crossfact.internal.read;

import io.github.crossfact.event.Amount;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Measure;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Rate;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.lexicon.Sense.BoundPosition;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that bound a quantity from a distance: the verb before it, what stands behind its noun or at the end of its clause. */
final class Reach {

    /** How many words may stand between a quantity and what bounds it. */
    private static final int FARTHEST = 6;

    /** How many attributes may stand between what is counted and what bounds it. */
    private static final int MOST_ATTRIBUTES = 2;

    private static final Set<BoundPosition> RIGHT_BEHIND = Set.of(BoundPosition.AFTER, BoundPosition.BESIDE);

    private final View view;

    Reach(View view) {
        this.view = view;
    }

    void read(List<FactDraft> values, List<CountDraft> counts) {
        for (CountDraft count : counts) {
            if (isOpen(count.quantity)) {
                @Nullable Bound bound = rightBehind(count.phraseEnd);
                bound = bound == null ? closing(count, count.phraseEnd) : bound;
                bound = bound == null ? around(count) : bound;
                count.quantity = bound == null ? count.quantity : count.quantity.withBound(bound);
            }
        }
        for (FactDraft value : values) {
            @Nullable Quantity quantity = quantity(value.event());
            @Nullable Bound bound = quantity != null && isOpen(quantity) ? beside(value) : null;
            if (quantity != null && bound != null) {
                value.replace(with(value.event(), quantity.withBound(bound)));
            }
        }
    }

    private static boolean isOpen(Quantity quantity) {
        return quantity.bound() == Bound.EXACT && quantity.upper() == null;
    }

    private static @Nullable Quantity quantity(Event event) {
        if (event instanceof Amount amount) {
            return amount.quantity();
        }
        if (event instanceof Measure measure) {
            return measure.quantity();
        }
        return event instanceof Rate rate ? rate.quantity() : null;
    }

    private static Event with(Event event, Quantity quantity) {
        if (event instanceof Amount amount) {
            return new Amount(amount.common(), quantity, amount.currency());
        }
        if (event instanceof Measure measure) {
            return new Measure(measure.common(), quantity, measure.unit());
        }
        Rate rate = (Rate) event;
        return new Rate(rate.common(), quantity, rate.indicator());
    }

    /** "5,000 houses at least": what else bounds the number right behind it bounds it behind its noun, too. */
    private @Nullable Bound rightBehind(int token) {
        Sense.@Nullable BoundWord word = bound(token);
        boolean ofNext = view.item(view.next(token)) instanceof Item.Number;
        boolean behind = word != null && RIGHT_BEHIND.contains(word.position());
        return word != null && behind && !ofNext ? word.bound() : behindAttributes(token);
    }

    /** "1,700 houses social at least": behind attributes that follow their noun, where the clause ends behind the bound. */
    private @Nullable Bound behindAttributes(int from) {
        int token = from;
        for (int words = 0; words < MOST_ATTRIBUTES && isAttribute(token); words++) {
            token = view.next(token);
        }
        Sense.@Nullable BoundWord word = token > from ? bound(token) : null;
        int end = view.next(token);
        boolean ends = view.edge(end, ",;:.()") || view.cue(end, Cue.AND);
        return word != null && ends && RIGHT_BEHIND.contains(word.position()) ? word.bound() : null;
    }

    private boolean isAttribute(int token) {
        return !view.language().nounAfterAdjectives()
                && (view.unknownWord(token) || Adjectives.isAttribute(view, token))
                && bound(token) == null;
    }

    private @Nullable Bound beside(FactDraft value) {
        @Nullable Bound closing = closing(value, value.end());
        return closing == null ? around(value) : closing;
    }

    /** "Whose costs 45 billion exceed", "60 tons at least": with nothing behind it in its clause to bound, a verb or adverb bounds what stands before it; not "which the wall by 3 m exceeds". */
    private @Nullable Bound closing(Draft draft, int token) {
        Sense.@Nullable BoundWord word = view.edge(view.next(token), ",;:.()") ? bound(token) : null;
        boolean closes = word != null && word.position() == BoundPosition.CLOSING;
        return word != null && closes && !isDifference(view.previous(draft.anchor())) ? word.bound() : null;
    }

    private @Nullable Bound around(Draft draft) {
        Draft.Telling telling = draft.tellings().get(0);
        @Nullable Bound before = before(telling.first());
        return before == null ? behind(telling) : before;
    }

    private @Nullable Bound before(int anchor) {
        int last = view.previous(anchor);
        @Nullable BoundPosition wanted = position(last);
        int token = last;
        for (int steps = 0;
                wanted != null && steps < FARTHEST && (!isBorder(token) || isOfSubject(token, anchor));
                steps++) {
            Sense.@Nullable BoundWord word = bound(token);
            if (word != null && word.position() == wanted && !isCounted(token)) {
                return word.bound();
            }
            token = view.previous(token);
        }
        return null;
    }

    /** "Does not exceed the sum of eight months 63 %": a length right before the value, behind the noun that it says more of. */
    private boolean isOfSubject(int token, int anchor) {
        return view.item(token) instanceof Item.Length length
                && length.end() == anchor
                && bound(view.previous(length.first())) == null;
    }

    /** Whether a word is what the number right before it counts: boats, though the word may also mean to approach. */
    private boolean isCounted(int token) {
        return view.isDual(token)
                || Nouns.isKnown(view, token) && view.item(view.previous(token)) instanceof Item.Number;
    }

    /** Where a word must stand that reaches a number behind this token: one with a preposition, if that is what the token is; null for none. */
    private @Nullable BoundPosition position(int last) {
        if (isDifference(last)) {
            return null;
        }
        boolean preposition = view.cue(last, Cue.AT)
                || view.cue(last, Cue.BY)
                || view.cue(last, Cue.TO)
                || view.cue(last, Cue.FUNCTION)
                || view.holds(last) && view.language().proclitics().contains(view.text(last));
        return preposition ? BoundPosition.REACHING_AT : BoundPosition.REACHING;
    }

    private boolean isDifference(int preposition) {
        return view.cue(preposition, Cue.DIFFERENCE) || view.cue(preposition, Cue.WITH);
    }

    private @Nullable Bound behind(Draft.Telling telling) {
        int token = telling.end();
        @Nullable Bound estimated = estimated(view.previous(telling.first()), token);
        if (estimated != null) {
            return estimated;
        }
        for (int steps = 0; steps < FARTHEST && !isBorder(token) && !view.cue(token, Cue.AND); steps++) {
            Sense.@Nullable BoundWord word = bound(token);
            boolean from = word != null
                    && word.position() == BoundPosition.BEHIND_FROM
                    && isFrom(view.previous(telling.first()));
            if (word != null && (from || word.position() == BoundPosition.BEHIND)) {
                return word.bound();
            }
            token = view.next(token);
        }
        return null;
    }

    /** "At 31.5 billion estimates the district its revenue": the verb right behind what its preposition stands before. */
    private @Nullable Bound estimated(int preposition, int verb) {
        Sense.@Nullable BoundWord word = view.cue(preposition, Cue.AT) ? bound(verb) : null;
        return word != null && word.position() == BoundPosition.APART && word.bound() == Bound.ABOUT
                ? word.bound()
                : null;
    }

    private boolean isFrom(int token) {
        return view.calendar(token, CalendarKind.FROM) || view.calendar(token, CalendarKind.SINCE);
    }

    private Sense.@Nullable BoundWord bound(int token) {
        return view.sense(token, Sense.BoundWord.class).orElse(null);
    }

    /** What a bound does not reach across: the clause's end, or another quantity, but no place or time. */
    private boolean isBorder(int token) {
        @Nullable Item item = view.item(token);
        return view.edge(token, ",;:.()")
                || item != null
                        && !(item instanceof Item.Word || item instanceof Item.Area || item instanceof Item.Time)
                        && !(item instanceof Item.Length length && view.cue(view.previous(length.first()), Cue.AT));
    }
}
