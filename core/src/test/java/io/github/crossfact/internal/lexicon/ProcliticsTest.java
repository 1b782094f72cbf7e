package io.github.crossfact.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcliticsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    nothing to take off          | model      | 0
                    one                          | wamodel    | 0 2
                    two that stack               | wabimodel  | 0 2 4
                    three that stack             | wabialmodel | 0 2 4 6
                    one that skips another       | waalmodel  | 0 2 4
                    not in the wrong order       | biwamodel  | 0 2
                    each at most once            | wawamodel  | 0 2
                    a word of two letters stays  | waab       | 0 2
                    a word of one letter does not | waa       | 0
                    a proclitic alone is a word  | wa         | 0
                    """)
    void aWordMayBeginBehindEveryStackOfProclitics(String why, String word, String offsets) {
        assertThat(offsets(word, List.of("wa", "bi", "al"))).as(why).isEqualTo(offsets);
    }

    @Test
    void aLongerProcliticThatBeginsLikeAnotherIsTriedToo() {
        assertThat(offsets("llmodel", List.of("l", "al", "ll"))).isEqualTo("0 1 2");
    }

    @Test
    void offsetsCountFromTheWord() {
        assertThat(Proclitics.offsets("x wamodel y", 2, 9, List.of("wa"))).containsExactly(0, 2);
    }

    private static String offsets(String word, List<String> proclitics) {
        return Arrays.stream(Proclitics.offsets(word, 0, word.length(), proclitics))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }
}
