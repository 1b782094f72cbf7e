package io.github.crossfact.testdata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How one list of facts becomes another: a line each, {@code -} for what is missing and {@code +} for what is new. */
final class LineDiff {

    private final List<FactLine> expected;
    private final List<FactLine> actual;
    /** The length of the longest common subsequence of what follows position i of the one and j of the other. */
    private final int[][] common;

    private LineDiff(List<FactLine> expected, List<FactLine> actual) {
        this.expected = expected;
        this.actual = actual;
        this.common = common(expected, actual);
    }

    /** Whether the facts are the same in the same order, wherever they were read. */
    static boolean same(List<FactLine> expected, List<FactLine> actual) {
        return facts(expected).equals(facts(actual));
    }

    /** All lines, those in common with two spaces before them. */
    static String of(List<FactLine> expected, List<FactLine> actual) {
        return String.join("\n", new LineDiff(expected, actual).lines());
    }

    private static List<String> facts(List<FactLine> lines) {
        return lines.stream().map(FactLine::fact).toList();
    }

    private static int[][] common(List<FactLine> expected, List<FactLine> actual) {
        int[][] common = new int[expected.size() + 1][actual.size() + 1];
        for (int i = expected.size() - 1; i >= 0; i--) {
            for (int j = actual.size() - 1; j >= 0; j--) {
                common[i][j] = same(expected.get(i), actual.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean same(FactLine expected, FactLine actual) {
        return expected.fact().equals(actual.fact());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < expected.size() && j < actual.size()) {
            if (same(expected.get(i), actual.get(j))) {
                lines.add("  " + actual.get(j).fact());
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                lines.add("- " + expected.get(i++));
            } else {
                lines.add("+ " + actual.get(j++));
            }
        }
        rest(expected, i).forEach(line -> lines.add("- " + line));
        rest(actual, j).forEach(line -> lines.add("+ " + line));
        return Collections.unmodifiableList(lines);
    }

    private static List<FactLine> rest(List<FactLine> lines, int start) {
        return lines.subList(start, lines.size());
    }
}
