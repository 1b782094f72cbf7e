package io.github.crossfact.internal.place;

/**
 * What a word may be in the names of units, by its spelling alone. Immutable.
 *
 * @param begins the first word of a name; where it is not {@code whole}, one that {@code continues} must follow
 * @param whole all of a name
 * @param continues a later word of a name
 */
public record NamePart(boolean begins, boolean whole, boolean continues) {

    /** No part of any name. */
    public static final NamePart NONE = new NamePart(false, false, false);
}
