package io.github.crossfact.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication, which completes dates without a year and gives relative ones their meaning.
 *
 * <p>News looks back: of the years that a date may lie in, it is taken to lie in the latest that puts it at most {@value #MONTHS_AHEAD} months
 * ahead of publication. A page of January that speaks of November means the last one; a page of May that announces something for July means the
 * next one.
 */
final class Anchor {

    private static final int MONTHS_AHEAD = 3;
    private static final int NEAR = 5;
    /** Within so many months, every number of a month's day falls on every weekday. */
    private static final int MONTHS_AROUND = 12;

    /** A date so near to publication is news of the day, whatever year is spoken of beside it. */
    private static final int DAYS_OF_NEWS = 14;

    private final @Nullable LocalDate published;
    private @Nullable Integer spokenOf;

    Anchor(@Nullable LocalDate published) {
        this.published = published;
    }

    /** The year that the words right before speak of, in which a date without one lies; null where they speak of none. */
    void speakOf(@Nullable Integer year) {
        spokenOf = year;
    }

    Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    /** The year that a day without one lies in; empty where the day of publication is not known, or no near year has the day. */
    Optional<Integer> yearOfDay(CalendarSystem system, int month, int day) {
        Optional<Integer> nearest = nearestYear(system, month, day);
        if (spokenOf == null || system != CalendarSystem.GREGORIAN) {
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
        LocalDate latest = published.plusMonths(MONTHS_AHEAD);
        int year = system.yearOf(latest);
        for (int back = 0; back < 8; back++) {
            Optional<LocalDate> found = system.day(year - back, month, day);
            if (found.isPresent() && !found.get().isAfter(latest)) {
                return Optional.of(year - back);
            }
        }
        return Optional.empty();
    }

    /** The year that a month without one lies in. */
    Optional<Integer> yearOfMonth(CalendarSystem system, int month) {
        return yearOfDay(system, month, 1);
    }

    /** Whether a year of this calendar is about now. */
    boolean isNear(CalendarSystem system, int year) {
        return published != null && Math.abs(system.yearOf(published) - year) <= NEAR;
    }

    /** The nearest day with this number in its month; of two, the earlier one. */
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
                        .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(today, day)))));
    }

    /** The last such weekday, publication's own included. */
    Optional<LocalDate> weekday(int weekday) {
        return published().map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday))));
    }

    /** The weekday before publication (-1), of its own week (0), or after it (1). */
    Optional<LocalDate> weekday(int weekday, int direction) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return published().map(today -> switch (Integer.signum(direction)) {
            case -1 -> today.with(TemporalAdjusters.previous(day));
            case 1 -> today.with(TemporalAdjusters.next(day));
            default -> monday(today).plusDays(weekday - 1L);
        });
    }

    /** A unit of the calendar by its distance from the present one: last year, this week. */
    Optional<Moment> unit(String unit, int each, int distance) {
        return published().flatMap(today -> Optional.ofNullable(unit(today, unit, each, distance)));
    }

    private static @Nullable Moment unit(LocalDate today, String unit, int each, int distance) {
        if (unit.equals("M") && each > 1) {
            return grouping(today, each, distance);
        }
        if (each != 1) {
            return null;
        }
        return switch (unit) {
            case "Y" -> Moment.year(today.getYear() + distance);
            case "M" -> Moment.month(YearMonth.from(today).plusMonths(distance));
            case "W" -> week(monday(today).plusWeeks(distance));
            default -> null;
        };
    }

    private static @Nullable Moment grouping(LocalDate today, int months, int distance) {
        if (12 % months != 0) {
            return null;
        }
        LocalDate inside = today.plusMonths((long) months * distance);
        return Grouping.of(months, (inside.getMonthValue() - 1) / months + 1)
                .map(grouping -> Moment.of(grouping.in(Moment.fourDigits(inside.getYear()))))
                .orElse(null);
    }

    static Moment week(LocalDate monday) {
        return Moment.days(monday, monday.plusDays(6));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** So many units back from publication, or ahead of it, by days: the day of publication is in neither. */
    Optional<Moment> stretch(String unit, long count, int direction) {
        return published().flatMap(today -> {
            Optional<LocalDate> first = direction < 0 ? shift(today, unit, -count) : Optional.of(today.plusDays(1));
            Optional<LocalDate> last = direction < 0 ? Optional.of(today.minusDays(1)) : shift(today, unit, count);
            return first.isPresent() && last.isPresent() && !first.get().isAfter(last.get())
                    ? Optional.of(Moment.days(first.get(), last.get()))
                    : Optional.empty();
        });
    }

    /** The same stretch as coarse as its unit: the past five years are 2020/2025. */
    Optional<Moment> coarseStretch(String unit, long count, int direction) {
        return published()
                .flatMap(today -> shift(today, unit, direction * count).map(other -> switch (unit) {
                    case "Y" -> ordered(Moment.year(today.getYear()), Moment.year(other.getYear()), direction);
                    case "M" ->
                        ordered(Moment.month(YearMonth.from(today)), Moment.month(YearMonth.from(other)), direction);
                    default -> ordered(Moment.day(today), Moment.day(other), direction);
                }));
    }

    private static Moment ordered(Moment today, Moment other, int direction) {
        return direction < 0 ? other.to(today) : today.to(other);
    }

    /** A day so many units away; empty for units below the day and for what no calendar reaches. */
    static Optional<LocalDate> shift(LocalDate day, String unit, long count) {
        if (Math.abs(count) > 10_000) {
            return Optional.empty();
        }
        return switch (unit) {
            case "Y" ->
                day.getYear() + count < 1 || day.getYear() + count > 9999
                        ? Optional.empty()
                        : Optional.of(day.plusYears(count));
            case "M" -> day.getYear() + count / 12 < 2 ? Optional.empty() : Optional.of(day.plusMonths(count));
            case "W" -> Optional.of(day.plusWeeks(count));
            case "D" -> Optional.of(day.plusDays(count));
            default -> Optional.empty();
        };
    }
}
