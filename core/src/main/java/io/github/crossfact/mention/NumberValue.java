package io.github.crossfact.mention;

import io.github.crossfact.event.Decimals;
import java.math.BigDecimal;

/**
 * A number, in digits or words, with its magnitude applied: "3,5 Millionen" is 3500000.
 *
 * @param number the number; kept as {@link Decimals#plain}
 */
public record NumberValue(BigDecimal number) implements Value {

    /** The name of this kind in JSON. */
    public static final String KIND = "number";

    public NumberValue {
        number = Decimals.plain(number);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
