package io.github.crossfact.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact that a text tells, once or several times. */
public sealed interface Event permits Citation, Count, Award, Amount, Rate, Ratio, Measure, Duration, Gathering {

    /** What every event has. */
    Common common();

    /** The type as JSON names it, such as {@code citation}. */
    String type();

    /** The same fact with other common parts. */
    Event with(Common newCommon);

    /** {@link Common#id} of this event. */
    default String id() {
        return common().id();
    }

    /** {@link Common#mentions} of this event. */
    default List<Span> mentions() {
        return common().mentions();
    }

    /** {@link Common#place} of this event. */
    default @Nullable Place place() {
        return common().place();
    }

    /** {@link Common#period} of this event. */
    default @Nullable String period() {
        return common().period();
    }
}
