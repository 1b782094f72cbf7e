package io.github.crossfact.internal.scan;

import io.github.crossfact.internal.text.Tokens;

/** Capital letters that stand for themselves: "5G" is a generation of networks, not five grams. */
public final class LoneCapital {

    /** Litres and watts are written with a capital, too. */
    private static final String UNITS = "lw";

    private LoneCapital() {}

    /** Whether this token is one capital letter that is no unit by itself. */
    public static boolean is(Tokens tokens, int token) {
        return tokens.isWord(token)
                && tokens.length(token) == 1
                && tokens.capitalized(token)
                && UNITS.indexOf(tokens.source().charAt(tokens.start(token))) < 0;
    }
}
