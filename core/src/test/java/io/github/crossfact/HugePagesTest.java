package io.github.crossfact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages that nobody writes, of a hundred thousand to a million characters each. They are read to their end only because time grows with the length of the text and
 * with nothing else; {@code Linearity} of the benchmarks measures it.
 */
@Tag("exhaustive")
class HugePagesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void nothingMakesReadingSlow(String what, String text) {
        assertThat(Toy.DIRECTLY_AFTER.read(text, null).document().id()).isEqualTo("1");
    }

    static Stream<Arguments> nothingMakesReadingSlow() {
        int many = 5_000;
        int more = 1_000_000;
        return Stream.of(
                Arguments.of("digits", "1".repeat(more)),
                Arguments.of("digits apart", "1 ".repeat(many)),
                Arguments.of("letters", "x".repeat(more)),
                Arguments.of("conjunctions", "و".repeat(more)),
                Arguments.of("conjunctions apart", "و ".repeat(many)),
                Arguments.of("no space at all", "modos39".repeat(many)),
                Arguments.of("full stops", ".".repeat(more)),
                Arguments.of("quotes", "\"".repeat(more)),
                Arguments.of("opening quotes", "«".repeat(more)),
                Arguments.of("opening brackets", "39 modos (".repeat(many)),
                Arguments.of("line ends", "\n".repeat(more)),
                Arguments.of("counters of comments", "Komentoj (0)\n".repeat(many)),
                Arguments.of("one sentence of counts", "39 modos, ".repeat(many)),
                Arguments.of("one sentence of joined counts", "39 modos ka ".repeat(many)),
                Arguments.of("one sentence of parts", "inku 12 modos ".repeat(many)),
                Arguments.of("one sentence of rates", "5%, ".repeat(many)),
                Arguments.of(
                        "one sentence of documents", numbered(many, i -> "centra komito emit resolo nom " + i + ", ")),
                Arguments.of("one sentence of places", "39 modos en Lào Cai, ".repeat(many)),
                Arguments.of("one sentence of honours", "donit 26 grupas medalo, ".repeat(many)),
                Arguments.of("many different facts", numbered(many, i -> i + " modos. ")),
                Arguments.of(
                        "many wholes and parts",
                        numbered(many, i -> 2 * i + " modos (" + i + " nova, " + i + " povra).\n")),
                Arguments.of("one fact many times", "39 modos.\n".repeat(many)),
                Arguments.of("dates", "3/6/2013 ".repeat(many)),
                Arguments.of("lengths of time", "10 anus ka ".repeat(many)),
                Arguments.of("number words", "biu ".repeat(many)),
                Arguments.of("adjectives", "39 " + "nova ".repeat(many)),
                Arguments.of("adjectives, then counts", "nova ".repeat(many) + "39 modos, ".repeat(many)),
                Arguments.of("one sentence of different counts", numbered(many, i -> i + " modos, ")),
                Arguments.of("bare numbers behind a count", "39 modos, " + "3, ".repeat(many)),
                Arguments.of("different rates", numbered(many, i -> i + "% ")),
                Arguments.of("documents of different days", numbered(many, i -> i + "-NQ/TW 3/6/2013 ")),
                Arguments.of("documents joined by hyphens", "25-NQ/TW-".repeat(many)),
                Arguments.of("separators", "1.234,5/6-".repeat(many)),
                Arguments.of("slashes", "/".repeat(more)),
                Arguments.of("spaced slashes", "5 / ".repeat(many)),
                Arguments.of("marks on nothing", "\u0301".repeat(more)),
                Arguments.of("marks on a letter", "a" + "\u0301\u0651".repeat(more)),
                Arguments.of("bidi controls", "\u202E\u200F".repeat(more)),
                Arguments.of("halves of surrogate pairs", "\uD800".repeat(more)),
                Arguments.of("tabs", "\t".repeat(more)),
                Arguments.of("carriage returns", "\r".repeat(more)),
                Arguments.of("joiners", "\u200C\u200D".repeat(more)),
                Arguments.of("numbered lines", numbered(many, i -> i + ". modos;\n")),
                Arguments.of("lists within lists", numbered(many, i -> i + " modos, inku ")),
                Arguments.of("lists in brackets, over and over", ("39 modos (".repeat(200) + "\n").repeat(many / 200)),
                Arguments.of(
                        "ever smaller parts",
                        numbered(many, i -> (many - i) + " modos, inku " + (many - i - 1) + " modos.\n")
                                .repeat(2)),
                Arguments.of("one sentence of medals", "medalo ".repeat(many)),
                Arguments.of("places", "Lào Cai ".repeat(many)));
    }

    private static String numbered(int many, IntFunction<String> text) {
        return IntStream.range(1, many).mapToObj(text).collect(Collectors.joining());
    }
}
