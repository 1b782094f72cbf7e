package io.github.crossfact.fuzz;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A few rounds of every target, the same ones each time. */
class RoundsTest {

    @ParameterizedTest
    @EnumSource
    void nothingThatChanceMakesBreaksIt(Target target) {
        feed(target, 25);
    }

    /** Readers of facts look before and behind a number in many ways, so that it takes more rounds to meet them all. */
    @Test
    void thousandsOfTextsAreReadWhateverTheySay() {
        feed(Target.EXTRACT, 6000);
    }

    private static void feed(Target target, int rounds) {
        Random random = new Random(8);
        for (int round = 0; round < rounds; round++) {
            Rounds.feed(target, random);
        }
    }
}
