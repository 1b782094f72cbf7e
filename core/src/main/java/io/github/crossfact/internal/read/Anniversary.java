package io.github.crossfact.internal.read;

/** "The 93rd anniversary (15 October 1930 to 15 October 2023)": a time from a day to the same day of another year says since when, and nothing holds or lasts for so long. */
final class Anniversary {

    private static final int YEAR = "2024".length();
    private static final int DAY = "2024-01-12".length();
    /** What lasts for fewer years may be a term. */
    private static final int FEWEST = 15;

    private Anniversary() {}

    /** Whether a time in EDTF is one. */
    static boolean is(String edtf) {
        return edtf.length() == 2 * DAY + 1
                && edtf.charAt(DAY) == '/'
                && edtf.regionMatches(YEAR, edtf, DAY + 1 + YEAR, DAY - YEAR)
                && isLong(edtf.substring(0, YEAR), edtf.substring(DAY + 1, DAY + 1 + YEAR));
    }

    private static boolean isLong(String first, String last) {
        return isYear(first) && isYear(last) && Integer.parseInt(last) - Integer.parseInt(first) >= FEWEST;
    }

    private static boolean isYear(String text) {
        return text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
