package io.github.crossfact.event;

import java.util.Objects;

/**
 * A physical quantity.
 *
 * @param common what every event has
 * @param quantity how much
 * @param unit the unit in the case-sensitive code of UCUM: {@code km}, {@code km2}, {@code har}, {@code kg}
 */
public record Measure(Common common, Quantity quantity, String unit) implements Event {

    /** The name of this type in JSON. */
    public static final String TYPE = "measure";

    /** @throws IllegalArgumentException if {@code unit} is not a UCUM code */
    public Measure {
        Objects.requireNonNull(common, "common");
        Objects.requireNonNull(quantity, "quantity");
        Units.require(unit);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Measure with(Common newCommon) {
        return new Measure(newCommon, quantity, unit);
    }
}
