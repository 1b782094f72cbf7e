package io.github.crossfact.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "2024-06",
                "2024-06-30",
                "2024-02-29",
                "2024-33",
                "2024-41",
                "XXXX-02-29",
                "XXXX-01",
                "202X",
                "19XX",
                "2024-XX-31",
                "2024-0X"
            })
    void isADate(String text) {
        assertThat(Edtf.isDate(text)).isTrue();
        assertThat(Edtf.isInterval(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-6",
                "2024-00",
                "2024-13",
                "2024-20",
                "2024-9X",
                "2024-2X",
                "2024-06-4X",
                "2024-42",
                "2023-02-29",
                "2024-04-31",
                "2024-06-00",
                "2024-33-01",
                "2024/06/30",
                "2024-06/30",
                "2024_06-30",
                "20240630",
                "٢٠٢٤",
                "2024-W06",
                "..",
                "xxxx-01-12"
            })
    void isNoDate(String text) {
        assertThat(Edtf.isDate(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021/2025", "1930-10-14/1930-10-31", "../2023-10-15", "2020/..", "2024/2025-06-30", "2025-03/.."
            })
    void isAnInterval(String text) {
        assertThat(Edtf.isInterval(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../..", "2020/", "/2020", "2020/2021/2022", "2020-13/2021", "2020..2021", "/"})
    void isNoInterval(String text) {
        assertThat(Edtf.isInterval(text)).isFalse();
    }

    @Test
    void edtfErrorsSayWhatIsMeant() {
        assertThatThrownBy(() -> Edtf.require("period", "12.1.2024"))
                .hasMessage("period \"12.1.2024\" must be an EDTF date or interval, such as 2013-08-07 or 2021/2025");
        assertThatThrownBy(() -> Edtf.requireDate("issued", "2021/2025"))
                .hasMessage("issued \"2021/2025\" must be an EDTF date, such as 2013-08-07 or XXXX-01-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P10Y", "P2W", "P4M", "P1Y6M", "P1Y2M3W4DT5H6M7S", "PT3.5S", "PT30M", "P0.5Y", "P1DT12H"})
    void isADuration(String text) {
        assertThatCode(() -> IsoDuration.require("length", text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "P1YT", "10Y", "P10", "P1M1Y", "P-1Y", "P1.Y", "P.5Y", "p1y", "P1H", "P١Y"})
    void isNoDuration(String text) {
        assertThatThrownBy(() -> IsoDuration.require("length", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("length \"" + text + "\" must be an ISO 8601 duration, such as P10Y");
    }

    @ParameterizedTest
    @CsvSource({"37.5E9, 37500000000", "5.650, 5.65", "0.00, 0", "-1.50, -1.5", "1E-7, 0.0000001", "100, 100"})
    void decimalsHaveOneForm(String written, String plain) {
        assertThat(Decimals.plain(new BigDecimal(written)).toPlainString()).isEqualTo(plain);
        assertThat(Decimals.plain(new BigDecimal(written))).isEqualTo(new BigDecimal(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E1001", "1E-1001", "1E2000000000", "1E-2000000000"})
    void decimalsNobodyCouldWriteOutAreRefused(String written) {
        assertThatThrownBy(() -> Decimals.plain(new BigDecimal(written)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of more than 1000 digits");
    }
}
