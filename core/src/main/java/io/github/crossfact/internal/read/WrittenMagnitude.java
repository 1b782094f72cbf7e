package io.github.crossfact.internal.read;

import io.github.crossfact.internal.scan.Item;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The magnitude in the writing of an amount, by what its digits alone would be worth. */
final class WrittenMagnitude {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** A trillion. */
    private static final int MOST_THOUSANDS = 4;

    private WrittenMagnitude() {}

    /** What the digits of an amount are multiplied with: a million in "62 million dong"; null where they do not show. */
    static @Nullable BigDecimal of(Tokens tokens, Item.Money money) {
        String written = tokens.text(money.first(), money.end());
        int first = firstDigit(written);
        BigDecimal magnitude = BigDecimal.ONE;
        for (int thousands = 0; first < written.length() && thousands <= MOST_THOUSANDS; thousands++) {
            String digits = money.quantity().value().divide(magnitude).toPlainString();
            if (isWritten(digits, written, first)) {
                return magnitude;
            }
            magnitude = magnitude.multiply(THOUSAND);
        }
        return null;
    }

    private static int firstDigit(String written) {
        int at = 0;
        while (at < written.length() && !isDigit(written.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a number stands in a text with these digits and no more, whatever separates them. */
    private static boolean isWritten(String digits, String written, int first) {
        int at = first;
        for (int index = 0; index < digits.length(); index++) {
            char digit = digits.charAt(index);
            if (isDigit(digit)) {
                while (at < written.length() && !isDigit(written.charAt(at)) && isSeparator(written.charAt(at))) {
                    at++;
                }
                if (at >= written.length() || written.charAt(at) != digit) {
                    return false;
                }
                at++;
            }
        }
        return at >= written.length() || !isDigit(written.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || c == '\u066B' || c == '\u066C';
    }
}
