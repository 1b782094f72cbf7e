package io.github.crossfact.compare;

import java.util.Objects;

/**
 * What stands in the left and in the right translation for one and the same thing.
 *
 * @param <T> an event's id, or a mention
 * @param left what stands in the left translation
 * @param right what stands in the right translation
 */
public record Pair<T>(T left, T right) {

    public Pair {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
    }

    /** This for the left and that for the right. */
    public static <T> Pair<T> of(T left, T right) {
        return new Pair<>(left, right);
    }
}
