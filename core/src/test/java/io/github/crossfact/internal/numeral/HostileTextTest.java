package io.github.crossfact.internal.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts of nothing but the parts of numbers are read through, and say nothing that a text could mean. */
@Tag("exhaustive")
class HostileTextTest {

    private static final int LENGTH = 400_000;
    private static final TestLanguage GERMAN = TestLanguage.of("de");
    private static final TestLanguage ARABIC = TestLanguage.of("ar");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "und",
                "und ",
                "1.",
                "1,2/",
                "1-",
                "-",
                "ein",
                "einund",
                "zehn",
                "hundertund",
                "Millionen ",
                "von bis ",
                "% "
            })
    void isReadToTheEnd(String part) {
        assertThat(GERMAN.quantities(part.repeat(LENGTH / part.length()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hundert ",
                "zwanzig und ",
                "3 Millionen ",
                "minus ",
                "20 von ",
                "mehr als 5 % ",
                "1 000 ",
                "½",
                "eins Komma ",
                "1 1/2 ",
                "2^3",
                "1e1 "
            })
    void isCutIntoNumbersOfItsOwnSize(String part) {
        int times = LENGTH / part.length() / 4;
        assertThat(GERMAN.quantities(part.repeat(times)).split("; ", -1)).hasSizeLessThanOrEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"و", "وال", "و ", "ثلاثة و", "ألف ", "٣", "واحد جزء من ", "الأول بعد ", "خمس السكان "})
    void smallWordsThatStackAreReadToTheEnd(String part) {
        int times = LENGTH / part.length() / 4;
        assertThat(ARABIC.quantities(part.repeat(times)).split("; ", -1)).hasSizeLessThanOrEqualTo(times);
    }
}
