package io.github.crossfact.internal.read;

import io.github.crossfact.event.Common;
import io.github.crossfact.event.Duration;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Gathering;
import io.github.crossfact.event.Rate;
import io.github.crossfact.internal.page.Sentence;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A fact that its reader knows in full but for place, time and, for a duration, the document that it is a duration of. */
final class FactDraft extends Draft {

    private static final Common NONE = Common.of("none");

    private Event event;

    /** The document that a duration is counted from. */
    @Nullable
    CitationDraft of;

    FactDraft(Sentence sentence, int first, int end, String rule, Function<Common, Event> event) {
        super(sentence, first, end, rule);
        this.event = event.apply(NONE);
    }

    /** What one item says by itself. */
    static Optional<FactDraft> of(View view, Item item, String rule, Function<Common, Event> event) {
        return Optional.of(new FactDraft(view.sentence(), item.first(), item.end(), rule, event));
    }

    Event event() {
        return event;
    }

    /** Whether a fact is that something was held. */
    static boolean isGathering(Draft draft) {
        return draft instanceof FactDraft fact && fact.event instanceof Gathering;
    }

    /** Whether one of the facts of a sentence is. */
    static boolean isAnyGathering(List<? extends Draft> drafts) {
        for (Draft draft : drafts) {
            if (isGathering(draft)) {
                return true;
            }
        }
        return false;
    }

    /** Puts a fuller reading of the same telling in place of this one. */
    void replace(Event fuller) {
        event = fuller;
    }

    @Override
    void refer(UnaryOperator<Draft> factOf) {
        of = of == null ? null : (CitationDraft) factOf.apply(of);
    }

    @Override
    Object key() {
        return event instanceof Rate rate ? rate.quantity() : event;
    }

    @Override
    boolean isSame(Draft later) {
        return later instanceof FactDraft other && (isSameLength(other) || isSameValue(other));
    }

    /** "Ten years of the resolution", "in these ten years": so long a time told again is that of the document, wherever it is told. */
    private boolean isSameLength(FactDraft other) {
        return event instanceof Duration
                && event.equals(other.event)
                && (of != null || other.of != null)
                && agree(of, other.of);
    }

    private boolean isSameValue(FactDraft other) {
        return !sentence().equals(other.sentence())
                && isSame(event, other.event)
                && agree(of, other.of)
                && agree(place(), other.place())
                && agree(period(), other.period());
    }

    /** A percentage told without its indicator is that of the same quantity told with it. */
    private static boolean isSame(Event one, Event other) {
        return one instanceof Rate rate && other instanceof Rate next
                ? rate.quantity().equals(next.quantity()) && agree(rate.indicator(), next.indicator())
                : one.equals(other);
    }

    @Override
    void fill(Draft later) {
        FactDraft other = (FactDraft) later;
        of = of == null ? other.of : of;
        if (event instanceof Rate rate && rate.indicator() == null) {
            event = other.event;
        }
    }

    @Override
    Event event(Common common, Function<Draft, String> ids) {
        if (event instanceof Duration duration && of != null) {
            return new Duration(common, duration.length(), ids.apply(of));
        }
        return event.with(common);
    }
}
