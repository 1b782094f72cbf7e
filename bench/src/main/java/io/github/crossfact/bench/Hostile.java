package io.github.crossfact.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Texts that nobody writes and somebody sends: a million digits, a million number words, a million "and", each as one document; and a quarter of that,
 * which must take a quarter of the time.
 */
final class Hostile {

    private static final String LARGE = "-4x";
    private static final int REPEATS = 250_000;
    private static final int TIMES = 4;

    private static final Map<String, Map<String, String>> PARTS = Map.of(
            "digits", Map.of("ar", "٧", "de", "7", "fa", "۷", "nl", "7"),
            "number-words", Map.of("ar", "سبعون ", "de", "siebzig ", "fa", "هفتاد ", "nl", "zeventig "),
            "ands", Map.of("ar", "و ", "de", "und ", "fa", "و ", "nl", "en "));

    /** What {@code -p source=} may name besides the stories and the corpus. */
    static final List<String> SOURCES = PARTS.keySet().stream()
            .sorted()
            .flatMap(shape -> List.of(shape + "-1x", shape + LARGE).stream())
            .toList();

    private Hostile() {}

    static String text(String source, String language) {
        String shape = source.substring(0, source.length() - LARGE.length());
        String part = Objects.requireNonNull(
                Objects.requireNonNull(PARTS.get(shape), shape).get(language), language);
        return part.repeat(source.endsWith(LARGE) ? REPEATS * TIMES : REPEATS);
    }
}
