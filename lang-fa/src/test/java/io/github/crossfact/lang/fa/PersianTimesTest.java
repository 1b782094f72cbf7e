package io.github.crossfact.lang.fa;

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

/** The times that Persian texts tell. */
class PersianTimesTest {

    private final FactExtractor extractor =
            FactExtractor.builder().language(Persian.language()).build();

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                       | مورخ 7 آگوست 2013 | 2013-08-07
                       | ۲۴ ژانویهٔ ۲۰۲۵ | 2025-01-24
                       | سه‌شنبه ۵ دسامبر ۲۰۲۳ | 2023-12-05
                       | نوزدهم می سال ۲۰۰۰ | 2000-05-19
                       | ۱۶ آذر ۱۴۰۲ | 2023-12-07
                       | سی‌ام اردیبهشت ماه ۱۳۷۹ برابر با نوزدهم مه ۲۰۰۰ | 2000-05-19
                       | ۱۶ آذر ۱۴۰۲ (۷ دسامبر ۲۰۲۳) | 2023-12-07
                       | آذر ماه ۱۴۰۲ | 2023-11-22/2023-12-21
                       | سال ۱۴۰۲ شمسی | 2023-03-21/2024-03-19
            2023-12-08 | سال ۱۴۰۲ و ۱۴۰۲/۹/۱۶ | 2023-03-21/2024-03-19, 2023-12-07
                       | ۱۱ تا ۱۳ مارس ۲۰۲۵ | 2025-03-11/2025-03-13
                       | در روزهای ۲۲ تا ۲۳ سپتامبر | XXXX-09-22/XXXX-09-23
                       | ۱۱ و ۱۲ ژوئن ۲۰۲۶ | 2026-06-11/2026-06-12
                       | دوره ۲۰۲۴-۲۰۲۹ و دوره ۲۰۲۵ تا ۲۰۳۰ | 2024/2029, 2025/2030
                       | سال تحصیلی 2025-2026 | 2025/2026
                       | از مارس ۲۰۲۵، از سال ۲۰۲۴ | 2025-03/.., 2024/..
                       | تا ۳۰ ژوئن ۲۰۲۵ | ../2025-06-30
                       | پیش از ۱۸ ژانویه ۲۰۲۶ | ../2026-01-18
                       | پایان سال ۲۰۲۵، اوایل مارس ۲۰۲۴ | 2025, 2024-03
                       | سه‌ماهه اول ۲۰۲۵، نیمه دوم سال ۲۰۲۴ | 2025-33, 2024-41
                       | شش ماه نخست سال ۲۰۲۵ | 2025-01/2025-06
                       | دهه ۱۹۶۰، قرن بیستم | 196X, 19XX
            2023-12-06 | عصر ۱۷ اکتبر و بعد از ظهر ۱۲ ژانویه | 2023-10-17, 2024-01-12
            2023-12-06 | دیروز، تا به امروز، سال گذشته، هفته آینده | 2023-12-05, ../2023-12-06, 2022, 2023-12-11/2023-12-17
            2023-12-06 | پنج سال گذشته | 2018-12-06/2023-12-05
            2023-12-06 | ده سال پیش | 2013-12-06
                       | ده سال پیش | P10Y
                       | پس از ۱۰ سال اجرا، در بیش از ۴ ماه | P10Y, P4M
            """)
    void aTimeIsReadWhereItIsTold(@Nullable String published, String text, String told) {
        assertThat(String.join(", ", values(text, published))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ۶۸ ساله
            ۲۰۰۰ خانوار و ۲۰۵۲ مدل
            ۱۷/۲۰ معیار
            ساعت ۹:۰۰
            ۱۰ می شود
            """)
    void whatOnlyLooksLikeATimeIsNone(String text) {
        assertThat(values(text, "2024-01-13")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FormatStyle.class,
            names = {"FULL", "LONG", "MEDIUM", "SHORT"})
    void everyDayOfEveryThirdYearReadsBack(FormatStyle style) {
        Locale locale = Locale.forLanguageTag("fa");
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
        return extractor.normalize(new Document("t", "fa", day, text)).mentions().stream()
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
