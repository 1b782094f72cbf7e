package io.github.crossfact.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.internal.text.FoldedText;
import io.github.crossfact.internal.text.Folding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private record Numbers(long head, long tail) {

        static Numbers of(String word) {
            FoldedText text = Folding.SCRIPT.apply(word);
            return new Numbers(Spelling.head(text, 0, text.length()), Spelling.tail(text, 0, text.length()));
        }
    }

    /** They differ in no more than their script, their length, or one letter of either number. */
    @Test
    void shortWordsOfOneScriptAreToldApartByTheirNumbersAlone() {
        List<String> words = List.of(
                "q",
                "\u0671",
                "\u0771",
                "qq",
                "pq",
                "qqqqqqqq",
                "pqqqqqqq",
                "qqqqqqqqq",
                "qqqqqqqqp",
                "qqqqqqqqqqqqqq",
                "qqqqqqqqqqqqqp",
                "\u0671\u0671\u0671\u0671\u0671\u0671\u0671\u0671\u0671\u0671\u0671\u0671\u0671\u0671");
        assertThat(words).allMatch(word -> Spelling.isAll(Numbers.of(word).tail()));
        assertThat(words.stream().map(Numbers::of)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qqqqqqqqqqqqqqq", "q\u0671", "\u0671q"})
    void theNumbersOfLongWordsAndOfTwoScriptsAreNotAllOfThem(String word) {
        assertThat(Spelling.isAll(Numbers.of(word).tail())).isFalse();
    }
}
