package io.github.crossfact.internal.time;

import io.github.crossfact.internal.text.Tokens;

/** Tells the years of a series, each before a sign and a figure. */
final class YearSeries {

    /** What may stand between the years and the figures of a series. */
    private static final String SERIES_SIGNS = ":–-";

    /** How many tokens an entry of a series may have. */
    private static final int LONGEST_ENTRY = 10;

    private final Clues clues;
    private final Tokens tokens;

    YearSeries(Clues clues) {
        this.clues = clues;
        this.tokens = clues.tokens();
    }

    /** "2021 – 7.23 %, 2022 – 5.98 %", "2021: 7.23 %; 2022: 5.98 %": before a sign and a figure, beside another year before the same sign. */
    boolean holds(int token) {
        return isEntry(token, token + 1) && (isBehindEntry(token) || isBeforeEntry(token));
    }

    /** Whether a year stands here, and behind it a figure set off by the sign that stands at a token. */
    private boolean isEntry(int token, int sign) {
        return YearReader.isNear(clues.figures().digitsOf(token, 4))
                && tokens.isAny(token + 1, SERIES_SIGNS)
                && tokens.first(token + 1) == tokens.first(sign)
                && tokens.isDigits(token + 2)
                && tokens.spaceBefore(token + 2)
                && !YearReader.isNear(clues.figures().digitsOf(token + 2, 4));
    }

    private boolean isBeforeEntry(int token) {
        for (int next = token + 3; next <= token + LONGEST_ENTRY; next++) {
            if (tokens.isAny(next, ",;") && isEntry(next + 1, token + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindEntry(int token) {
        if (!tokens.isAny(token - 1, ",;")) {
            return false;
        }
        for (int before = token - 3; before >= token - LONGEST_ENTRY; before--) {
            if (isEntry(before, token + 1)) {
                return true;
            }
        }
        return false;
    }
}
