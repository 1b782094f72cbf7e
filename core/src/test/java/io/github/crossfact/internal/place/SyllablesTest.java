package io.github.crossfact.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    private final Syllables syllables = new Syllables(Renderings.open());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nguyen | ONSET ng, CLOSED uye, CODA n",
                "quang  | ONSET qu, CLOSED a, CODA ng",
                "thua   | ONSET th, OPEN ua",
                "an     | ONSET , CLOSED a, CODA n",
                "gia    | ONSET gi, OPEN a",
                "gi     | ONSET g, OPEN i",
                "yen    | ONSET y, CLOSED e, CODA n",
                "y      | ONSET , OPEN y",
                "quynh  | ONSET qu, CLOSED y, CODA nh"
            })
    void aSyllableIsOnsetVowelCoda(String word, String sounds) {
        assertThat(syllables.of(word)).extracting(Part::toString).containsExactly(sounds.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "krong  | LONE k, ONSET r, CLOSED o, CODA ng",
                "h      | LONE h",
                "pleiku | LONE p, ONSET l, OPEN ei, ONSET k, OPEN u",
                "eabar  | ONSET , OPEN ea, ONSET b, CLOSED a, CODA r"
            })
    void namesOfTheHighlandsHaveMoreConsonants(String word, String sounds) {
        assertThat(syllables.of(word)).extracting(Part::toString).containsExactly(sounds.split(", "));
    }

    @Test
    void aNumberHasNoSyllables() {
        assertThat(syllables.of("1")).isEmpty();
    }

    @Test
    void onlyNumbersAndAHandfulOfNamesHaveNoSyllables() {
        List<String> without = UnitTable.units().values().stream()
                .map(Unit::name)
                .filter(name -> name.chars().noneMatch(Character::isDigit))
                .filter(name -> words(name).anyMatch(word -> syllables.of(word).isEmpty()))
                .toList();
        assertThat(without)
                .containsExactlyInAnyOrder(
                        "Hải Châu II", "Laêê", "La Dêê", "Tam Xuân II", "Cây Trường II", "III", "VII", "Hòa Tú II");
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(LatinName.fold(name).split(" "));
    }
}
