package io.github.crossfact.internal.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One side of a period, or a time by itself.
 *
 * @param end the token after it
 * @param stamp its fields, where a calendar date was written; else null
 * @param moment what it means, where it was said in another way; else null
 * @param portion which part of it is meant; null for the whole
 */
record Point(
        int end,
        @Nullable Stamp stamp,
        @Nullable Moment moment,
        @Nullable Portion portion) {

    static Point of(int end, Stamp stamp) {
        return new Point(end, stamp, null, null);
    }

    static Point of(int end, Moment moment) {
        return new Point(end, null, moment, null);
    }

    Point endingAt(int newEnd) {
        return new Point(newEnd, stamp, moment, portion);
    }

    /** The same with another stamp: completed by what stands beside it. */
    Point with(Stamp newStamp) {
        return new Point(end, newStamp, moment, portion);
    }

    /** A part of the same time. */
    Point in(Portion newPortion) {
        return new Point(end, stamp, moment, newPortion);
    }

    Optional<Moment> resolve(Anchor anchor) {
        Optional<Moment> whole = stamp == null ? Optional.ofNullable(moment) : stamp.resolve(anchor);
        Portion part = portion;
        return part == null ? whole : whole.map(part::of);
    }

    /** Whether it means something by itself. */
    boolean isComplete() {
        return stamp == null || stamp.isComplete();
    }
}
