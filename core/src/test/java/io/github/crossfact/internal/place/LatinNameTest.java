package io.github.crossfact.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Quảng Ngãi         | quang ngai",
                "Đắk Lắk            | dak lak",
                "Bà Rịa - Vũng Tàu  | ba ria vung tau",
                "Cư M'gar           | cu m gar",
                "N.T Phong Hải      | n t phong hai",
                "Cổ Nhuế 1          | co nhue 1",
                "THỪA THIÊN HUẾ     | thua thien hue"
            })
    void marksAndPunctuationFall(String name, String folded) {
        assertThat(LatinName.fold(name)).isEqualTo(folded);
    }

    @Test
    void decomposedLettersFoldAlike() {
        assertThat(LatinName.fold("Ha\u0300 No\u0323\u0302i")).isEqualTo("ha noi");
    }

    @Test
    void everyOfficialNameFoldsToAscii() {
        assertThat(UnitTable.units().values())
                .allSatisfy(unit -> assertThat(LatinName.fold(unit.name())).matches("[a-z0-9]+( [a-z0-9]+)*"));
    }
}
