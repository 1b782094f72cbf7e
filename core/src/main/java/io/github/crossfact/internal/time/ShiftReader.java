package io.github.crossfact.internal.time;

import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads how far a day is from another: three years ago, in two weeks, two days after tomorrow, a week from Tuesday. What counts from publication
 * stays a length that leads to a day; what counts from a day that is told is that day.
 */
final class ShiftReader {

    private static final String ONE_DAY = "P1D";

    private static final String BEHIND = "BEHIND";

    private final Clues clues;
    private final Anchor anchor;
    private final AmountReader amounts;
    private final RelativeReader relatives;
    private final YearShiftReader years;

    ShiftReader(Clues clues, Anchor anchor, AmountReader amounts, RelativeReader relatives) {
        this.clues = clues;
        this.anchor = anchor;
        this.amounts = amounts;
        this.relatives = relatives;
        this.years = new YearShiftReader(clues, anchor);
    }

    /** A length counted from publication, or from the day told last, or the year that one counted from a year leads to; null where there is none. */
    @Nullable
    Item counted(int token) {
        LocalDate today = anchor.published().orElse(null);
        int direction = before(token);
        Amount amount = direction == 0 ? null : behind(clues.after(token));
        if (amount != null) {
            return today == null || isOpen(amount.end()) || isFromDay(amount.end())
                    ? null
                    : item(token, amount.endingAt(fromNow(amount.end())), today, direction);
        }
        amount = amounts.read(token);
        Item year = amount == null ? years.beside(token) : years.later(token, amount);
        if (year != null || today == null) {
            return year;
        }
        return amount == null ? beside(token) : countedBehind(token, amount, today);
    }

    /** The direction in which a word counts the length behind it: back, ahead, or 0 for none. */
    private int before(int token) {
        Sense.CalendarWord before = clues.word(token, CalendarKind.BEFORE);
        Sense.CalendarWord since = clues.word(token, CalendarKind.SINCE);
        boolean ago = clues.has(token, CalendarKind.AGO)
                || before != null && before.unit().equals("AGO")
                || since != null && since.unit().equals("AGO");
        return ago ? -1 : isAhead(token, "") && !anchor.looksPast() ? 1 : 0;
    }

    private boolean isAhead(int token, String side) {
        Sense.CalendarWord ahead = clues.word(token, CalendarKind.AHEAD);
        return ahead != null && ahead.unit().equals(side);
    }

    private @Nullable Amount behind(int token) {
        Amount amount = amounts.orOne(token);
        return amount != null && !isNamed(amount.end()) ? amount : null;
    }

    /** Whether what follows a unit tells which one it is, and so no length. */
    private boolean isNamed(int token) {
        return clues.tokens().isDigits(token)
                || clues.has(token, CalendarKind.RELATIVE)
                || clues.has(token, CalendarKind.WEEKDAY)
                || clues.has(token, CalendarKind.MONTH)
                || clues.figures().at(token) != null;
    }

    /** Whether "after ten years of …" goes on: that counts from no day. */
    private boolean isOpen(int end) {
        Sense.CalendarWord from = clues.word(end, CalendarKind.FROM);
        return from != null && fromNow(end) == end;
    }

    /** Whether what follows an amount tells the day from which it counts. */
    private boolean isFromDay(int end) {
        boolean from = clues.has(end, CalendarKind.SINCE)
                || clues.has(end, CalendarKind.FROM)
                || clues.has(end, CalendarKind.AFTER);
        return from && relatives.day(clues.skipLinks(clues.after(end))) != null;
    }

    /** The token after "from now", if that stands here. */
    private int fromNow(int token) {
        boolean from = clues.has(token, CalendarKind.FROM) || clues.has(token, CalendarKind.SINCE);
        int now = from ? clues.after(token) : token;
        return from && clues.has(now, CalendarKind.NOW) ? clues.after(now) : token;
    }

    private Item.@Nullable Length countedBehind(int token, Amount amount, LocalDate today) {
        int end = amount.end();
        if (clues.has(end, CalendarKind.AGO)) {
            return item(token, amount.endingAt(clues.after(end)), today, -1);
        }
        Sense.CalendarWord later = clues.word(end, CalendarKind.LATER);
        if (later != null) {
            return item(token, amount.endingAt(clues.after(end)), anchor.told().orElse(today), later.number());
        }
        boolean ahead = isAhead(end, BEHIND) && !clues.isOfTime(clues.after(end));
        int now = ahead ? clues.after(end) : fromNow(end);
        return now > end ? item(token, amount.endingAt(now), today, 1) : null;
    }

    /** The next day, the year before, this day: counted from the day told last. */
    private Item.@Nullable Length beside(int token) {
        if (isDay(token) && clues.has(clues.after(token), CalendarKind.WEEKDAY)) {
            return beside(clues.after(token));
        }
        LocalDate from = anchor.told().orElse(null);
        Sense.CalendarWord before = later(token, isDay(clues.after(token)));
        int name = before == null ? token : clues.after(token);
        Sense.CalendarWord later = before == null ? later(clues.after(token), isDay(token)) : before;
        if (from == null || later == null || Math.abs(later.number()) > 1) {
            return null;
        }
        int end = before == null ? clues.after(clues.after(token)) : clues.after(name);
        return beside(name, from, later.number())
                .map(moment -> new Item.Length(
                        token, end, ONE_DAY, Quantity.exact(1), Item.LengthKind.DISTANCE, moment.edtf()))
                .orElse(null);
    }

