package io.github.crossfact.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "plain word; plain word",
                "(one|two); one, two",
                "(one|two) (a|b); one a, one b, two a, two b",
                "rail(way|road)s; railways, railroads",
                "(very |)old; very old, old",
                "old(er|); older, old",
                "(no |not any )more=; no more=, not any more=",
                "took (part|place) … with; took part … with, took place … with",
                "town (of old); town (of old)",
                "(of old) (town|city); (of old) town, (of old) city",
            })
    void aGroupStandsForEachOfItsMembers(String cell, String written) {
        assertThat(Alternatives.of(cell)).containsExactly(written.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|",
                "one|two",
                "(one|two",
                "one|two)",
                "(one|(two|three))",
                "(one|(two))",
                "((one)|two)",
                "(a|b)|c"
            })
    void aBarThatIsInNoGroupIsRefused(String cell) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Alternatives.of(cell))
                .withMessage("has a | that is not between the ( and the ) of one group");
    }

    @Test
    void tooManyFormsAreRefused() {
        assertThat(Alternatives.of("(a|b)".repeat(10))).hasSize(1024).doesNotHaveDuplicates();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Alternatives.of("(a|b)".repeat(11)))
                .withMessage("stands for more than 2000 forms");
        assertThatIllegalArgumentException().isThrownBy(() -> Alternatives.of("(a|b)".repeat(100_000)));
    }
}
