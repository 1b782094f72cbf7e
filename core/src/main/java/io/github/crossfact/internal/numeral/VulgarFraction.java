package io.github.crossfact.internal.numeral;

import com.ibm.icu.text.Normalizer2;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The fractions that are one character: ½, which Unicode takes apart as {@code 1⁄2}. */
final class VulgarFraction {

    private static final String SLASH = "\u2044";

    private VulgarFraction() {}

    /** The fraction that this token is; null where it is none, and beyond the ends. */
    static @Nullable Atom at(Tokens tokens, int token) {
        if (token >= tokens.size() || tokens.kind(token) != Tokens.Kind.SYMBOL) {
            return null;
        }
        char sign = tokens.source().charAt(tokens.start(token));
        String decomposed = Normalizer2.getNFKDInstance().getDecomposition(sign);
        return decomposed == null ? null : read(decomposed);
    }

    private static @Nullable Atom read(String decomposed) {
        String[] parts = decomposed.split(SLASH, -1);
        boolean fraction = parts.length == 2 && isNumber(parts[0]) && isNumber(parts[1]);
        return fraction ? new Atom(NumeralKind.FRACTION, new BigDecimal(parts[0]), new BigDecimal(parts[1]), "") : null;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
