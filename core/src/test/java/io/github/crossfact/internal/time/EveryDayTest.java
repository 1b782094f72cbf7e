package io.github.crossfact.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.crossfact.internal.scan.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every day of two centuries, as ICU writes it with the month names of a locale, reads back to the same day. */
@Tag("exhaustive")
class EveryDayTest {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final long MILLIS_PER_DAY = 86_400_000L;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            de                          | G | d. MMMM y
            de                          | G | dd.MM.y
            nl                          | G | d MMMM y
            nl                          | G | dd-MM-y
            ar                          | G | d MMMM y
            ar-EG                       | G | d MMMM y
            ar-u-nu-latn                | G | d/M/y
            fa-u-ca-gregory             | G | d MMMM y
            fa-u-ca-gregory             | G | y/M/d
            fa-u-ca-persian             | S | d MMMM y
            ar-u-ca-islamic-umalqura    | H | d MMMM y
            fa-u-ca-islamic-umalqura    | H | d MMMM y
            """)
    void readsBack(String tag, String calendar, String pattern) {
        ULocale locale = ULocale.forLanguageTag(tag);
        Calendar dates = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setCalendar(dates);
        Times times = Times.of(Map.of(
                "language.properties",
                "name = X\nscript = Arab\ndecimal = ٫\ngrouping = ٬\nordinal.dot = true\n",
                "calendar.csv",
                table(new DateFormatSymbols(dates, locale), calendar)));
        for (LocalDate first = FIRST; !first.isAfter(LAST); first = first.plusYears(1)) {
            List<String> written = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (LocalDate day = first; day.isBefore(first.plusYears(1)); day = day.plusDays(1)) {
                written.add(format.format(day.toEpochDay() * MILLIS_PER_DAY));
                expected.add(day.toString());
            }
            List<String> read = times.items(String.join("\n", written), null).stream()
                    .map(item -> ((Item.Time) item).edtf())
                    .toList();
            assertThat(read).as("%s %s", tag, first).isEqualTo(expected);
        }
    }

    private static String table(DateFormatSymbols symbols, String calendar) {
        Set<String> rows = new LinkedHashSet<>();
        rows.add("kind,value,form");
        String[] months = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
        for (int month = 0; month < 12; month++) {
            rows.add("MONTH," + (month + 1) + calendar + "," + months[month]);
        }
        return String.join("\n", rows);
    }
}
