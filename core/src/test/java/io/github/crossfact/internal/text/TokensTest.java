package io.github.crossfact.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5.287 Modelle|5 . 287 _modelle",
                "25-NQ/TW|25 - nq / tw",
                "A80-Festival|a80 - festival",
                "14E|14 e",
                "km2 und km²|km2 _und _km²",
                "و61 على|و 61 _علي",
                "zo'n 60%|zo'n _60 %",
                "SU-30MK2|su - 30 mk2",
                "e.V.|e . v .",
            })
    void aTextIsCutIntoWordsDigitsAndSymbols(String text, String expected) {
        assertThat(String.join(" ", tokens(text))).isEqualTo(expected);
    }

    @Test
    void aLineEndIsATokenOfItsOwn() {
        Tokens tokens = Tokens.of(Folding.SCRIPT.apply("a\nb"));
        assertThat(tokens.isBreak(1)).isTrue();
        assertThat(tokens.size()).isEqualTo(3);
    }

    @Test
    void capitalsAreThoseOfTheOriginal() {
        Tokens tokens = Tokens.of(Folding.SCRIPT.apply("Ämter ämter"));
        assertThat(tokens.capitalized(0)).isTrue();
        assertThat(tokens.capitalized(1)).isFalse();
    }

    private static List<String> tokens(String text) {
        Tokens tokens = Tokens.of(Folding.SCRIPT.apply(text));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            found.add((tokens.spaceBefore(i) ? "_" : "") + tokens.text(i));
        }
        return found;
    }
}
