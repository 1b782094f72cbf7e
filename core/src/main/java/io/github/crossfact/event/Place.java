package io.github.crossfact.event;

/**
 * An administrative unit of Vietnam.
 *
 * @param code the code of the General Statistics Office of Vietnam: 2 digits for a province, 3 for a district, 5 for
 *     a commune
 * @param name the name in Vietnamese, whatever the script of the text
 */
public record Place(String code, String name) {

    /** @throws IllegalArgumentException if {@code code} is not 2, 3 or 5 digits, or {@code name} is blank */
    public Place {
        if (!Require.isAsciiDigits(code) || code.length() != 2 && code.length() != 3 && code.length() != 5) {
            throw new IllegalArgumentException("place code \"" + code + "\" must be 2, 3 or 5 digits");
        }
        Require.notBlank("place name", name);
    }
}
