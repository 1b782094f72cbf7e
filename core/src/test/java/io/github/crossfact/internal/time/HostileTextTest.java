package io.github.crossfact.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Long texts of nothing but the parts of times are read through, and the times in them are of their own size. That the work grows with the length alone is
 * measured by bench: a clock in a test fails on a busy machine, and under all that makes code slow to watch it.
 */
@Tag("exhaustive")
class HostileTextTest {

    private static final int PIECES = 100_000;
    private static final String PUBLISHED = "2024-01-13";

    private final Times times = Times.of(Map.of(
            "language.properties", "name = X\nscript = Latn\ndecimal = .\ngrouping = ,\nordinal.dot = true\n",
            "calendar.csv", """
                    kind,value,form
                    MONTH,1G,January
                    WEEKDAY,5,Friday
                    UNIT,Y,year
                    PART,E,end
                    LINK,,the
                    FROM,LINK,of
                    FROM,,from
                    AND,,and
                    """));

    @ParameterizedTest
    @ValueSource(strings = {"end ", "1 and ", "2024-", "from ", "the ", "of the ", "1."})
    void partsOfTimesAloneAreNone(String piece) {
        assertThat(times.items(piece.repeat(PIECES), PUBLISHED)).hasSize(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 year ", "Friday ", "12 January / ", "Friday 12 January ", "2024 and "})
    void timesInARowAreCutIntoTimesOfTheirOwnSize(String piece) {
        assertThat(times.items(piece.repeat(PIECES), PUBLISHED)).hasSizeBetween(1, PIECES);
    }
}
