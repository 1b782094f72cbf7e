package io.github.crossfact.internal.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One side of a period, or a time by itself.
 *
 * @param end the token after it
 * @param stamp its fields, where a calendar date was written; else null
 * @param moment what it means, where it was said in another way; else null
 */
record Point(int end, @Nullable Stamp stamp, @Nullable Moment moment) {

    static Point of(int end, Stamp stamp) {
        return new Point(end, stamp, null);
    }

    static Point of(int end, Moment moment) {
        return new Point(end, null, moment);
    }

    Point endingAt(int newEnd) {
        return new Point(newEnd, stamp, moment);
    }

    Optional<Moment> resolve(Anchor anchor) {
        return stamp == null ? Optional.ofNullable(moment) : stamp.resolve(anchor);
    }

    /** Whether it means something by itself. */
    boolean isComplete() {
        return stamp == null || stamp.isComplete();
    }
}
