package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Groups of digits that other signs join without a space, such as a date.
 *
 * @param second what stands behind the first of those signs; null where there is none
 * @param links how many of those signs there are
 * @param end the token after the last one
 */
record DigitChain(DigitGroups first, @Nullable DigitGroups second, int links, int end) {

    private static final String LINKS = "/-~:";

    /** The chain that begins with these digits. */
    static DigitChain at(Tokens tokens, int token) {
        DigitGroups first = DigitGroups.at(tokens, token);
        @Nullable DigitGroups second = null;
        int links = 0;
        int end = first.end();
        while (DigitGroups.joins(tokens, end, LINKS)) {
            DigitGroups next = DigitGroups.at(tokens, end + 1);
            second = links == 0 ? next : second;
            links++;
            end = next.end();
        }
        return new DigitChain(first, second, links, end);
    }
}
