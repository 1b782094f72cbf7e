package io.github.crossfact.mention;

import io.github.crossfact.event.Decimals;
import java.math.BigDecimal;

/**
 * A place in an order: "the 13th" is 13.
 *
 * @param number the place; kept as {@link Decimals#plain}
 */
public record OrdinalValue(BigDecimal number) implements Value {

    /** The name of this kind in JSON. */
    public static final String KIND = "ordinal";

    public OrdinalValue {
        number = Decimals.plain(number);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
