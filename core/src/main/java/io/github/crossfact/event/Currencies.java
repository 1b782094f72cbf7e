package io.github.crossfact.event;

/** Codes of currencies, as ISO 4217 spells them. */
public final class Currencies {

    private static final int LENGTH = 3;

    private Currencies() {}

    /**
     * Fails unless {@code code} is spelled as a currency code. Which codes are in use is not asked: that changes with
     * the years.
     *
     * @throws IllegalArgumentException if it is not three upper-case ASCII letters
     */
    public static void require(String code) {
        if (code.length() != LENGTH || !code.chars().allMatch(character -> character >= 'A' && character <= 'Z')) {
            throw new IllegalArgumentException("currency \"" + code + "\" must be an ISO 4217 code, such as VND");
        }
    }
}
