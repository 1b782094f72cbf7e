package io.github.crossfact.internal.time;

import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.mention.DatePeriodValue;
import io.github.crossfact.mention.DateValue;
import io.github.crossfact.mention.DurationValue;
import io.github.crossfact.mention.Value;
import java.util.Optional;

/** What the items of time mean by themselves, as the layer below events tells it. */
public final class TimeMentions {

    private static final int DAY_LENGTH = 10;

    private TimeMentions() {}

    /** The value of an item; empty when it is no item of time. A length that leads to a day is that day. */
    public static Optional<Value> value(Item item) {
        if (item instanceof Item.Time time) {
            return Optional.of(time.period() ? new DatePeriodValue(time.edtf()) : new DateValue(time.edtf()));
        }
        if (item instanceof Item.Length length) {
            return Optional.of(length(length));
        }
        return Optional.empty();
    }

    private static Value length(Item.Length length) {
        String leads = length.leads();
        if (leads == null) {
            return new DurationValue(length.iso());
        }
        return leads.length() == DAY_LENGTH ? new DateValue(leads) : new DatePeriodValue(leads);
    }
}
