package io.github.crossfact.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void theBestWholeBeatsTheBestFirstChoice() {
        double[][] gains = {{0.9, 0.8}, {0.8, 0.1}};
        assertThat(Assignment.best(gains)).containsExactly(1, 0);
    }

    @Test
    void aRowGoesWithoutWhereColumnsAreFewer() {
        assertThat(Assignment.best(new double[][] {{0.2}, {0.7}, {0.3}})).containsExactly(-1, 0, -1);
    }

    @Test
    void columnsMayBeLeftOver() {
        assertThat(Assignment.best(new double[][] {{0.1, 0.9, 0.2}})).containsExactly(1);
    }

    @Test
    void nothingIsAssignedToNothing() {
        assertThat(Assignment.best(new double[0][])).isEmpty();
    }

    @Test
    void noOtherAssignmentGainsMore() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            double[][] gains = gains(random, 1 + random.nextInt(6), 1 + random.nextInt(6));
            assertThat(sum(gains, Assignment.best(gains)))
                    .describedAs(Arrays.deepToString(gains))
                    .isCloseTo(bestOfAll(gains, 0, new boolean[gains[0].length]), within(1e-9));
        }
    }

    private static double[][] gains(Random random, int rows, int columns) {
        double[][] gains = new double[rows][columns];
        for (double[] row : gains) {
            // Coarse steps, so that there are ties.
            Arrays.setAll(row, column -> random.nextInt(5) / 4.0);
        }
        return gains;
    }

    private static double sum(double[][] gains, int[] columns) {
        double sum = 0;
        boolean[] taken = new boolean[gains[0].length];
        for (int row = 0; row < columns.length; row++) {
            if (columns[row] >= 0) {
                assertThat(taken[columns[row]]).isFalse();
                taken[columns[row]] = true;
                sum += gains[row][columns[row]];
            }
        }
        return sum;
    }

    private static double bestOfAll(double[][] gains, int row, boolean[] taken) {
        if (row == gains.length) {
            return 0;
        }
        double best = bestOfAll(gains, row + 1, taken);
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                best = Math.max(best, gains[row][column] + bestOfAll(gains, row + 1, taken));
                taken[column] = false;
            }
        }
        return best;
    }
}
