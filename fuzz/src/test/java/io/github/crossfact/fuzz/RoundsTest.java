package io.github.crossfact.fuzz;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A few rounds of every target, the same ones each time. */
class RoundsTest {

    @ParameterizedTest
    @EnumSource
    void nothingThatChanceMakesBreaksIt(Target target) {
        Random random = new Random(8);
        for (int round = 0; round < 25; round++) {
            Rounds.feed(target, random);
        }
    }
}
