package io.github.crossfact.internal.time;

import io.github.crossfact.event.Quantity;
import java.math.BigDecimal;
import java.util.List;

/**
 * So many of one unit of time.
 *
 * @param end the token after it
 * @param unit the unit by its letters, as {@code Y}
 * @param each how many of that unit the word for it means: ten years for a decade
 * @param count how many of {@code unit}
 * @param quantity how many the text says, of what it says
 * @param sure whether it is a length by itself: an article before a unit may mean any one of it
 * @param loose whether nobody counted: the whole day, a few weeks
 */
record LengthPart(int end, String unit, int each, BigDecimal count, Quantity quantity, boolean sure, boolean loose) {

    /** The units in the order of ISO 8601, the largest first. */
    static final List<String> UNITS = List.of("Y", "M", "W", "D", "H", "MIN", "S");

    static LengthPart counted(int end, String unit, int each, Quantity quantity) {
        BigDecimal count = quantity.value().multiply(BigDecimal.valueOf(each));
        return new LengthPart(end, unit, each, count, quantity, true, false);
    }

    LengthPart unsure() {
        return new LengthPart(end, unit, each, count, quantity, false, loose);
    }

    LengthPart uncounted() {
        return new LengthPart(end, unit, each, count, quantity, sure, true);
    }

    /** Whether a smaller part may follow: not behind a fraction, nor behind what nobody counted. */
    boolean goesOn() {
        return !loose && count.stripTrailingZeros().scale() <= 0;
    }

    /** Whether its word means one unit or a part of an hour; the others stand in lists rather than before smaller units. */
    boolean isPlain() {
        return each == 1 || isOfDay(unit);
    }

    /** Whether a unit is one of a day's: hours and less. */
    static boolean isOfDay(String unit) {
        return UNITS.indexOf(unit) >= UNITS.indexOf("H");
    }

    boolean isOfSmallerUnitThan(LengthPart other) {
        return unit.equals(other.unit) ? each < other.each : UNITS.indexOf(unit) > UNITS.indexOf(other.unit);
    }
}
