package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.crossfact.NumberReader;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Quantity;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    private static final NumberReader GERMAN = NumberReader.forLanguage("de");
    private static final NumberReader DUTCH = NumberReader.forLanguage("nl");
    private static final NumberReader PERSIAN = NumberReader.forLanguage("fa");
    private static final NumberReader ARABIC = NumberReader.forLanguage("ar");

    private static NumberReader reader(String tag) {
        return switch (tag) {
            case "de" -> GERMAN;
            case "nl" -> DUTCH;
            case "fa" -> PERSIAN;
            default -> ARABIC;
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | dreieinhalb Millionen | 3500000
            de | einundzwanzig         | 21
            de | 5.287                 | 5287
            de | ٣٧,٥                  | 37.5
            de | 3 1/2                 | 3.5
            de | drei Viertel          | 0.75
            de | eine                  | 1
            de | minus zwölf           | -12
            de | 13/16                 | 0.8125
            nl | tweeëntwintig         | 22
            nl | anderhalf miljoen     | 1500000
            nl | 1.234,5               | 1234.5
            nl | geen                  | 0
            fa | بیست‌وشش               | 26
            fa | ۵۷/۸                  | 57.8
            fa | دو سوم                | 0.6666666666666667
            fa | ۲ هزار و ۵۰ میلیارد    | 2050000000000
            ar | ثلاثة وعشرون          | 23
            ar | ٣٧٫٥ مليار            | 37500000000
            ar | ألفان                 | 2000
            ar | واحد                  | 1
            """)
    void readsTheExactValue(String tag, String text, BigDecimal value) {
        assertThat(reader(tag).read(text)).isEqualTo(Quantity.exact(value));
    }

    @Test
    void spaceAroundTheNumberDoesNotMatter() {
        assertThat(GERMAN.read("\n  zwölf \t")).isEqualTo(Quantity.exact(12));
    }

    @Test
    void boundsAndRangesArePartOfTheValue() {
        assertThat(GERMAN.read("fast 5.287")).isEqualTo(Quantity.of(BigDecimal.valueOf(5287), Bound.ALMOST));
        assertThat(DUTCH.read("300 tot 400"))
                .isEqualTo(Quantity.range(BigDecimal.valueOf(300), BigDecimal.valueOf(400)));
    }

    @Test
    void theOtherReadingOfASeparatorIsKept() {
        Quantity read = DUTCH.read("53,906 miljard");
        assertThat(read.value()).isEqualByComparingTo("53906000000");
        assertThat(read.alternatives())
                .singleElement()
                .satisfies(other -> assertThat(other).isEqualByComparingTo("53906000000000"));
    }

    @Test
    void ordinalsAreReadForThemselves() {
        assertThat(GERMAN.readOrdinal("einundzwanzigste")).isEqualByComparingTo("21");
        assertThat(PERSIAN.readOrdinal("سی‌ام")).isEqualByComparingTo("30");
        assertThat(GERMAN.tryRead("einundzwanzigste")).isEmpty();
    }

    @Test
    void theErrorSaysWhereTheNumberEnds() {
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> GERMAN.read("fünf Häuser"))
                .withMessage(
                        "\"fünf Häuser\" is not a number (de): it ends at 4, before \"Häuser\"; leave out what is no part of it");
    }

    @Test
    void theErrorSaysWhatStandsThereInstead() {
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> GERMAN.read("Häuser"))
                .withMessage(
                        "\"Häuser\" is not a number (de): at 0 stands \"Häuser\", which begins none; leave out what is no part of it");
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> DUTCH.read(" "))
                .withMessage("\"\" is not a number (nl): there is no text");
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> DUTCH.read("5 %"))
                .withMessage("\"5 %\" is not a number (nl): it is a percentage; leave out the unit, or use"
                        + " FactExtractor.normalize");
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> GERMAN.read("achter"))
                .withMessage("\"achter\" is not a number (de): it is an ordinal; use readOrdinal");
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> GERMAN.readOrdinal("acht"))
                .withMessage("\"acht\" is not an ordinal (de): it is a number; use read");
    }

    @Test
    void aLongTextIsQuotedInPart() {
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> GERMAN.read("Haus ".repeat(1000)))
                .satisfies(error -> assertThat(error.getMessage().length()).isLessThan(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 km", "20 Euro", "Nr. 5", "192.168.1.2", "12:30", "fünf und", "COVID-19", "1.2.3", ""})
    void whatIsNoNumberAloneIsNoNumber(String text) {
        assertThat(GERMAN.tryRead(text)).isEmpty();
    }

    @Test
    void theLanguageIsFoundByTheFirstPartOfItsTag() {
        assertThat(NumberReader.forLanguage("DE-at").read("zwo")).isEqualTo(Quantity.exact(2));
    }

    @Test
    void aLanguageWithoutAModuleIsNamedInTheError() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> NumberReader.forLanguage("vi"))
                .withMessageStartingWith("no language module reads \"vi\", only [ar, de, fa, nl]:"
                        + " add the module of the language to the class path");
    }

    @Test
    void manyThreadsMayShareAReader() {
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> GERMAN.read(i + " Millionen"))
                        .map(quantity -> quantity.value().longValueExact())
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, 2_000).mapToObj(i -> i * 1_000_000L).toList());
    }
}
