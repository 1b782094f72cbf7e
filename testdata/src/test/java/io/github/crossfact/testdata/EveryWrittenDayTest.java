package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every day from 1900 to 2100, as ICU writes it in a language and a calendar, reads back to the same day.
 *
 * <p>Left out, because nobody can read them back: the years outside 1950 to 2049 in German's short style, which writes two digits of the year; and
 * the Islamic calendars other than that of Umm al-Qura, which give the same names to days that lie one or two apart. The short style of Persian
 * writes a year of the solar calendar without a word that says so; it is told by the year of publication, so that is given. The solar and lunar
 * calendars are left out in German and Dutch, which spell their months in many ways.
 */
class EveryWrittenDayTest {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final long MILLIS_PER_DAY = 86_400_000L;

    /** Locales that differ in months, digits, order or calendar. */
    private static final List<String> LOCALES = List.of(
            "de",
            "de-AT",
            "nl",
            "nl-BE",
            "ar",
            "ar-EG",
            "ar-SY",
            "ar-MA",
            "ar-DZ",
            "ar-MR",
            "ar-u-ca-persian",
            "ar-u-ca-islamic-umalqura",
            "ar-EG-u-ca-islamic-umalqura",
            "fa",
            "fa-AF",
            "fa-u-ca-gregory",
            "fa-AF-u-ca-gregory",
            "fa-u-ca-islamic-umalqura");

    /** The styles of ICU by its own numbers. */
    private enum Style {
        FULL(DateFormat.FULL),
        LONG(DateFormat.LONG),
        MEDIUM(DateFormat.MEDIUM),
        SHORT(DateFormat.SHORT);

        private final int number;

        Style(int number) {
            this.number = number;
        }
    }

    static Stream<Arguments> styles() {
        return LOCALES.stream().flatMap(tag -> Arrays.stream(Style.values()).map(style -> Arguments.of(tag, style)));
    }

    @Tag("exhaustive")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("styles")
    void readsBack(String tag, Style style) {
        boolean shortYear = tag.startsWith("de") && style == Style.SHORT;
        ULocale locale = ULocale.forLanguageTag(tag);
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
        DateFormat format = DateFormat.getDateInstance(calendar, style.number, locale);
        LocalDate first = shortYear ? LocalDate.of(1950, 1, 1) : FIRST;
        LocalDate end = shortYear ? LocalDate.of(2050, 1, 1) : LAST.plusDays(1);
        boolean plainYear = calendar.getType().equals("persian") && style == Style.SHORT;
        for (LocalDate year = first; year.isBefore(end); year = year.plusYears(1)) {
            assertReadBack(locale.getLanguage(), format, year, plainYear ? year : null);
        }
    }

    /** Reads a year. */
    private static void assertReadBack(
            String language, DateFormat format, LocalDate first, @Nullable LocalDate published) {
        List<String> written = new ArrayList<>();
        List<String> days = new ArrayList<>();
        for (LocalDate day = first; day.getYear() == first.getYear(); day = day.plusDays(1)) {
            written.add(format.format(day.toEpochDay() * MILLIS_PER_DAY));
            days.add(day.toString());
        }
        assertThat(Times.in(language, String.join("\n", written), published))
                .as("%s", written.get(0))
                .containsExactlyElementsOf(days);
    }
}
