package io.github.crossfact.internal.read;

import io.github.crossfact.event.Common;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Place;
import io.github.crossfact.internal.page.Sentence;
import io.github.crossfact.internal.place.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A fact while it is being read: told once, its place and time still to be found. Later tellings are absorbed into the first. */
abstract class Draft {

    /** Where a fact is told: tokens from {@code first} to {@code end}, exclusive, and the rule that read it there. */
    record Telling(int first, int end, String rule) {}

    private final Sentence sentence;
    private final List<Telling> tellings = new ArrayList<>();
    private @Nullable Place place;
    private @Nullable Unit within;
    private @Nullable String period;
    private @Nullable String inherited;

    Draft(Sentence sentence, int first, int end, String rule) {
        this.sentence = sentence;
        tellings.add(new Telling(first, end, rule));
    }

    /** The sentence of the first telling. */
    final Sentence sentence() {
        return sentence;
    }

    final List<Telling> tellings() {
        return tellings;
    }

    /** The first token of the first telling. */
    final int anchor() {
        return tellings.get(0).first();
    }

    /** The token behind the first telling. */
    final int end() {
        return tellings.get(0).end();
    }

    final @Nullable Place place() {
        return place;
    }

    final void setPlace(@Nullable Place place) {
        this.place = place;
    }

    /** The unit that the first telling is placed in. */
    final @Nullable Unit within() {
        return within;
    }

    final void setPlace(@Nullable Unit unit) {
        within = unit;
        place = unit == null ? null : unit.place();
    }

    final @Nullable String period() {
        return period;
    }

    final void setPeriod(@Nullable String period) {
        this.period = period;
    }

    /** Notes the time that the paragraph was about before; it holds where no telling of the fact has one of its own. */
    final void inheritPeriod(@Nullable String before) {
        inherited = before;
    }

    /** When the fact holds, by its own words or by those before it. */
    final @Nullable String statedPeriod() {
        return period == null ? inherited : period;
    }

    /** Takes over a later telling of the same fact; false, and nothing done, when the other is another fact. */
    final boolean absorb(Draft later) {
        if (!isSame(later)) {
            return false;
        }
        fill(later);
        tellings.addAll(later.tellings);
        place = place == null ? later.place : place;
        period = period == null ? later.period : period;
        return true;
    }

    /** Lets what this draft refers to be the facts that its referents have become part of. */
    void refer(UnaryOperator<Draft> factOf) {}

    /** What all tellings of the same fact share, so that only drafts of one key need be compared; equal keys need not mean one fact. */
    abstract Object key();

    /** Whether the other draft tells the same fact, so that both can be one event without a contradiction. */
    abstract boolean isSame(Draft later);

    /** Takes what the later telling knows and this one does not. */
    abstract void fill(Draft later);

    /** The finished event; {@code ids} gives the id of another draft's event. */
    abstract Event event(Common common, Function<Draft, String> ids);

    /** Whether two values do not contradict each other. */
    static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }
}
