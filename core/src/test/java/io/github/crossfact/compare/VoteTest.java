package io.github.crossfact.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoteTest {

    @Test
    void oneAgainstTwoIsOutvoted() {
        assertThat(Vote.outvoted(List.of("a", "b", "a"))).containsExactly(1);
    }

    @Test
    void withoutAMajorityAllAre() {
        assertThat(Vote.outvoted(List.of("a", "b"))).containsExactly(0, 1);
        assertThat(Vote.outvoted(List.of("a", "a", "b", "c"))).containsExactly(0, 1, 2, 3);
    }

    @Test
    void whereAllAgreeNobodyIs() {
        assertThat(Vote.outvoted(List.of("a", "a", "a"))).isEmpty();
    }

    @Test
    void whoHasNoSayDoesNotCount() {
        assertThat(Vote.outvoted(Arrays.asList("a", null, "b", "a"))).containsExactly(2);
        assertThat(Vote.outvoted(Arrays.asList(null, null))).isEmpty();
    }
}
