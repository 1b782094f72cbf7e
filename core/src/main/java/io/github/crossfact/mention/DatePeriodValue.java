package io.github.crossfact.mention;

import io.github.crossfact.event.Edtf;

/**
 * A stretch of days, resolved against the day of publication where the words are relative.
 *
 * @param edtf the stretch as an {@link Edtf} date or interval: {@code 2024-06}, {@code 2021/2025}
 */
public record DatePeriodValue(String edtf) implements Value {

    /** The name of this kind in JSON. */
    public static final String KIND = "date_period";

    /** @throws IllegalArgumentException if {@code edtf} is neither a date nor an interval */
    public DatePeriodValue {
        Edtf.require("period", edtf);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
