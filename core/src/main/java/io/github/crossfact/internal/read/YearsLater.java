package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.text.Digits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** "In 2021 there were 300, two years later 450": a length in years that counts from a time of its sentence is another time. */
final class YearsLater {

    private static final String YEARS = "Y";
    private static final int YEAR_DIGITS = 4;

    /** The year is all that a length in years tells, be the time that it counts from a day. */
    private static final int LONGEST_DATE = "2024-10-10".length();

    private YearsLater() {}

    /** The year that a length leads to from a time that is told before it; null where it counts from none. */
    static Item.@Nullable Time from(Item.Time told, View view, Item.Length length) {
        int direction = length.iso().endsWith(YEARS) ? direction(view, length) : 0;
        int year = year(told.stated());
        if (direction == 0 || year < 0) {
            return null;
        }
        BigDecimal distance = length.quantity().value().setScale(0, RoundingMode.DOWN);
        String then = distance.multiply(BigDecimal.valueOf(direction))
                .add(BigDecimal.valueOf(year))
                .toPlainString();
        return isYear(then) ? new Item.Time(length.first(), length.end(), then, then, true) : null;
    }

    /** Whether a number is a year as EDTF has it, of four digits. */
    private static boolean isYear(String number) {
        return number.length() == YEAR_DIGITS && Digits.areAll(number);
    }

    /** Whether a word of the length says that it counts ahead, 1, or back, -1; 0 for neither. */
    private static int direction(View view, Item.Length length) {
        for (int token = length.first(); token < length.end(); token = view.innerNext(token)) {
            Sense.@Nullable CalendarWord word =
                    view.innerSense(token, Sense.CalendarWord.class).orElse(null);
            if (word != null && word.kind() == CalendarKind.LATER) {
                return word.number();
            }
        }
        return 0;
    }

    /** The year of a date, a month or a year; negative for a period of several. */
    private static int year(String date) {
        boolean several = date.length() > LONGEST_DATE || date.indexOf('/') >= 0;
        String year = several || date.length() < YEAR_DIGITS ? "" : date.substring(0, YEAR_DIGITS);
        return isYear(year) ? Integer.parseInt(year) : -1;
    }
}
