package io.github.crossfact.internal.quantity;

import io.github.crossfact.internal.lexicon.Sense;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a number is a number of, and what it is multiplied by to be so many of it. */
sealed interface Unit {

    /** The currencies of ISO 4217 that are divided into thousandths. */
    Set<String> THOUSANDTHS = Set.of("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND");

    BigDecimal factor();

    /** A percent sign or word. */
    record Percent(BigDecimal factor) implements Unit {}

    /** A unit of measure in UCUM. */
    record Physical(String code, BigDecimal factor) implements Unit {

        Physical per(Physical other) {
            return new Physical(code + "/" + other.code, factor.divide(other.factor, Expression.KEPT));
        }
    }

    /**
     * A currency or what it is divided into.
     *
     * @param code in ISO 4217; null where the words leave it open
     * @param share how much of the currency one of it is: a hundredth for the cent
     */
    record Currency(@Nullable String code, BigDecimal share) implements Unit {

        static Currency of(Sense.CurrencyWord word) {
            return new Currency(word.currency(), word.factor());
        }

        /** What is counted in parts of a known currency is told in the currency. */
        @Override
        public BigDecimal factor() {
            return code == null ? BigDecimal.ONE : share;
        }

        /** How many of it make one of the currency, where its values are not told in the currency; else 1. */
        int parts() {
            return code == null
                    ? BigDecimal.ONE.divide(share, RoundingMode.HALF_EVEN).intValueExact()
                    : 1;
        }

        boolean isPart() {
            return share.compareTo(BigDecimal.ONE) < 0;
        }

        /** Whether an amount of it may be followed by so many of the other: dollars by cents. */
        boolean isDividedInto(Currency other) {
            return !isPart() && other.isPart() && (other.code == null ? hasShare(other) : other.code.equals(code));
        }

        /** Whether it has the parts that are named: the dinar of Kuwait has a thousand fils, the dirham of the Emirates a hundred. */
        private boolean hasShare(Currency other) {
            boolean thousandths = code != null && THOUSANDTHS.contains(code);
            return other.share.scale() == (thousandths ? 3 : 2);
        }
    }
}
