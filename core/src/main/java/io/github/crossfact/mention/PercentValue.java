package io.github.crossfact.mention;

import io.github.crossfact.event.Decimals;
import java.math.BigDecimal;

/**
 * A percentage: 5.65 for "5,65 %".
 *
 * @param number the percentage; kept as {@link Decimals#plain}
 */
public record PercentValue(BigDecimal number) implements Value {

    /** The name of this kind in JSON. */
    public static final String KIND = "percent";

    public PercentValue {
        number = Decimals.plain(number);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
