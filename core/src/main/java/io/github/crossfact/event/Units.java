package io.github.crossfact.event;

/** Units of measure, in the case-sensitive codes of the Unified Code for Units of Measure (UCUM). */
public final class Units {

    private Units() {}

    /**
     * Fails unless {@code code} is spelled as a UCUM code. Which units exist is not asked.
     *
     * @throws IllegalArgumentException if it is empty, or has a space or a character outside ASCII
     */
    public static void require(String code) {
        if (code.isEmpty() || !code.chars().allMatch(character -> character > ' ' && character < 0x7f)) {
            throw new IllegalArgumentException("unit \"" + code + "\" must be a UCUM code, such as km2");
        }
    }
}
