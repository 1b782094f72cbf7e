package io.github.crossfact.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stated length of time of something done.
 *
 * @param common what every event has
 * @param length the length as {@link IsoDuration}: {@code P10Y}
 * @param of the id of the citation, where it is "ten years of Resolution 25"
 */
public record Duration(
        Common common, String length, @Nullable String of) implements Event {

    /** The name of this type in JSON. */
    public static final String TYPE = "duration";

    /** @throws IllegalArgumentException if {@code length} is not a duration, or {@code of} is blank */
    public Duration {
        Objects.requireNonNull(common, "common");
        IsoDuration.require("length", length);
        Require.nullOrNotBlank("of", of);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Duration with(Common newCommon) {
        return new Duration(newCommon, length, of);
    }
}
