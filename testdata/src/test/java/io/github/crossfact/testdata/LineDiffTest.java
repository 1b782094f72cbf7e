package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void oneChangedLineLeavesTheOthersInCommon() {
        assertThat(LineDiff.of(lines("a", "b", "c"), lines("a", "x", "c"))).isEqualTo("  a\n- b\n+ x\n  c");
    }

    @Test
    void whatOnlyOneSideHasIsMarked() {
        assertThat(LineDiff.of(lines("a", "b"), lines())).isEqualTo("- a\n- b");
        assertThat(LineDiff.of(lines(), lines("a"))).isEqualTo("+ a");
        assertThat(LineDiff.of(lines("b"), lines("a", "b", "c"))).isEqualTo("+ a\n  b\n+ c");
    }

    @Test
    void theOrderOfFactsMatters() {
        assertThat(LineDiff.same(lines("a", "b"), lines("b", "a"))).isFalse();
    }

    @Test
    void whereAFactWasReadDoesNotMatter() {
        assertThat(LineDiff.same(lines("a"), List.of(new FactLine("a", "«x»")))).isTrue();
    }

    private static List<FactLine> lines(String... facts) {
        return Stream.of(facts).map(fact -> new FactLine(fact, "")).toList();
    }
}
