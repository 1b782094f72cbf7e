package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Groups of three digits after single spaces, the last one perhaps with decimals: {@code 1 234 567,8}. One per scan. */
final class SpacedGroups {

    private final Vicinity vicinity;
    private final Tokens tokens;
    private final DigitBounds bounds;

    SpacedGroups(Vicinity vicinity, DigitBounds bounds) {
        this.vicinity = vicinity;
        this.tokens = vicinity.tokens();
        this.bounds = bounds;
    }

    /** The token after the last group that goes with these digits; their own end where none does. */
    int end(DigitGroups start) {
        int end = start.end();
        boolean more = start.separators() == 0 && start.mayBeGrouped();
        while (more && isNextGroup(end)) {
            DigitGroups next = DigitGroups.at(tokens, end);
            end = next.end();
            more = next.separators() == 0;
        }
        return end;
    }

    private boolean isNextGroup(int token) {
        if (!tokens.isDigits(token)
                || tokens.length(token) != DigitGroups.GROUP
                || tokens.start(token) - tokens.end(token - 1) != 1) {
            return false;
        }
        DigitChain chain = DigitChain.at(tokens, token);
        return chain.links() == 0
                && chain.first().separators() <= 1
                && bounds.isOpenAfter(chain.end())
                && !isUnknownWord(chain.end());
    }

    private boolean isUnknownWord(int token) {
        return vicinity.isGluedWord(token) && vicinity.match(token) == null;
    }

    /** The number that the groups write; null where they write none. */
    @Nullable
    DigitRun of(int first, int end) {
        StringBuilder digits = new StringBuilder();
        int groups = 1;
        for (int t = first; t < end; t++) {
            groups += t > first && tokens.spaceBefore(t) ? 1 : 0;
            digits.append(tokens.isDigits(t) ? tokens.text(t) : ".");
        }
        boolean tooLong = groups * DigitGroups.GROUP > DigitGroups.MOST_DIGITS;
        return tooLong || !bounds.isOpenAfter(end) ? null : DigitRun.of(first, end, new BigDecimal(digits.toString()));
    }
}
