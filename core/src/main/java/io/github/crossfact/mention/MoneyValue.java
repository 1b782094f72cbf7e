package io.github.crossfact.mention;

import io.github.crossfact.event.Currencies;
import io.github.crossfact.event.Decimals;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money.
 *
 * @param amount how much; kept as {@link Decimals#plain}
 * @param currency the ISO 4217 code, such as {@code VND}; null where the words do not settle it, as in "ten crowns" and "ten cents"
 * @param parts how many of what the amount counts make one of the currency: 100 for cents of a currency that is not settled, 1 for the currency
 *     itself; what is written in cents of a known currency is counted in that currency
 */
public record MoneyValue(BigDecimal amount, @Nullable String currency, int parts) implements Value {

    /** The name of this kind in JSON. */
    public static final String KIND = "money";

    /** @throws IllegalArgumentException if {@code currency} is not three upper-case letters, or {@code parts} not more than 0, or not 1 with a currency */
    public MoneyValue {
        amount = Decimals.plain(amount);
        if (parts < 1 || parts > 1 && currency != null) {
            throw new IllegalArgumentException(
                    "parts " + parts + " must be 1, or more than that where there is no currency");
        }
        if (currency != null) {
            Currencies.require(currency);
        }
    }

    /** So much of the currency itself. */
    public MoneyValue(BigDecimal amount, @Nullable String currency) {
        this(amount, currency, 1);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
