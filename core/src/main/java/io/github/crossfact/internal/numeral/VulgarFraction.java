package io.github.crossfact.internal.numeral;

import com.ibm.icu.text.Normalizer2;
import io.github.crossfact.internal.text.Digits;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A fraction in signs: ½, which Unicode takes apart as {@code 1⁄2}, and the 1/2 of {@code 3 1/2}.
 *
 * @param part its value
 * @param end the token after it
 */
record VulgarFraction(Atom part, int end) {

    /** One quarter, the first of the signs; most symbols come before it. */
    private static final char FIRST_SIGN = '\u00BC';

    private static final char SLASH = '/';
    private static final String FRACTION_SLASH = "\u2044";
    /** People halve and quarter, and count in tenths; what is in more parts after a number is a ratio beside it. */
    private static final int MOST_PARTS = 10;

    /** A longer number before "1/2" is a year or a code. */
    private static final int MOST_WHOLE_DIGITS = 3;

    /** Whether this token may be a fraction, which most signs are not; false beyond the ends. */
    static boolean mayBe(Tokens tokens, int token) {
        return token < tokens.size()
                && tokens.kind(token) == Tokens.Kind.SYMBOL
                && tokens.source().charAt(tokens.start(token)) >= FIRST_SIGN;
    }

    /** The fraction that this token is; null where it is none, and beyond the ends. */
    static @Nullable VulgarFraction at(Tokens tokens, int token) {
        if (!mayBe(tokens, token)) {
            return null;
        }
        char sign = tokens.source().charAt(tokens.start(token));
        String decomposed = Normalizer2.getNFKDInstance().getDecomposition(sign);
        String[] parts = decomposed == null ? new String[0] : decomposed.split(FRACTION_SLASH, -1);
        boolean fraction = parts.length == 2 && Digits.areAll(parts[0]) && Digits.areAll(parts[1]);
        return fraction ? new VulgarFraction(part(parts[0], parts[1]), token + 1) : null;
    }

    /** The fraction that goes with whole digits before it, as a sign or after a space in digits; null where none does. */
    static @Nullable VulgarFraction after(Tokens tokens, int digits) {
        int token = digits + 1;
        boolean slash = tokens.isDigits(token)
                && tokens.spaceBefore(token)
                && tokens.length(digits) <= MOST_WHOLE_DIGITS
                && DigitGroups.joins(tokens, token + 1, String.valueOf(SLASH));
        return slash ? slashed(tokens, token) : at(tokens, token);
    }

    private static @Nullable VulgarFraction slashed(Tokens tokens, int token) {
        boolean alone = DigitChain.at(tokens, token).end() == token + 3;
        boolean small = tokens.length(token) <= 2 && tokens.length(token + 2) <= 2;
        if (!alone || !small) {
            return null;
        }
        int counted = Integer.parseInt(tokens.text(token));
        int parts = Integer.parseInt(tokens.text(token + 2));
        boolean proper = counted > 0 && counted < parts && parts <= MOST_PARTS;
        return proper ? new VulgarFraction(part(tokens.text(token), tokens.text(token + 2)), token + 3) : null;
    }

    private static Atom part(String counted, String parts) {
        return new Atom(NumeralKind.FRACTION, new BigDecimal(counted), new BigDecimal(parts), "");
    }
}
