package io.github.crossfact.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crossfact.spi.InvalidTableException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagePropertiesTest {

    private static final String LEAST = "name = X\nscript = Latn\ndecimal = ,\ngrouping = .\n";

    private final Problems problems = new Problems();

    @Test
    void onlyNameScriptAndSeparatorsMustBeThere() {
        LanguageProperties language = read("");
        assertThat(found())
                .containsExactly(
                        "lang-xx/language.properties: the key name is missing",
                        "lang-xx/language.properties: the key script is missing",
                        "lang-xx/language.properties: the key decimal is missing",
                        "lang-xx/language.properties: the key grouping is missing");
        assertThat(language.endings()).isEmpty();
    }

    @Test
    void whatIsNotSaidIsNotSo() {
        LanguageProperties language = read(LEAST);
        assertThat(found()).isEmpty();
        assertThat(language.endings()).isEmpty();
        assertThat(language.proclitics()).isEmpty();
        assertThat(language.strategies()).isEmpty();
        assertThat(language.abbreviations()).isEmpty();
        assertThat(language.ordinalDot()).isFalse();
        assertThat(language.capitalizedNouns()).isFalse();
        assertThat(language.nounAfterAdjectives()).isFalse();
    }

    @Test
    void listsAreWordsBetweenSpaces() {
        LanguageProperties language = read(LEAST + "endings =  e  en\ter \nproclitics = wa al\n");
        assertThat(language.endings()).containsExactly("e", "en", "er");
        assertThat(language.proclitics()).containsExactly("wa", "al");
    }

    @Test
    void separatorsMayBeSeveral() {
        LanguageProperties language = read("name = X\nscript = Arab\ndecimal = . ٫\ngrouping = , ٬\n");
        assertThat(language.decimal()).isEqualTo(".٫");
        assertThat(language.grouping()).isEqualTo(",٬");
    }

    @ParameterizedTest
    @CsvSource({"after-adjectives, true", "directly-after, false"})
    void theNounHasItsPosition(String position, boolean afterAdjectives) {
        assertThat(read(LEAST + "noun.position = " + position).nounAfterAdjectives())
                .isEqualTo(afterAdjectives);
        assertThat(found()).isEmpty();
    }

    @Test
    void abbreviationsAreFolded() {
        assertThat(read(LEAST + "abbreviations = Nr mär StV ه").abbreviations())
                .containsExactlyInAnyOrder("nr", "mar", "stv", "ه");
    }

    @Test
    void theFeminineIsThreeWords() {
        assertThat(read(LEAST + "feminine = a at as").feminine()).containsExactly("a", "at", "as");
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    feminine = a at                   | the key feminine has 2 words, expected 3: letter, before an ending, plural
                    feminine = a at as es             | the key feminine has 4 words, expected 3: letter, before an ending, plural
                    noun.position = after-adjective   | noun.position is after-adjective, expected after-adjectives or directly-after
                    ordinal.dot = yes                 | ordinal.dot is yes, expected true or false
                    capitalized.nouns = True          | capitalized.nouns is True, expected true or false
                    strategies = clitic-prefixes      | the strategy clitic-prefixes needs the key proclitics
                    strategies = dual-counts-two      | the strategy dual-counts-two needs the key dual.endings
                    """)
    void aBadKeyIsNamed(String line, String problem) {
        read(LEAST + line);
        assertThat(found()).containsExactly("lang-xx/language.properties: " + problem);
    }

    private LanguageProperties read(String content) {
        return LanguageProperties.read("lang-xx", content, problems);
    }

    private List<String> found() {
        InvalidTableException thrown = catchThrowableOfType(InvalidTableException.class, problems::throwIfAny);
        return thrown == null ? List.of() : thrown.problems();
    }
}
