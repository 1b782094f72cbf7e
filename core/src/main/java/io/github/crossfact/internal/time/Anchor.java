package io.github.crossfact.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication, which completes dates without a year and gives relative ones their meaning.
 *
 * <p>News looks back: of the years that a date may lie in, it is taken to lie in the latest that puts it at most {@value #MONTHS_AHEAD} months
 * ahead of publication. A page of January that speaks of November means the last one; a page of May that announces something for July means the
 * next one. Where the words look ahead, the first such day from publication on is meant, unless one has just been; where they tell of what has been, a day
 * of next year only if it is near.
 */
final class Anchor {

    private static final int MONTHS_AHEAD = 3;
    /** From days beyond these, which databases write for none, nothing is counted: EDTF has years of four digits alone. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9000;
    private static final int NEAR = 5;
    /** Within so many months, every number of a month's day falls on every weekday. */
    private static final int MONTHS_AROUND = 12;

    private static final int LEAP_YEARS = 8;
    private static final int SHORTEST_MONTH = 28;

    /** A date so near to publication is news of the day, whatever year is spoken of beside it. */
    private static final int DAYS_OF_NEWS = 14;

    private final @Nullable LocalDate published;
    private final Map<CalendarSystem, Integer> thisYear = new EnumMap<>(CalendarSystem.class);
    private Supplier<Outlook> outlook = () -> Outlook.BACK;
    private Supplier<@Nullable Integer> spoken = () -> null;
    private @Nullable LocalDate told;
    private @Nullable ToldTime toldTime;

    /** @param published null for unknown, as are days beyond all news */
    Anchor(@Nullable LocalDate published) {
        this.published = published != null && isOfNews(published) ? published : null;
    }

    private static boolean isOfNews(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** The year that the words right before speak of, looked for only when it is needed, in which a date without one lies; null where they speak of none. */
    void speakOf(Supplier<@Nullable Integer> year) {
        spoken = year;
    }

    /** Which way the words look, asked for only when it is needed. */
    void look(Supplier<Outlook> newOutlook) {
        outlook = newOutlook;
    }

    /** The day that has been told last, from which "two days later" counts. */
    void tell(LocalDate day) {
        told = isOfNews(day) ? day : told;
    }

    /**
     * Takes note of a time.
     *
     * @param stated as a fact's period says it
     * @param end the token after it
     */
    void tell(String stated, int end) {
        ToldTime time = ToldTime.of(stated, end);
        toldTime = time == null ? toldTime : time;
    }

    /** The time told last that lies within one year; null for none. */
    @Nullable
    ToldTime toldTime() {
        return toldTime;
    }

    boolean looksAhead() {
        return outlook.get() == Outlook.AHEAD || outlook.get() == Outlook.ENTRY;
    }

    boolean looksPast() {
        return outlook.get() == Outlook.PAST;
    }

    boolean isEntry() {
        return outlook.get() == Outlook.ENTRY;
    }

    Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    /** The day told last; empty for none. */
    Optional<LocalDate> toldDay() {
        return Optional.ofNullable(told);
    }

    /** The day from which "later" counts: the one told last, else that of publication. */
    Optional<LocalDate> told() {
        return Optional.ofNullable(told).or(this::published);
    }

    /** The year that a day without one lies in; empty where the day of publication is not known, or no near year has the day. */
    Optional<Integer> yearOfDay(CalendarSystem system, int month, int day) {
        Optional<Integer> nearest = nearestYear(system, month, day);
        @Nullable Integer spokenOf = system == CalendarSystem.GREGORIAN ? spoken.get() : null;
        if (spokenOf == null) {
            return nearest;
        }
        boolean news = nearest.flatMap(year -> system.day(year, month, day))
                .filter(this::isNews)
                .isPresent();
        return news ? nearest : Optional.of(spokenOf);
    }

    private boolean isNews(LocalDate day) {
        return published != null && Math.abs(ChronoUnit.DAYS.between(published, day)) <= DAYS_OF_NEWS;
    }

    private Optional<Integer> nearestYear(CalendarSystem system, int month, int day) {
        if (published == null) {
            return Optional.empty();
        }
        LocalDate latest = latest(published);
        int year = system.yearOf(latest);
        for (int back = 0; back < LEAP_YEARS; back++) {
            Optional<LocalDate> found = system.day(year - back, month, day);
            if (found.isPresent() && !found.get().isAfter(latest)) {
                return Optional.of(year - back);
            }
        }
        return Optional.empty();
    }

    /**
     * The latest day that a date without a year may be. Where the words look ahead, it lies less than a year after publication, or after what is news of
     * the day still. What has been decided may be soon, but where the words tell of what has been, the January of a page of October is that of its year.
     */
    private LocalDate latest(LocalDate today) {
        return switch (outlook.get()) {
            case AHEAD, ENTRY -> today.minusDays(DAYS_OF_NEWS).plusYears(1).minusDays(1);
            case PAST -> later(today.plusMonths(1), earlier(today.plusMonths(MONTHS_AHEAD), lastOfYear(today)));
            case BACK -> today.plusMonths(MONTHS_AHEAD);
        };
    }

    private static LocalDate lastOfYear(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfYear());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The year that a month without one lies in: news looks at its beginning, what is ahead need not be over. */
    Optional<Integer> yearOfMonth(CalendarSystem system, int month) {
        return yearOfDay(system, month, looksAhead() ? SHORTEST_MONTH : 1);
    }

    /** The year of a part of one that begins with this month: the present one at the latest, unless the words look ahead. */
    Optional<Integer> yearOfPart(int firstMonth) {
        Optional<Integer> near = yearOfMonth(CalendarSystem.GREGORIAN, firstMonth);
        return looksAhead() ? near : near.flatMap(year -> published().map(today -> Math.min(year, today.getYear())));
    }

    /** The year whose first so many months are told without it: the present one as soon as they are all but over. */
    Optional<Integer> yearOfFirst(int months) {
        return published()
                .map(today -> looksAhead() || today.getMonthValue() >= months ? today.getYear() : today.getYear() - 1);
    }

    /** Whether a year of this calendar is about now. */
    boolean isNear(CalendarSystem system, int year) {
        return isWithin(system, year, NEAR);
    }

    /** The nearest day with this number in its month to which the words look; of two, the earlier one. */
    Optional<LocalDate> nearestDay(int dayOfMonth) {
        return nearest(month -> month.lengthOfMonth() >= dayOfMonth, dayOfMonth);
    }

    /** The nearest day with this number in its month that is this weekday. */
    Optional<LocalDate> nearestDay(int weekday, int dayOfMonth) {
        return nearest(
                month -> month.lengthOfMonth() >= dayOfMonth
                        && month.atDay(dayOfMonth).getDayOfWeek().getValue() == weekday,
                dayOfMonth);
    }

    private Optional<LocalDate> nearest(Predicate<YearMonth> has, int dayOfMonth) {
        return published()
                .flatMap(today -> IntStream.rangeClosed(-MONTHS_AROUND, MONTHS_AROUND)
                        .mapToObj(YearMonth.from(today)::plusMonths)
                        .filter(has)
                        .map(month -> month.atDay(dayOfMonth))
                        .filter(day -> !looksAhead() || !day.isBefore(today))
                        .filter(day -> !looksPast() || !day.isAfter(today))
                        .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(today, day)))));
    }

    /** Whether a year of this calendar is at most so many years away. */
    boolean isWithin(CalendarSystem system, int year, int years) {
        return published != null
                && Math.abs(system.aboutYearOf(published.getYear()) - year) <= years + 1
                && Math.abs(thisYear(system, published) - year) <= years;
    }

    /** The year of publication, which is asked for at every year of the text. */
    private int thisYear(CalendarSystem system, LocalDate today) {
        return thisYear.computeIfAbsent(system, any -> system.yearOf(today));
    }

    /** A weekday by its name alone: the last one, publication's own included; the next one where the words look ahead. */
    Optional<LocalDate> weekday(int weekday) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return published().map(today -> switch (outlook.get()) {
            case PAST, BACK -> today.with(TemporalAdjusters.previousOrSame(day));
            case AHEAD -> today.with(TemporalAdjusters.nextOrSame(day));
            case ENTRY -> today.with(TemporalAdjusters.next(day));
        });
    }

    /** The weekday before publication (-1), of its own week (0), or after it (1), or further on. */
    Optional<LocalDate> weekday(int weekday, int distance) {
        DayOfWeek day = DayOfWeek.of(weekday);
        if (distance == 0) {
            return looksAhead() ? weekday(weekday) : weekdayOfWeek(weekday, 0);
        }
        return published()
                .map(today -> distance < 0
                        ? today.with(TemporalAdjusters.previous(day)).plusWeeks(distance + 1L)
                        : today.with(TemporalAdjusters.next(day)).plusWeeks(distance - 1L));
    }

    /** The weekday of a week by its distance from that of publication. */
    Optional<LocalDate> weekdayOfWeek(int weekday, int distance) {
        return published()
                .map(today -> CalendarUnits.monday(today).plusWeeks(distance).plusDays(weekday - 1L));
    }

    /** These days of a week by its distance from that of publication. */
    Optional<Moment> daysOfWeek(int firstDay, int lastDay, int distance) {
        return weekdayOfWeek(firstDay, distance)
                .map(first -> Moment.days(first, first.plusDays((long) lastDay - firstDay)));
    }

    /** The next such days of a week that have not begun, or the last that are over; or further on. */
    Optional<Moment> daysBeside(int firstDay, int lastDay, int distance) {
        int weekday = published().map(today -> today.getDayOfWeek().getValue()).orElse(0);
        int over = distance < 0 && weekday > lastDay ? 1 : 0;
        int ahead = distance > 0 && weekday < firstDay ? 1 : 0;
        return daysOfWeek(firstDay, lastDay, distance + over - ahead);
    }

    /** These days of the week in which they are nearest to publication: on Monday the weekend is over, on Thursday it comes. */
    Optional<Moment> nearestDaysOfWeek(int firstDay, int lastDay) {
        Optional<LocalDate> last = weekdayOfWeek(lastDay, -1);
        Optional<LocalDate> coming = weekdayOfWeek(firstDay, 0);
        boolean over = !looksAhead()
                && published()
                        .filter(today -> last.isPresent() && coming.isPresent())
                        .filter(today -> ChronoUnit.DAYS.between(last.orElse(today), today)
                                < ChronoUnit.DAYS.between(today, coming.orElse(today)))
                        .isPresent();
        return daysOfWeek(firstDay, lastDay, over ? -1 : 0);
    }

    /** A unit of the calendar by its distance from the present one: last year, this week. */
    Optional<Moment> unit(String unit, int each, int distance) {
        return published().flatMap(today -> CalendarUnits.at(today, unit, each, distance));
    }
}
