package io.github.crossfact.internal.time;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a time by how many years it is from the one told last: two years later, a year earlier, the year before. */
final class YearShiftReader {

    /** How far behind the year that it is beside "the year before" may stand. */
    private static final int FARTHEST = 200;

    private final Clues clues;
    private final Anchor anchor;

    YearShiftReader(Clues clues, Anchor anchor) {
        this.clues = clues;
        this.anchor = anchor;
    }

    /**
     * "In 2021 there were 300, two years later 450": of a fact's period the year is all that it tells, be the time that it counts from a day. "In the first
     * half of 2023 12, a year earlier 9": what comes first is compared with what has been, of the same months.
     */
    Item.@Nullable Time later(int token, Amount amount) {
        ToldTime told = anchor.toldTime();
        Sense.CalendarWord later = clues.word(amount.end(), CalendarKind.LATER);
        if (told == null || later == null || !amount.isOfYears()) {
            return null;
        }
        int end = clues.after(amount.end());
        if (later.number() < 0 && told.isOfMonths()) {
            return period(token, end, told.shifted(-amount.count()));
        }
        Optional<LocalDate> day = anchor.told().filter(last -> last.getYear() == told.year());
        return amount.from(day.orElse(LocalDate.of(told.year(), 1, 1)), later.number())
                .map(then -> {
                    String year = Moment.year(then.getYear()).edtf();
                    return new Item.Time(token, end, day.isPresent() ? then.toString() : year, year, day.isEmpty());
                })
                .orElse(null);
    }

    /** "The year before", "the year after": beside the year that the paragraph told last, or before the present one where it told none. */
    Item.@Nullable Time beside(int token) {
        Sense.CalendarWord later =
                clues.hasUnit(token, "Y") ? clues.word(clues.after(token), CalendarKind.LATER) : null;
        if (later == null || Math.abs(later.number()) > 1) {
            return null;
        }
        ToldTime told = anchor.toldTime();
        if (told != null && clues.skipIn(told.end()) == token) {
            // "In March of the year after": that month is part of this year, which counts from another.
            return null;
        }
        Optional<LocalDate> present = later.number() < 0 ? anchor.published() : Optional.empty();
        Optional<String> year = told != null && isInParagraph(told.end(), token)
                ? told.year(later.number())
                : present.map(day -> Moment.year(day.getYear() + later.number()).edtf());
        return period(token, clues.after(clues.after(token)), year);
    }

    /** Whether two tokens stand in the same line, and not too far from each other. */
    private boolean isInParagraph(int from, int to) {
        int token = to;
        while (token > from && to - token < FARTHEST && !clues.tokens().isBreak(token)) {
            token--;
        }
        return token <= from;
    }

    private static Item.@Nullable Time period(int first, int end, Optional<String> edtf) {
        return edtf.map(period -> new Item.Time(first, end, period, period, true))
                .orElse(null);
    }
}
