package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

    @ParameterizedTest
    @CsvSource({
        "'می\u200Cکند', 'می<ZWNJ>کند'",
        "'\u200F25-NQ/TW\u200E', '<RLM>25-NQ/TW<LRM>'",
        "'3,79\u00A0%', '3,79<NBSP>%'",
        "'12\u202F000', '12<NNBSP>000'",
        "'a\nb', 'a<LF>b'",
        "'\uD83D\uDE00', '\uD83D\uDE00'",
        "'4.318 Modelle', '4.318 Modelle'"
    })
    void whatCanNotBeSeenIsNamed(String text, String visible) {
        assertThat(Visible.text(text)).isEqualTo(visible);
    }
}
