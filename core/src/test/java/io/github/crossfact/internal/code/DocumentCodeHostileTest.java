package io.github.crossfact.internal.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A call looks at no more of a text than a code may be long, wherever it begins and whatever the text is. */
class DocumentCodeHostileTest {

    private static final int LENGTH = 100_000;

    /**
     * Ten parts of 16 letters and 2 digits, with the joints between them and what stands around, each looked at a few
     * times.
     */
    private static final int MOST_LOOKS = 1_500;

    static Stream<String> hostile() {
        return Stream.of(
                        "9",
                        "-",
                        "/",
                        " ",
                        ".",
                        "&",
                        "n",
                        "1/",
                        "1-",
                        "nq/",
                        "nq-",
                        "1/2/",
                        "25-nq/tw-",
                        "nq/tw-",
                        "tw/25-nq/",
                        "1 nq ",
                        "b&",
                        "30a/2008/",
                        "12/2021/ttlt-bca-",
                        "qh15-",
                        "1 / ",
                        "-  -",
                        "du",
                        "63/sl-")
                .map(unit -> unit.repeat(LENGTH / unit.length()));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void theWorkOfACallDoesNotGrowWithTheText(String text) {
        Looks looks = new Looks(text);
        int most = 0;
        for (int from = 0; from < text.length(); from++) {
            looks.count = 0;
            DocumentCodes.parse(looks, from);
            most = Math.max(most, looks.count);
        }
        assertThat(most).isLessThan(MOST_LOOKS);
    }

    /** A text that counts how many of its characters are read. */
    private static final class Looks implements CharSequence {
        private final String text;
        private int count;

        Looks(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            count++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            count += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
