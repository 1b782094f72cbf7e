package io.github.crossfact.event;

/**
 * Codes of places: those of the General Statistics Office of Vietnam, 2 digits for a province, 3 for a district, 5 for a commune; and codes of
 * one's own, which begin with a letter, such as {@code DE-BE} of ISO 3166-2 or {@code DEBER} of UN/LOCODE.
 */
public final class PlaceCodes {

    private PlaceCodes() {}

    /** @throws IllegalArgumentException if {@code code} is neither */
    public static void require(String code) {
        if (!isOfficial(code) && !isOwn(code)) {
            throw new IllegalArgumentException(
                    "place code \"" + code
                            + "\" must be 2, 3 or 5 digits, or one of your own that begins with a capital letter, such as DE-BE");
        }
    }

    /** Whether it has the form of a code of the General Statistics Office. */
    public static boolean isOfficial(String code) {
        return Require.isAsciiDigits(code) && (code.length() == 2 || code.length() == 3 || code.length() == 5);
    }

    /** Capital letters, digits and hyphens between them, the first of them a letter. */
    private static boolean isOwn(String code) {
        boolean hyphen = true;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9';
            if (!letter && !(digit && i > 0) && !(c == '-' && !hyphen)) {
                return false;
            }
            hyphen = c == '-';
        }
        return !hyphen;
    }
}
