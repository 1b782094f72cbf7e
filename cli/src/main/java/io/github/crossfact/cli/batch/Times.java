package io.github.crossfact.cli.batch;

import java.util.Locale;

/** Lengths of time for people. */
final class Times {

    private Times() {}

    /** {@code 2 h 5 min}, {@code 3 min 7 s}, {@code 4.2 s}. */
    static String words(long millis) {
        long seconds = millis / 1000;
        if (seconds >= 3600) {
            return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
        }
        if (seconds >= 60) {
            return seconds / 60 + " min " + seconds % 60 + " s";
        }
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
