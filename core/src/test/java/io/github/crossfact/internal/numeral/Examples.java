package io.github.crossfact.internal.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/** A table of texts and what is read from them, one a line: {@code text => result}. Lines that begin with {@code #} are for people. */
public final class Examples {

    private static final String ARROW = " => ";

    private Examples() {}

    /** Checks every line; an empty result stands as {@code -}. */
    public static void check(UnaryOperator<String> reader, String table) {
        SoftAssertions softly = new SoftAssertions();
        lines(table).forEach(line -> {
            int arrow = line.indexOf(ARROW);
            assertThat(arrow).as(line).isPositive();
            String text = line.substring(0, arrow).strip().replace("\\n", "\n");
            String expected = line.substring(arrow + ARROW.length()).strip();
            String read = reader.apply(text);
            softly.assertThat(read.isEmpty() ? "-" : read).as(text).isEqualTo(expected);
        });
        softly.assertAll();
    }

    private static Stream<String> lines(String table) {
        return table.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
