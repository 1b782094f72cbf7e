package io.github.crossfact.event;

/**
 * An administrative unit of Vietnam, or a place of a user's own gazetteer.
 *
 * @param code the code of the General Statistics Office of Vietnam: 2 digits for a province, 3 for a district, 5 for
 *     a commune; or one of the user's own, which begins with a letter
 * @param name the name in Vietnamese, or as the user's gazetteer has it, whatever the script of the text
 */
public record Place(String code, String name) {

    /** @throws IllegalArgumentException if {@code code} is no code ({@link PlaceCodes}), or {@code name} is blank */
    public Place {
        PlaceCodes.require(code);
        Require.notBlank("place name", name);
    }
}
