package io.github.crossfact.event;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How many of something.
 *
 * @param common what every event has
 * @param subject what is counted
 * @param noun the noun as written, where {@code subject} is {@link Subject#OTHER}, else null
 * @param quantity how many
 * @param qualifiers what is said of them; iterates in the order of {@link Qualifier}
 * @param level the administrative level they belong to
 * @param theme the movement or programme they belong to
 * @param partOf the id of the count that this one is a part or a subset of
 */
public record Count(
        Common common,
        Subject subject,
        @Nullable String noun,
        Quantity quantity,
        Set<Qualifier> qualifiers,
        @Nullable Level level,
        @Nullable Theme theme,
        @Nullable String partOf)
        implements Event {

    /** The name of this type in JSON. */
    public static final String TYPE = "count";

    /**
     * @throws IllegalArgumentException if a noun is missing or too much, or {@code partOf} is blank or the event
     *     itself
     */
    public Count {
        Objects.requireNonNull(common, "common");
        Objects.requireNonNull(quantity, "quantity");
        qualifiers = Collections.unmodifiableSortedSet(new TreeSet<>(qualifiers));
        if (subject.equals(Subject.OTHER) != (noun != null)) {
            throw new IllegalArgumentException("a count must have a noun where its subject is OTHER, and only there");
        }
        Require.nullOrNotBlank("noun", noun);
        Require.nullOrNotBlank("partOf", partOf);
        if (common.id().equals(partOf)) {
            throw new IllegalArgumentException("count " + partOf + " must not be part of itself");
        }
    }

    /** So many of a subject, of which no more is known. */
    public static Count of(Common common, Subject subject, Quantity quantity) {
        return new Count(common, subject, null, quantity, Set.of(), null, null, null);
    }

    /** So many of what has no word in the vocabulary. */
    public static Count ofOther(Common common, String noun, Quantity quantity) {
        return new Count(common, Subject.OTHER, noun, quantity, Set.of(), null, null, null);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Count with(Common newCommon) {
        return new Count(newCommon, subject, noun, quantity, qualifiers, level, theme, partOf);
    }

    /** The same count as a part of another; null for none. */
    public Count withPartOf(@Nullable String newPartOf) {
        return new Count(common, subject, noun, quantity, qualifiers, level, theme, newPartOf);
    }
}
