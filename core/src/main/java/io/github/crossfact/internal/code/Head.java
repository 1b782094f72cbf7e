package io.github.crossfact.internal.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The digits that a code begins with.
 *
 * @param number the number, as written
 * @param year the year, where there is one
 * @param next the index of the part after them
 */
record Head(String number, @Nullable String year, int next) {

    /**
     * The head of these parts; null where they begin with no number, end with it, or begin with numbers that are no
     * number and year.
     */
    static @Nullable Head of(List<Part> parts) {
        int next = numbers(parts);
        if (next == 0 || next == parts.size()) {
            return null;
        }
        String first = parts.get(0).text();
        return next == 1 ? new Head(first, null, 1) : ofTwo(parts.get(0), parts.get(1), next);
    }

    private static int numbers(List<Part> parts) {
        int count = 0;
        while (count < parts.size() && parts.get(count).isNumber()) {
            count++;
        }
        return count;
    }

    private static @Nullable Head ofTwo(Part first, Part second, int next) {
        if (next > 2 || !first.isYear() && !second.isYear()) {
            return null;
        }
        return second.isYear()
                ? new Head(first.text(), second.text(), next)
                : new Head(second.text(), first.text(), next);
    }
}
