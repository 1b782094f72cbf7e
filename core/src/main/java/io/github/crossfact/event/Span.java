package io.github.crossfact.event;

import java.util.Comparator;

/**
 * A stretch of a text, counted in the UTF-16 code units of the text exactly as it was given. Ordered by start, then
 * end.
 *
 * @param start index of the first code unit, 0 or more
 * @param end index after the last one, more than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /** @throws IllegalArgumentException if {@code start} is negative, or {@code end} not after it */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span " + start + ".." + end + " must have 0 <= start < end");
        }
    }

    /** The number of UTF-16 code units. */
    public int length() {
        return end - start;
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
