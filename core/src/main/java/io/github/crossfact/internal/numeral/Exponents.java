package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.text.Digits;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Powers and scientific notation, nothing spaced: {@code 1,1^23}, {@code 2500^-1}, {@code 12.5e+14}. One per scan. */
final class Exponents {

    /** A greater exponent is no number that a text states. */
    private static final int MOST = 36;

    /** A power of more digits is no number that a text states, nor one that could be written out with a magnitude behind it. */
    private static final int MOST_DIGITS = 500;

    private static final int MOST_EXPONENT_DIGITS = 2;
    /** Two minus signs cancel out; nobody writes more. */
    private static final int MOST_SIGNS = 2;

    private static final MathContext KEPT = new MathContext(16);

    private final Vicinity vicinity;
    private final Tokens tokens;
    private final DigitBounds bounds;

    Exponents(Vicinity vicinity, DigitBounds bounds) {
        this.vicinity = vicinity;
        this.tokens = vicinity.tokens();
        this.bounds = bounds;
    }

    /** Whether what stands here may begin an exponent. */
    boolean mayFollow(int token) {
        boolean letter = tokens.isWord(token) && tokens.source().charAt(tokens.start(token)) == 'e';
        return vicinity.isGlued(token) && (letter || tokens.is(token, '^'));
    }

    /** The number with the exponent behind it; null where none stands there. */
    @Nullable
    DigitRun of(@Nullable DigitRun base) {
        if (base == null) {
            return null;
        }
        return tokens.is(base.end(), '^') ? power(base) : scientific(base);
    }

    private @Nullable DigitRun power(DigitRun base) {
        int at = base.end() + 1;
        int signs = signs(at);
        int end = at + signs + 1;
        if (!isExponent(at, at + signs) || !bounds.isOpenAfter(end) || vicinity.isGluedWord(end)) {
            return null;
        }
        int exponent = exponent(at, at + signs);
        int digits = Math.max(base.value().precision(), base.value().scale());
        boolean large = digits * Math.abs(exponent) > MOST_DIGITS;
        boolean undefined = exponent < 0 && base.value().signum() == 0;
        return large || undefined ? null : DigitRun.of(base.first(), end, raise(base.value(), exponent));
    }

    private static BigDecimal raise(BigDecimal base, int exponent) {
        BigDecimal power = base.pow(Math.abs(exponent));
        return exponent < 0 ? BigDecimal.ONE.divide(power, KEPT) : power;
    }

    private @Nullable DigitRun scientific(DigitRun base) {
        int letter = base.end();
        if (tokens.is(letter, "e")) {
            int at = letter + 1;
            int signs = signs(at);
            int end = at + signs + 1;
            // "The 12e-13e century" counts off.
            boolean open = bounds.isOpenAfter(end) && !tokens.isWord(end);
            return signs == 1 && open && isExponent(at, at + signs)
                    ? scaled(base, end, exponent(at, at + signs))
                    : null;
        }
        @Nullable String digits = lettered(letter);
        return digits == null || !bounds.isOpenAfter(letter + 1)
                ? null
                : scaled(base, letter + 1, Integer.parseInt(digits));
    }

    private static DigitRun scaled(DigitRun base, int end, int exponent) {
        BigDecimal value = base.value().scaleByPowerOfTen(exponent);
        return DigitRun.of(base.first(), end, value.scale() < 0 ? value.setScale(0) : value);
    }

    /** The digits of {@code e14}, which is one token. */
    private @Nullable String lettered(int word) {
        int length = tokens.isWord(word) ? tokens.length(word) - 1 : 0;
        if (length < 1 || length > MOST_EXPONENT_DIGITS || !tokens.text(word).startsWith("e")) {
            return null;
        }
        String digits = tokens.text(word).substring(1);
        return Digits.areAll(digits) && Integer.parseInt(digits) <= MOST ? digits : null;
    }

    private int signs(int token) {
        int count = 0;
        while (count <= MOST_SIGNS && tokens.isAny(token + count, "+-") && vicinity.isGlued(token + count)) {
            count++;
        }
        return count;
    }

    private boolean isExponent(int from, int digits) {
        return digits - from <= MOST_SIGNS
                && tokens.isDigits(digits)
                && vicinity.isGlued(digits)
                && tokens.length(digits) <= MOST_EXPONENT_DIGITS
                && Integer.parseInt(tokens.text(digits)) <= MOST;
    }

    private int exponent(int from, int digits) {
        int exponent = Integer.parseInt(tokens.text(digits));
        for (int sign = from; sign < digits; sign++) {
            exponent = tokens.is(sign, '-') ? -exponent : exponent;
        }
        return exponent;
    }
}
