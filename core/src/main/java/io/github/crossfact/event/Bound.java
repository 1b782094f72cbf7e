package io.github.crossfact.event;

/** How a stated number bounds the true one. */
public enum Bound {
    /** The number as it is said. */
    EXACT,
    /** About, around, estimated. */
    ABOUT,
    /** Nearly, close to: a little less. */
    ALMOST,
    /** More than, over: the number itself is excluded. */
    MORE_THAN,
    /** At least, from … upwards. */
    AT_LEAST,
    /** Less than, under: the number itself is excluded. */
    LESS_THAN,
    /** At most, up to. */
    AT_MOST
}
