package io.github.crossfact.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A percentage.
 *
 * @param common what every event has
 * @param quantity the percentage: 5.65 for 5.65 %
 * @param indicator the indicator it states, where one is named
 */
public record Rate(
        Common common, Quantity quantity, @Nullable Indicator indicator) implements Event {

    /** The name of this type in JSON. */
    public static final String TYPE = "rate";

    public Rate {
        Objects.requireNonNull(common, "common");
        Objects.requireNonNull(quantity, "quantity");
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Rate with(Common newCommon) {
        return new Rate(newCommon, quantity, indicator);
    }
}
