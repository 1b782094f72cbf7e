package io.github.crossfact.mention;

import io.github.crossfact.event.Currencies;
import io.github.crossfact.event.Decimals;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money.
 *
 * @param amount how much; kept as {@link Decimals#plain}
 * @param currency the ISO 4217 code, such as {@code VND}; null where the words do not settle it, as in "ten dollars"
 */
public record MoneyValue(BigDecimal amount, @Nullable String currency) implements Value {

    /** The name of this kind in JSON. */
    public static final String KIND = "money";

    /** @throws IllegalArgumentException if {@code currency} is not three upper-case letters */
    public MoneyValue {
        amount = Decimals.plain(amount);
        if (currency != null) {
            Currencies.require(currency);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }
}
