package io.github.crossfact.mention;

import io.github.crossfact.event.Decimals;
import io.github.crossfact.event.Units;
import java.math.BigDecimal;

/**
 * A physical quantity.
 *
 * @param amount how much; kept as {@link Decimals#plain}
 * @param unit the UCUM code of the unit, such as {@code km2}
 */
public record MeasureValue(BigDecimal amount, String unit) implements Value {

    /** The name of this kind in JSON. */
    public static final String KIND = "measure";

    /** @throws IllegalArgumentException if {@code unit} is not a UCUM code */
    public MeasureValue {
        amount = Decimals.plain(amount);
        Units.require(unit);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
