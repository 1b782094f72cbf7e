package io.github.crossfact.event;

import java.util.Objects;

/**
 * A sum of money.
 *
 * @param common what every event has
 * @param quantity how much
 * @param currency the currency by its ISO 4217 code, such as {@code VND}
 */
public record Amount(Common common, Quantity quantity, String currency) implements Event {

    /** The name of this type in JSON. */
    public static final String TYPE = "amount";

    /** @throws IllegalArgumentException if {@code currency} is not three upper-case letters */
    public Amount {
        Objects.requireNonNull(common, "common");
        Objects.requireNonNull(quantity, "quantity");
        Currencies.require(currency);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Amount with(Common newCommon) {
        return new Amount(newCommon, quantity, currency);
    }
}
