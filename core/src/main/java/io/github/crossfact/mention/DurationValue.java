package io.github.crossfact.mention;

import io.github.crossfact.event.IsoDuration;

/**
 * A length of time.
 *
 * @param length the length as {@link IsoDuration}: {@code P10Y}, {@code PT30M}
 */
public record DurationValue(String length) implements Value {

    /** The name of this kind in JSON. */
    public static final String KIND = "duration";

    /** @throws IllegalArgumentException if {@code length} is not a duration */
    public DurationValue {
        IsoDuration.require("length", length);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
