package io.github.crossfact.compare;

/** How things of two texts compare, their order aside. */
interface Likeness<T> {

    /** What only things that may be paired share, such as the type of an event. */
    Object kind(T thing);

    /** What equal things share, whatever their place in the text. */
    Object content(T thing);

    /** From 0, nothing in common that would make them one, to 1, the same. Both are of one kind. */
    double between(T left, T right);
}
