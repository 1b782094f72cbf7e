package io.github.crossfact.event;

import org.jspecify.annotations.Nullable;

/**
 * An official body, or a person who acts for one: who issued a document, who granted an award. Of its parts at least
 * one is known.
 *
 * @param body its kind
 * @param level the administrative level it belongs to
 * @param place the unit it governs
 * @param role the office of the person who acts for it
 * @param person that person's name as written, where the script is Latin
 */
public record Body(
        @Nullable BodyType body,
        @Nullable Level level,
        @Nullable Place place,
        @Nullable Role role,
        @Nullable String person) {

    /** @throws IllegalArgumentException if nothing is known, or {@code person} is blank */
    public Body {
        if (body == null && level == null && place == null && role == null && person == null) {
            throw new IllegalArgumentException("a body must have one known part at least");
        }
        Require.nullOrNotBlank("person", person);
    }

    /** A body of which the kind alone is known. */
    public static Body of(BodyType body) {
        return new Body(body, null, null, null, null);
    }

    /** A body of which the kind and the level are known. */
    public static Body of(BodyType body, Level level) {
        return new Body(body, level, null, null, null);
    }
}
