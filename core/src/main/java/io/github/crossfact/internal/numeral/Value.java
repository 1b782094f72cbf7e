package io.github.crossfact.internal.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A value, and what it would be if a separator in it meant the other thing.
 *
 * @param exact whether no division was cut off
 */
record Value(BigDecimal main, @Nullable BigDecimal other, boolean exact) {

    /** Where a part has no end (a third), this many digits are kept. */
    private static final MathContext KEPT = new MathContext(16);

    private static final MathContext WORKING = MathContext.DECIMAL128;

    static final Value ZERO = of(BigDecimal.ZERO);

    static Value of(BigDecimal main) {
        return new Value(main, null, true);
    }

    Value plus(Value that) {
        BigDecimal sum = other == null && that.other == null ? null : orMain().add(that.orMain());
        return new Value(main.add(that.main), sum, exact && that.exact);
    }

    Value times(BigDecimal factor) {
        return new Value(main.multiply(factor), other == null ? null : other.multiply(factor), exact);
    }

    /** This many n-th parts. */
    Value over(BigDecimal n) {
        BigDecimal quotient = main.divide(n, WORKING);
        boolean ends = quotient.multiply(n).compareTo(main) == 0;
        return new Value(quotient, null, exact && ends);
    }

    boolean isLess(BigDecimal bound) {
        return main.compareTo(bound) < 0;
    }

    boolean isWhole() {
        return main.stripTrailingZeros().scale() <= 0;
    }

    BigDecimal rounded() {
        return exact ? main : main.round(KEPT);
    }

    private BigDecimal orMain() {
        return other == null ? main : other;
    }
}
