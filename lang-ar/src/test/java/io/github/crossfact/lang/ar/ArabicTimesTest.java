package io.github.crossfact.lang.ar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.mention.DatePeriodValue;
import io.github.crossfact.mention.DateValue;
import io.github.crossfact.mention.DurationValue;
import io.github.crossfact.mention.Value;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The times that Arabic texts tell. */
class ArabicTimesTest {

    private final FactExtractor extractor =
            FactExtractor.builder().language(Arabic.language()).build();

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                       | المؤرخ في 15 نوفمبر 2024 | 2024-11-15
                       | ١٥ نوفمبر ٢٠٢٤ | 2024-11-15
                       | 15 يناير/كانون الثاني 2024 | 2024-01-15
                       | 1 تشرين الأول من عام 1961 | 1961-10-01
                       | يوم الجمعة 16 شباط 2024 | 2024-02-16
                       | الحادي والعشرين من مايو 2024 | 2024-05-21
                       | ١٥ شعبان ١٤٤٥ هـ | 2024-02-25
                       | 15 شعبان 1445هـ الموافق 25 فبراير 2024م | 2024-02-25
                       | يومي 11 و12 يونيو/حزيران 2026 | 2026-06-11/2026-06-12
                       | من 2 إلى 7 فبراير 2018 | 2018-02-02/2018-02-07
                       | في عام 2024، وفي عامي 2023 و2025 | 2024, 2023, 2025
                       | بين عامي 2004 و2006 | 2004/2006
                       | الفترة 2025 - 2030 | 2025/2030
                       | من عام 2021 إلى عام 2025 | 2021/2025
                       | العام الدراسي 2024-2025 | 2024/2025
                       | حتى ١٨ نوفمبر ٢٠٢٥ | ../2025-11-18
                       | منذ عام ٢٠٢٤ | 2024/..
                       | بحلول 20 فبراير 2025، وبحلول نهاية عام 2030 | 2025-02-20, 2030
                       | مطلع مارس 2025، ومنتصف عام 1962 | 2025-03, 1962
                       | الربع الأول من عام 2025، والنصف الثاني من عام 2024 | 2025-33, 2024-41
                       | الأشهر التسعة الأولى من عام 2025 | 2025-01/2025-09
                       | القرن العشرين، الستينيات | 19XX, 196X
            2025-01-07 | صباح يوم 12 يناير | 2025-01-12
            2025-01-07 | أمس، اليوم، العام الماضي، هذا الشهر، الأسبوع المقبل | 2025-01-06, 2025-01-07, 2024, 2025-01, 2025-01-13/2025-01-19
            2025-01-07 | على مدى العامين الماضيين | 2023-01-07/2025-01-06
            2025-01-07 | قبل 10 سنوات، منذ عامين | 2015-01-07, 2023-01-07
                       | قبل 10 سنوات | P10Y
                       | 15 عامًا من العمل، خمس سنوات. أسبوعين، ستة أشهر | P15Y, P5Y, P2W, P6M
                       | سبعة عقود، 40 يومًا | P70Y, P40D
            """)
    void aTimeIsReadWhereItIsTold(@Nullable String published, String text, String told) {
        assertThat(String.join(", ", values(text, published))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1136 أسرة و2052 نموذجًا
            17/20 معيارًا في 13/14 منطقة
            يبلغ من العمر 68 عامًا
            الأمين العام
            في اليوم التالي
            الساعة 9:00
            """)
    void whatOnlyLooksLikeATimeIsNone(String text) {
        assertThat(values(text, "2024-01-13")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FormatStyle.class,
            names = {"FULL", "LONG", "MEDIUM", "SHORT"})
    void everyDayOfEveryThirdYearReadsBack(FormatStyle style) {
        Locale locale = Locale.forLanguageTag("ar");
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

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG"})
    void everyDayOfTheHijriCalendarReadsBack(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMMM y 'هـ'", locale)
                .withChronology(HijrahChronology.INSTANCE)
                .withDecimalStyle(DecimalStyle.of(locale));
        List<LocalDate> days =
                LocalDate.of(2000, 1, 1).datesUntil(LocalDate.of(2050, 1, 1)).toList();
        String written = String.join("\n", days.stream().map(format::format).toList());
        assertThat(values(written, null))
                .containsExactlyElementsOf(
                        days.stream().map(LocalDate::toString).toList());
    }

    private List<String> values(String text, @Nullable String published) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        return extractor.normalize(new Document("t", "ar", day, text)).mentions().stream()
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
