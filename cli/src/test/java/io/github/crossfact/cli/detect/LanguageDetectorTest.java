package io.github.crossfact.cli.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.cli.Pages;
import io.github.crossfact.job.detect.Detection;
import io.github.crossfact.job.detect.LanguageDetector;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageDetectorTest {

    // Loading the model is the slow part, so there is one for all tests; they run one after the other.
    private static final LanguageDetector FOUR = LanguageDetector.among(Set.of("ar", "de", "fa", "nl"));

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("de", Pages.GERMAN),
                Arguments.of("nl", Pages.DUTCH),
                Arguments.of("fa", Pages.PERSIAN),
                Arguments.of("ar", Pages.ARABIC));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aSentenceIsEnough(String tag, String page) {
        assertThat(FOUR.detect(page)).isEqualTo(new Detection.Installed(tag));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void vietnameseAroundThePageDoesNotMatter(String tag, String page) {
        String furniture = Pages.VIETNAMESE.repeat(2);

        assertThat(FOUR.detect(furniture + page.repeat(40) + furniture)).isEqualTo(new Detection.Installed(tag));
    }

    @Test
    void anotherLanguageIsNamedAndNotTakenForTheNearest() {
        assertThat(FOUR.detect(Pages.ENGLISH)).isEqualTo(new Detection.Other("eng"));
        assertThat(FOUR.detect(Pages.VIETNAMESE)).isEqualTo(new Detection.Other("vie"));
    }

    @Test
    void aLanguageThatIsNotInstalledIsAnotherLanguage() {
        assertThat(LanguageDetector.among(Set.of("de", "ar")).detect(Pages.DUTCH))
                .isEqualTo(new Detection.Other("nld"));
    }

    @Test
    void figuresAndCodesHaveNoLanguage() {
        assertThat(FOUR.detect("12.345, 67 % (2024)")).isEqualTo(new Detection.Unclear());
        assertThat(FOUR.detect("152/2025/NĐ-CP")).isEqualTo(new Detection.Unclear());
    }
}
