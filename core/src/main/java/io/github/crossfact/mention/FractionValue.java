package io.github.crossfact.mention;

import io.github.crossfact.event.Decimals;
import java.math.BigDecimal;

/**
 * A part of one, or a mixed number: 0.75 for "drei Viertel".
 *
 * @param number the number, exact or rounded where its decimals do not end; kept as {@link Decimals#plain}
 */
public record FractionValue(BigDecimal number) implements Value {

    /** The name of this kind in JSON. */
    public static final String KIND = "fraction";

    public FractionValue {
        number = Decimals.plain(number);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
