package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
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
        int distance = length.quantity().value().intValue() * direction;
        if (Math.abs(distance) > year) {
            return null;
        }
        String then = Integer.toString(year + distance);
        return new Item.Time(length.first(), length.end(), then, then, true);
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
        if (date.length() < YEAR_DIGITS || date.length() > LONGEST_DATE || date.indexOf('/') >= 0) {
            return -1;
        }
        int year = 0;
        for (int i = 0; i < YEAR_DIGITS; i++) {
            int digit = date.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            year = 10 * year + digit;
        }
        return year;
    }
}
