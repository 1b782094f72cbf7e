package io.github.crossfact.lang.nl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.mention.DatePeriodValue;
import io.github.crossfact.mention.DateValue;
import io.github.crossfact.mention.DurationValue;
import io.github.crossfact.mention.Value;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The times that Dutch texts tell. */
class DutchTimesTest {

    private final FactExtractor extractor =
            FactExtractor.builder().language(Dutch.language()).build();

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                       | op 15 oktober 1949 | 1949-10-15
                       | maandag 6 november 2023 | 2023-11-06
                       | 12 jan. 2016, 05-aug-2016 | 2016-01-12, 2016-08-05
                       | van 14 tot 31 oktober 1930 | 1930-10-14/1930-10-31
                       | van 1 tot en met 10 november 2025 | 2025-11-01/2025-11-10
                       | 11–13 maart 2025 | 2025-03-11/2025-03-13
                       | in de periode 2021-2023 | 2021/2023
                       | de zittingsperiode 2020-2025 | 2020/2025
                       | tussen 1946 en 1996 | 1946/1996
                       | het schooljaar 2023-2024 | 2023/2024
                       | de revolutie van 1945 was geslaagd | 1945
                       | in 1972 en 1974 | 1972, 1974
                       | in oktober 1999, eind maart 2025, begin 2024 | 1999-10, 2025-03, 2024
                       | tegen 2030, tegen eind 2022 | 2030, 2022
                       | sinds 2011, vanaf 1 januari 2024 | 2011/.., 2024-01-01/..
                       | tot en met mei 2018, tot 30 juni 2025 | ../2018-05, ../2025-06-30
                       | de eerste zes maanden van 2025 | 2025-01/2025-06
                       | het derde kwartaal van 2016, het tweede halfjaar van 2024 | 2016-35, 2024-41
                       | de 20e eeuw, de jaren '70, de jaren zestig | 19XX, 197X, 196X
            2023-10-15 | de middag van 3 november | 2023-11-03
            2023-10-15 | gisteren, vandaag, morgen | 2023-10-14, 2023-10-15, 2023-10-16
            2023-10-15 | vorig jaar, deze maand, volgende week | 2022, 2023-10, 2023-10-16/2023-10-22
            2023-10-15 | afgelopen vrijdag, volgende maandag | 2023-10-13, 2023-10-16
            2023-10-15 | de afgelopen vijf jaar | 2018-10-15/2023-10-14
            2023-10-15 | 93 jaar geleden, een week geleden | 1930-10-15, 2023-10-08
                       | 93 jaar geleden | P93Y
                       | in drie dagen, 20 dagen eerder, zeven decennia | P3D, P20D, P70Y
                       | anderhalf uur | PT1.5H
            """)
    void aTimeIsReadWhereItIsTold(@Nullable String published, String text, String told) {
        assertThat(String.join(", ", values(text, published))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17/20 criteria in 13/14 districten
            1136 huishoudens en 2052 modellen
            in 2000 huishoudens
            40 jaar oud
            de 50e verjaardag
            om 9 uur, 9.00 uur
            elke twee jaar
            in de morgen
            """)
    void whatOnlyLooksLikeATimeIsNone(String text) {
        assertThat(values(text, "2024-01-13")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FormatStyle.class,
            names = {"FULL", "LONG", "MEDIUM", "SHORT"})
    void everyDayOfEveryThirdYearReadsBack(FormatStyle style) {
        Locale locale = Locale.forLanguageTag("nl");
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDate(style).withLocale(locale).withDecimalStyle(DecimalStyle.of(locale));
        for (int year = 1900; year <= 2100; year += 3) {
            List<LocalDate> days = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .toList();
            String written = String.join("\n", days.stream().map(format::format).toList());
            assertThat(values(written, null))
                    .containsExactlyElementsOf(
                            days.stream().map(LocalDate::toString).toList());
        }
    }

    private List<String> values(String text, @Nullable String published) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        return extractor.normalize(new Document("t", "nl", day, text)).mentions().stream()
                .flatMap(mention -> told(mention.value()))
                .toList();
    }

    private static Stream<String> told(Value value) {
        if (value instanceof DateValue date) {
            return Stream.of(date.edtf());
        }
        if (value instanceof DatePeriodValue period) {
            return Stream.of(period.edtf());
        }
        return value instanceof DurationValue length ? Stream.of(length.length()) : Stream.empty();
    }
}
