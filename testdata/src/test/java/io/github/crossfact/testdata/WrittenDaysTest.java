package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are read back as Java's own patterns write them. */
@Tag("exhaustive")
class WrittenDaysTest {

    static Stream<Arguments> styles() {
        return Stream.of("ar", "de", "fa", "nl")
                .flatMap(tag -> Arrays.stream(FormatStyle.values())
                        .filter(style -> tellsTheCentury(tag, style))
                        .map(style -> Arguments.of(tag, style)));
    }

    /** German's short style writes 13.01.24. */
    private static boolean tellsTheCentury(String tag, FormatStyle style) {
        return !tag.equals("de") || style != FormatStyle.SHORT;
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyDayOfEveryThirdYearReadsBack(String tag, FormatStyle style) {
        Locale locale = Locale.forLanguageTag(tag);
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(style).withLocale(locale);
        for (int year = 1900; year <= 2100; year += 3) {
            assertReadBack(locale, format, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        }
    }

    /** Arabic has two sets of digits, and {@code ar-EG} the other one. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG"})
    void everyDayOfTheHijriCalendarReadsBack(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern("d MMMM y 'هـ'", locale).withChronology(HijrahChronology.INSTANCE);
        assertReadBack(locale, format, LocalDate.of(2000, 1, 1), LocalDate.of(2050, 1, 1));
    }

    private static void assertReadBack(Locale locale, DateTimeFormatter format, LocalDate first, LocalDate end) {
        DateTimeFormatter inItsDigits = format.withDecimalStyle(DecimalStyle.of(locale));
        List<LocalDate> days = first.datesUntil(end).toList();
        String written =
                String.join("\n", days.stream().map(inItsDigits::format).toList());
        assertThat(Times.in(locale.getLanguage(), written, null))
                .containsExactlyElementsOf(
                        days.stream().map(LocalDate::toString).toList());
    }
}
