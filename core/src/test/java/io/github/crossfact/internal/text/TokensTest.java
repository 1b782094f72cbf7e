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
                "zo'n'|zo'n '",
                "und 's avonds|und _' s _avonds",
                "d’Or|d'or",
                "modelنموذج|model نموذج",
                "نموذجmodel|نموذج model",
                "نموذج5|نموذج 5",
                "5٬287|5 ٬ 287",
                "100K|100 k",
                "m³/s|m³ / s",
                "²|²",
                "a\u200Cb \u200C c|ab _c",
                "۱۴۰۲/۰۳/۱۵|1402 / 03 / 15",
                "...|. . .",
                "GBP3,01|gbp 3 , 01",
                "VND130|vnd 130",
                "COP28|cop28",
                "gbp3|gbp3",
                "UBND2|ubnd2",
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

    @Test
    void nothingStandsBeyondTheEnds() {
        Tokens tokens = Tokens.of(Folding.SCRIPT.apply("a 5 ,"));
        for (int beyond : new int[] {-1, 3, 100}) {
            assertThat(tokens.isWord(beyond)).isFalse();
            assertThat(tokens.isDigits(beyond)).isFalse();
            assertThat(tokens.isBreak(beyond)).isFalse();
            assertThat(tokens.is(beyond, ',')).isFalse();
            assertThat(tokens.is(beyond, "a")).isFalse();
            assertThat(tokens.isAny(beyond, ",.")).isFalse();
            assertThat(tokens.spaceBefore(beyond)).isFalse();
            assertThat(tokens.capitalized(beyond)).isFalse();
            assertThat(tokens.text(beyond)).isEmpty();
            assertThat(tokens.length(beyond)).isZero();
        }
    }

    @Test
    void severalTokensReadAsTheyStand() {
        Tokens tokens = Tokens.of(Folding.SCRIPT.apply("Die Nr.  25-NQ/TW gilt"));
        assertThat(tokens.text(1, 8)).isEqualTo("nr.  25-nq/tw");
        assertThat(tokens.text(3, 3)).isEmpty();
    }

    @Test
    void aTextMayHaveNoTokens() {
        assertThat(tokens("")).isEmpty();
        assertThat(tokens(" \u200B ")).isEmpty();
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
