package io.github.crossfact.job.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void onlyAPartOfALongTextIsLookedAt() {
        assertThat(Sample.of("x".repeat(10_000_000))).hasSize(Sample.LENGTH);
        assertThat(Sample.of("x")).isEqualTo("x");
    }

    @Test
    void aSampleDoesNotCutACharacterInTwo() {
        String sample = Sample.of("x" + "𞤀".repeat(2_000));

        assertThat(sample.codePoints()).allMatch(c -> c == "𞤀".codePointAt(0));
    }
}
