package io.github.crossfact.internal.time;

import io.github.crossfact.internal.scan.Context;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.mention.DatePeriodValue;
import io.github.crossfact.mention.DateValue;
import io.github.crossfact.mention.DurationValue;
import io.github.crossfact.mention.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the items of time mean by themselves, as the layer below events tells it. */
public final class TimeMentions {

    private TimeMentions() {}

    /** The value of an item; empty when it is no item of time. A length back from now is the day it leads to, where publication is known. */
    public static Optional<Value> value(Item item, Context context) {
        if (item instanceof Item.Time time) {
            return Optional.of(time.period() ? new DatePeriodValue(time.edtf()) : new DateValue(time.edtf()));
        }
        if (item instanceof Item.Length length) {
            Optional<LocalDate> day = length.past() ? past(length.iso(), context.published()) : Optional.empty();
            return Optional.of(day.<Value>map(found -> new DateValue(found.toString()))
                    .orElseGet(() -> new DurationValue(length.iso())));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> past(String iso, @Nullable LocalDate published) {
        if (published == null || iso.indexOf('T') >= 0) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Optional.of(published);
        int from = 1;
        for (int at = 1; at < iso.length() && day.isPresent(); at++) {
            if (Character.isLetter(iso.charAt(at))) {
                BigDecimal count = new BigDecimal(iso.substring(from, at));
                boolean whole = count.stripTrailingZeros().scale() <= 0 && count.precision() < 6;
                String unit = iso.substring(at, at + 1);
                day = whole ? day.flatMap(back -> Anchor.shift(back, unit, -count.longValue())) : Optional.empty();
                from = at + 1;
            }
        }
        return day;
    }
}
