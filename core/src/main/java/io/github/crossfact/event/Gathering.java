package io.github.crossfact.event;

import java.util.Objects;

/**
 * Something held, with its period and place.
 *
 * @param common what every event has
 * @param kind what it is
 */
public record Gathering(Common common, GatheringKind kind) implements Event {

    /** The name of this type in JSON. */
    public static final String TYPE = "gathering";

    public Gathering {
        Objects.requireNonNull(common, "common");
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Gathering with(Common newCommon) {
        return new Gathering(newCommon, kind);
    }
}