    private Optional<Moment> beside(int name, LocalDate from, int distance) {
        Sense.CalendarWord weekday = clues.word(name, CalendarKind.WEEKDAY);
        if (weekday != null) {
            return new Anchor(from).weekday(weekday.number(), distance).map(Moment::day);
        }
        Sense.CalendarWord unit = clues.word(name, CalendarKind.UNIT);
        return unit == null || unit.kind() == CalendarKind.UNITS
                ? Optional.empty()
                : CalendarUnits.at(from, unit.unit(), unit.number(), distance);
    }

    /** A word that counts from what was told: later, before; beside a day, next and last do, too. */
    private Sense.@Nullable CalendarWord later(int token, boolean ofDay) {
        Sense.CalendarWord later = clues.word(token, CalendarKind.LATER);
        boolean day = ofDay && !clues.has(token, CalendarKind.LAST);
        return later == null && day ? clues.word(token, CalendarKind.RELATIVE) : later;
    }

    private boolean isDay(int token) {
        Sense.CalendarWord unit = clues.word(token, CalendarKind.UNIT);
        return unit != null && unit.kind() == CalendarKind.UNIT && clues.hasUnit(token, "D");
    }

    private Item.@Nullable Length item(int first, Amount amount, LocalDate from, int direction) {
        boolean told = direction <= 0 || anchor.looksAhead();
        Quantity quantity = Quantity.exact(amount.count());
        return amount.from(from, direction)
                .map(day -> new Item.Length(
                        first,
                        amount.end(),
                        amount.iso(),
                        quantity,
                        told ? Item.LengthKind.DISTANCE : Item.LengthKind.COUNTED,
                        day.toString()))
                .orElse(null);
    }

    /**
     * A day counted from another that is told beside it; null where there is none.
     *
     * @param days reads a day that is written out
     */
    @Nullable
    Point day(int token, IntFunction<@Nullable Point> days) {
        if (anchor.published().isEmpty()) {
            return null;
        }
        Point weekday = weekdayOfFarWeek(token);
        if (weekday != null) {
            return weekday;
        }
        Point today = relatives.day(token);
        if (today != null) {
            return shifted(today, today.end());
        }
        Amount amount = amounts.read(token);
        Amount counted = amount == null ? amounts.one(token) : amount;
        return counted == null ? null : fromDay(counted, days);
    }

    /** Tomorrow in a week, today three years ago. */
    private @Nullable Point shifted(Point day, int token) {
        int direction = before(token);
        Amount amount = direction == 0 ? null : behind(clues.after(token));
        return amount == null || amount.unit().equals("D")
                ? null
                : UnitReader.point(
                        amount.end(),
                        dayOf(day).flatMap(from -> amount.from(from, direction)).map(Moment::day));
    }

    private Optional<LocalDate> dayOf(Point point) {
        return point.resolve(anchor)
                .filter(moment -> !moment.isPeriod())
                .flatMap(moment -> moment.exact().firstDay());
    }

    /** Wednesday two weeks ago, on Sunday in two weeks: the weekday of the week that far away. */
    private @Nullable Point weekdayOfFarWeek(int token) {
        Sense.CalendarWord weekday = clues.word(token, CalendarKind.WEEKDAY);
        int word = clues.after(token);
        int direction = weekday == null ? 0 : before(word);
        Amount amount = direction == 0 ? null : behind(clues.after(word));
        if (weekday == null || amount == null || !amount.unit().equals("W")) {
            return null;
        }
        int weeks = (int) Math.min(amount.count(), Integer.MAX_VALUE);
        return UnitReader.point(
                amount.end(),
                anchor.weekdayOfWeek(weekday.number(), direction * weeks).map(Moment::day));
    }

    /** Two days after tomorrow, three weeks from Tuesday, two days before 13 May. */
    private @Nullable Point fromDay(Amount amount, IntFunction<@Nullable Point> days) {
        int word = amount.end();
        boolean back = clues.has(word, CalendarKind.BEFORE);
        boolean after = clues.has(word, CalendarKind.AFTER);
        boolean on = clues.has(word, CalendarKind.SINCE) || clues.has(word, CalendarKind.FROM);
        if (!back && !after && !on) {
            return null;
        }
        int at = clues.skipLinks(clues.after(word));
        Point base = relatives.day(at);
        if (base == null && on) {
            base = relatives.weekday(at);
        } else if (base == null) {
            base = days.apply(at);
        }
        Point day = base;
        return day == null
                ? null
                : UnitReader.point(
                        day.end(),
                        dayOf(day)
                                .flatMap(from -> amount.from(from, back ? -1 : 1))
                                .map(Moment::day));
    }
}
