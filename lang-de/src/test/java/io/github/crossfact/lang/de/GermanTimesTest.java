package io.github.crossfact.lang.de;

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

/** The times that German texts tell. */
class GermanTimesTest {

    private final FactExtractor extractor =
            FactExtractor.builder().language(German.language()).build();

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-13 | Am Nachmittag des 12. Januar tagte das Komitee. | 2024-01-12
                       | Stand 15. Oktober 2023 sind es 39. | ../2023-10-15
                       | mit Stand vom 1. März 2024 | ../2024-03-01
                       | der Plan vom 30. März 2020 | 2020-03-30
                       | Samstag, den 13. Jänner 2024 | 2024-01-13
                       | am 25. November, um 9:00 Uhr | XXXX-11-25
                       | in den Jahren 2021 bis 2025 | 2021/2025
                       | im Zeitraum 1999–2024 | 1999/2024
                       | die Amtszeit 2025 – 2030 | 2025/2030
                       | im Schuljahr 2024/2025 | 2024/2025
                       | zwischen 2024 und dem 30. Juni 2025 | 2024/2025-06-30
                       | bis zum 30. Juni 2025 | ../2025-06-30
                       | bis Ende 2025 | ../2025
                       | seit 2024 | 2024/..
                       | ab dem 1. Juli 2025 | 2025-07-01/..
                       | vom 11. bis 13. März 2025 | 2025-03-11/2025-03-13
                       | vom 3. bis zum 12. September | XXXX-09-03/XXXX-09-12
                       | am 11. und 12. Juni 2026 | 2026-06-11/2026-06-12
                       | 2024 feierte die Provinz, 1945 siegte die Revolution. | 2024
                       | der Geburtstag (1909–2024) | 1909/2024
                       | Ende 2022, Anfang März 2025, Mitte des Jahres 2024 | 2022, 2025-03, 2024
                       | im ersten Quartal 2025, im zweiten Halbjahr 2024 | 2025-33, 2024-41
                       | in den ersten neun Monaten des Jahres 2025 | 2025-01/2025-09
                       | im 20. Jahrhundert, in den 1980er Jahren | 19XX, 198X
                       | im Sommer 2024 | 2024-22
            2024-01-13 | gestern, heute und übermorgen | 2024-01-12, 2024-01-13, 2024-01-15
            2024-01-13 | am Montag, am nächsten Montag, am vergangenen Freitag | 2024-01-08, 2024-01-15, 2024-01-12
            2024-01-13 | im vergangenen Jahr, diesen Monat, in der nächsten Woche | 2023, 2024-01, 2024-01-15/2024-01-21
            2024-01-13 | in den letzten fünf Jahren | 2019-01-13/2024-01-12
            2024-01-13 | vor drei Jahren, vor einer Woche | 2021-01-13, 2024-01-06
                       | vor drei Jahren | P3Y
                       | seit zehn Jahren, sieben Jahrzehnte, 3,5 Sekunden | P10Y, P70Y, PT3.5S
                       | anderthalb Jahre, zwei Jahre und drei Monate | P1.5Y, P2Y3M
            """)
    void aTimeIsReadWhereItIsTold(@Nullable String published, String text, String told) {
        assertThat(String.join(", ", values(text, published))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17/20 Kriterien in 13/14 Bezirken
            6.084/7.669 Gemeinden
            Version 1.2.3
            1136 Haushalte und 2052 Modelle
            in 2000 Haushalten
            40 Jahre alt
            ein 10-jähriges Jubiläum, der 95. Jahrestag
            der 9. Parteitag
            um 14:30 Uhr
            am Morgen
            alle zwei Jahre
            Frau Mai und Frau April
            """)
    void whatOnlyLooksLikeATimeIsNone(String text) {
        assertThat(values(text, "2024-01-13")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FormatStyle.class,
            names = {"FULL", "LONG", "MEDIUM"})
    void everyDayOfEveryThirdYearReadsBack(FormatStyle style) {
        Locale locale = Locale.forLanguageTag("de");
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
        return extractor.normalize(new Document("t", "de", day, text)).mentions().stream()
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
