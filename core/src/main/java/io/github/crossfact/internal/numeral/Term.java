package io.github.crossfact.internal.numeral;

import java.math.BigDecimal;

/**
 * A term of a number that is being put together.
 *
 * @param room what comes after must be less; 0 where nothing fits
 * @param apart whether it is not written together with the term before
 * @param unit whether it is a bare unit, which may become 13 or 23
 */
record Term(Value value, BigDecimal room, boolean apart, boolean unit) {

    /** The same term with more in it, and other room behind it. */
    Term plus(Value more, BigDecimal newRoom) {
        return new Term(value.plus(more), newRoom, apart, false);
    }
}
