package io.github.crossfact.internal.read;

import io.github.crossfact.event.Amount;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives an amount that is the sum of those of two periods, of which one follows the other, the time of both: "… for 2026-2030, … for 2031-2035, in all …". One per page. */
final class PeriodSums {

    /** How many amounts of a paragraph are looked back at. */
    private static final int MOST = 8;

    private final List<FactDraft> amounts = new ArrayList<>();

    /** Looks at the values of a sentence once their times are known. */
    void read(List<FactDraft> values) {
        for (FactDraft value : values) {
            if (value.event() instanceof Amount amount) {
                amounts.removeIf(before ->
                        before.sentence().paragraph() != value.sentence().paragraph());
                @Nullable String both = both(amount);
                if (both != null) {
                    value.setPeriod(both);
                } else if (isYears(value.statedPeriod()) && amounts.size() < MOST) {
                    amounts.add(value);
                }
            }
        }
    }

    private @Nullable String both(Amount sum) {
        for (int next = 1; next < amounts.size(); next++) {
            for (int first = 0; first < next; first++) {
                FactDraft one = amounts.get(first);
                FactDraft other = amounts.get(next);
                if (areSum(one, other, sum)) {
                    return inOne(one.statedPeriod(), other.statedPeriod());
                }
            }
        }
        return null;
    }

    private static boolean areSum(FactDraft one, FactDraft other, Amount sum) {
        return one.event() instanceof Amount first
                && other.event() instanceof Amount second
                && first.currency().equals(sum.currency())
                && second.currency().equals(sum.currency())
                && first.quantity()
                                .value()
                                .add(second.quantity().value())
                                .compareTo(sum.quantity().value())
                        == 0;
    }

    private static boolean isYears(@Nullable String period) {
        @Nullable YearSpan years = YearSpan.of(period);
        return years != null && years.whole();
    }

    /** Both periods as one; null where the second does not follow the first at once. */
    private static @Nullable String inOne(@Nullable String one, @Nullable String next) {
        @Nullable YearSpan first = YearSpan.of(one);
        @Nullable YearSpan second = YearSpan.of(next);
        return first != null && second != null && first.last() + 1 == second.first()
                ? first.first() + "/" + second.last()
                : null;
    }
}
