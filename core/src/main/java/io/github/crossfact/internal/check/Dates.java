package io.github.crossfact.internal.check;

import io.github.crossfact.event.Edtf;
import java.util.List;
import java.util.Set;

/** Compares dates that may be vague: {@code 2013}, {@code 2013-08}, {@code XXXX-08-07}, {@code 2024-33}. */
final class Dates {

    private static final int YEAR_LENGTH = 4;
    private static final char UNSPECIFIED = 'X';

    private Dates() {}

    /**
     * Whether no day can be each of these dates: {@code 2013-08-07} and {@code XXXX-08-17}, but not {@code 2013-08}.
     */
    static boolean conflict(Set<String> dates) {
        List<String> all = List.copyOf(dates);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (!agree(all.get(i), all.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean agree(String one, String other) {
        if (!agreeIn(one, other, YEAR_LENGTH)) {
            return false;
        }
        Months months = Months.of(one);
        Months otherMonths = Months.of(other);
        if (!months.overlap(otherMonths)) {
            return false;
        }
        boolean groupings = months.isGrouping() || otherMonths.isGrouping();
        return groupings || agreeIn(one, other, Math.min(one.length(), other.length()));
    }

    private static boolean agreeIn(String one, String other, int length) {
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b && a != UNSPECIFIED && b != UNSPECIFIED) {
                return false;
            }
        }
        return true;
    }

    /** Whether a period is an interval of which even the earliest start is after the latest end: {@code 2025/2021}. */
    static boolean isReversed(String period) {
        int slash = period.indexOf('/');
        if (slash < 0) {
            return false;
        }
        String start = period.substring(0, slash);
        String end = period.substring(slash + 1);
        return Edtf.isDate(start) && Edtf.isDate(end) && earliest(start).compareTo(latest(end)) > 0;
    }

    /** The first day that a date may mean, every field written out, so that days compare as their texts do. */
    private static String earliest(String date) {
        return year(date).replace(UNSPECIFIED, '0')
                + Months.of(date).firstText()
                + day(date, "01").replace(UNSPECIFIED, '0');
    }

    private static String latest(String date) {
        return year(date).replace(UNSPECIFIED, '9')
                + Months.of(date).lastText()
                + day(date, "31").replace(UNSPECIFIED, '9');
    }

    private static String year(String date) {
        return date.substring(0, YEAR_LENGTH);
    }

    private static String day(String date, String unknown) {
        return date.length() == "2013-08-07".length() ? date.substring(date.length() - 2) : unknown;
    }
}
