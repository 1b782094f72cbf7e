package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.scan.Item.NumberKind;
import io.github.crossfact.internal.text.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the decimals behind a point that is said in words: "three point seven", "three point zero five", "three point seven tenths". One per scan. */
final class SpokenDecimals {

    private static final int MOST_DECIMALS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Decimals that were read.
     *
     * @param digits what stands behind the decimal sign
     * @param end the token after the last one
     */
    record Found(String digits, int end) {}

    private final Tokens tokens;
    private final DigitRuns runs;
    private final UnsignedReader numbers;

    SpokenDecimals(Tokens tokens, DigitRuns runs, UnsignedReader numbers) {
        this.tokens = tokens;
        this.runs = runs;
        this.numbers = numbers;
    }

    /** The decimals that begin with this token; null where none do. */
    @Nullable
    Found read(int token) {
        @Nullable DigitRun run = runs.at(token);
        if (run != null && run.plain()) {
            return new Found(tokens.text(token), run.end());
        }
        @Nullable Numeral part = numbers.readSimple(token);
        return part != null && isTenths(part) ? tenths(part) : readWords(token);
    }

    private static boolean isTenths(Numeral part) {
        return part.kind() == NumberKind.FRACTION && part.value().isLess(BigDecimal.ONE);
    }

    /** "Three point seven tenths": the place of the last decimal is said besides. */
    private static Found tenths(Numeral part) {
        String digits = part.value().rounded().toPlainString().substring("0.".length());
        return new Found(digits, part.end());
    }

    private @Nullable Found readWords(int token) {
        StringBuilder digits = new StringBuilder();
        int end = token;
        while (digits.length() < MOST_DECIMALS) {
            @Nullable Numeral next = numbers.readSimple(end);
            if (next == null || !isDigits(next, digits.length() == 0)) {
                break;
            }
            digits.append(next.value().main().toPlainString());
            end = next.end();
        }
        return digits.length() == 0 ? null : new Found(digits.toString(), end);
    }

    /** One digit; two only at the beginning: "point twenty-five". */
    private static boolean isDigits(Numeral next, boolean isFirst) {
        BigDecimal limit = isFirst ? HUNDRED : BigDecimal.TEN;
        return next.isCardinal() && next.value().isWhole() && next.value().isLess(limit);
    }
}
