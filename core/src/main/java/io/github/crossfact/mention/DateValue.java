package io.github.crossfact.mention;

import io.github.crossfact.event.Edtf;

/**
 * A day, resolved against the day of publication where the words are relative.
 *
 * @param edtf the day as an {@link Edtf} date: {@code 2013-08-07}; {@code XXXX-01-12} when the year is unknown
 */
public record DateValue(String edtf) implements Value {

    /** The name of this kind in JSON. */
    public static final String KIND = "date";

    /** @throws IllegalArgumentException if {@code edtf} is not a date */
    public DateValue {
        Edtf.requireDate("date", edtf);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
