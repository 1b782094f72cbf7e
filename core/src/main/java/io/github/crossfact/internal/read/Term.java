package io.github.crossfact.internal.read;

import io.github.crossfact.event.Duration;
import io.github.crossfact.internal.scan.Item;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Four years of the movement (2020 to 2024)": the years in the bracket behind so many years are those years, whatever day the sentence names besides. */
final class Term {

    /** How many tokens may stand between a length and the bracket with its years. */
    private static final int FARTHEST = 12;

    private static final int YEAR = "2024".length();
    private static final int YEARS = "2020/2024".length();

    private Term() {}

    /** The years of a length; null where no bracket behind it tells them. */
    static Item.@Nullable Time of(View view, Draft draft, List<Item.Time> times) {
        int end = draft.tellings().get(0).end();
        if (!(draft instanceof FactDraft fact) || !(fact.event() instanceof Duration duration)) {
            return null;
        }
        for (Item.Time time : times) {
            if (time.first() > end
                    && time.first() - end <= FARTHEST
                    && view.symbol(view.previous(time.first()), "(")
                    && isOf(time.stated(), duration.length())) {
                return time;
            }
        }
        return null;
    }

    /** Whether from the first year to the last are so many, with the first or without it. */
    private static boolean isOf(String years, String length) {
        if (years.length() != YEARS || years.charAt(YEAR) != '/' || years.contains("X")) {
            return false;
        }
        BigDecimal between =
                new BigDecimal(years.substring(YEAR + 1)).subtract(new BigDecimal(years.substring(0, YEAR)));
        return length.equals("P" + between + "Y") || length.equals("P" + between.add(BigDecimal.ONE) + "Y");
    }
}
