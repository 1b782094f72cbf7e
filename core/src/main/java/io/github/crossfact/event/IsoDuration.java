package io.github.crossfact.event;

import java.util.regex.Pattern;

/** Lengths of time in the notation of ISO 8601: {@code P10Y}, {@code P2W}, {@code P1Y6M}, {@code PT3.5S}. */
public final class IsoDuration {

    /**
     * Every part is optional, and each of the two lookaheads asks for one at least. Nothing here can backtrack far.
     */
    private static final Pattern DURATION =
            Pattern.compile("P(?=[0-9T])(N+Y)?(N+M)?(N+W)?(N+D)?(T(?=[0-9])(N+H)?(N+M)?(N+S)?)?"
                    .replace("N+", "[0-9]++(?:\\.[0-9]++)?+"));

    private IsoDuration() {}

    /**
     * Fails unless {@code text} is a length of time.
     *
     * @param name what the text stands for, named in the error
     * @throws IllegalArgumentException if it is not
     */
    public static void require(String name, String text) {
        if (!DURATION.matcher(text).matches()) {
            throw new IllegalArgumentException(name + " \"" + text + "\" must be an ISO 8601 duration, such as P10Y");
        }
    }
}
