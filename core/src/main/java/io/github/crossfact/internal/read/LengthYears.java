package io.github.crossfact.internal.read;

import io.github.crossfact.event.Duration;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the years that a length of time is made of: "15 years of the movement (2009-2024)". */
final class LengthYears {

    private LengthYears() {}

    /** The period behind a length that lasts just as long, counting its last year or not; null for no such thing. */
    static @Nullable String of(Draft draft, List<Item.Time> times) {
        if (!(draft instanceof FactDraft fact) || !(fact.event() instanceof Duration duration)) {
            return null;
        }
        for (Item.Time time : times) {
            if (time.first() > draft.anchor() && isLength(duration.length(), time.stated())) {
                return time.stated();
            }
        }
        return null;
    }

    private static boolean isLength(String length, String period) {
        @Nullable YearSpan years = YearSpan.of(period);
        return years != null
                && years.whole()
                && (length.equals("P" + years.years() + "Y") || length.equals("P" + (years.years() + 1) + "Y"));
    }
}
