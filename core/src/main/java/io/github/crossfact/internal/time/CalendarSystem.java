package io.github.crossfact.internal.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.crossfact.internal.table.LanguageProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The calendars that dates are written in; all are read into the Gregorian one. */
enum CalendarSystem {
    GREGORIAN("G", 100, 2999),
    /** The calendar of Iran and Afghanistan. */
    SOLAR_HIJRI("S", 1000, 1600),
    /** The Islamic calendar in its official form, that of Umm al-Qura. */
    HIJRI("H", 1000, 1600);

    private static final List<CalendarSystem> NONE = List.of();
    private static final List<CalendarSystem> LUNAR = List.of(HIJRI);
    private static final List<CalendarSystem> BOTH = List.of(SOLAR_HIJRI, HIJRI);

    /** The Gregorian years before the first ones of the others. */
    private static final int SOLAR_HIJRI_EPOCH = 621;

    private static final int HIJRI_EPOCH = 622;
    /** So many lunar years take as long as the solar ones. */
    private static final int LUNAR_YEARS = 33;

    private static final int SOLAR_YEARS = 32;

    /** The years of the solar calendar from 1921 to 2041, of which texts of its countries tell without its name. */
    private static final int FIRST_RECENT = 1300;

    private static final int LAST_RECENT = 1420;

    private static final long MILLIS_PER_DAY = 86_400_000L;

    private final String letter;
    private final int firstYear;
    private final int lastYear;

    CalendarSystem(String letter, int firstYear, int lastYear) {
        this.letter = letter;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** @throws IllegalArgumentException if no calendar has this letter in the tables */
    static CalendarSystem of(String letter) {
        for (CalendarSystem system : values()) {
            if (system.letter.equals(letter)) {
                return system;
            }
        }
        throw new IllegalArgumentException("calendar " + letter + " must be G, S or H");
    }

    /** The calendars besides the Gregorian one whose years a language's texts give without saying so. */
    static List<CalendarSystem> besidesGregorian(LanguageProperties language) {
        if (language.has(LanguageProperties.SOLAR_HIJRI_YEARS)) {
            return BOTH;
        }
        return language.has(LanguageProperties.HIJRI_YEARS) ? LUNAR : NONE;
    }

    /** Whether what tells of a year by its number alone means this calendar: where it is the everyday one, in a year of this or the last century. */
    boolean isRecent(int year) {
        return this == SOLAR_HIJRI && year >= FIRST_RECENT && year <= LAST_RECENT;
    }

    /** Whether texts may speak of this year in this calendar. */
    boolean mayBeYear(int year) {
        return year >= firstYear && year <= lastYear;
    }

    /** The Gregorian day; empty where the calendar has no such day. */
    Optional<LocalDate> day(int year, int month, int day) {
        if (!mayBeYear(year) || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) {
            return Optional.empty();
        }
        if (this == GREGORIAN) {
            return Optional.of(LocalDate.of(year, month, day));
        }
        Calendar calendar = calendar();
        calendar.clear();
        calendar.set(year, month - 1, day);
        return Optional.of(LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), MILLIS_PER_DAY)));
    }

    /** How many days a month has. */
    int monthLength(int year, int month) {
        if (this == GREGORIAN) {
            return java.time.YearMonth.of(year, month).lengthOfMonth();
        }
        Calendar calendar = calendar();
        calendar.clear();
        calendar.set(year, month - 1, 1);
        return calendar.getActualMaximum(Calendar.DAY_OF_MONTH);
    }

    /** The year of this calendar in which a Gregorian day lies. */
    int yearOf(LocalDate day) {
        if (this == GREGORIAN) {
            return day.getYear();
        }
        Calendar calendar = calendar();
        calendar.setTimeInMillis(day.toEpochDay() * MILLIS_PER_DAY);
        return calendar.get(Calendar.EXTENDED_YEAR);
    }

    /** The year in which most of a Gregorian year lies; one that any day of it lies in is the same or a neighbour. */
    int aboutYearOf(int gregorianYear) {
        return switch (this) {
            case GREGORIAN -> gregorianYear;
            case SOLAR_HIJRI -> gregorianYear - SOLAR_HIJRI_EPOCH;
            case HIJRI -> (gregorianYear - HIJRI_EPOCH) * LUNAR_YEARS / SOLAR_YEARS;
        };
    }

    /** A calendar of one's own: ICU's are mutable. */
    private Calendar calendar() {
        return switch (this) {
            case GREGORIAN -> new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
            // The class itself is ICU's own affair.
            case SOLAR_HIJRI -> Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("@calendar=persian"));
            case HIJRI -> {
                IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
                calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
                yield calendar;
            }
        };
    }
}
