package io.github.crossfact.internal.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Halves, thirds and quarters in a number that is being put together.
 *
 * <p>A part is of what stands before it when that is one round magnitude, else of one: "a million and a half" is a million and half a million,
 * "five and a half" is 5.5.
 */
final class Parts {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Sum sum;
    /** How many parts of a whole wait for what they are parts of: the 2 of "three and two thirds". */
    private @Nullable BigDecimal numerator;
    /** The magnitude that a part was taken of, which may be said once more: "a billion and half a billion". */
    private BigDecimal partOf = BigDecimal.ZERO;

    private boolean fraction;

    Parts(Sum sum) {
        this.sum = sum;
    }

    /** The same parts of a copy of the sum. */
    Parts copy(Sum copied) {
        Parts copy = new Parts(copied);
        copy.numerator = numerator;
        copy.partOf = partOf;
        copy.fraction = fraction;
        return copy;
    }

    /** Whether the number is a fraction, not a round part of a magnitude. */
    boolean isFraction() {
        return fraction;
    }

    /** Forgets a fraction that has become the factor of a magnitude. */
    void multiplied() {
        fraction = false;
    }

    /** Whether a count of parts waits for what they are parts of. */
    boolean areAwaited() {
        return numerator != null;
    }

    /** Lets a number behind an "and" wait for what it counts: "three and two …". */
    void await(BigDecimal count) {
        numerator = count;
        sum.joined();
    }

    /** Whether a magnitude only says again what a part was taken of; once. */
    boolean saysAgain(BigDecimal magnitude) {
        boolean again = partOf.compareTo(magnitude) == 0;
        if (again) {
            partOf = BigDecimal.ZERO;
        }
        return again;
    }

    /** Takes what the waiting count is a count of. */
    boolean acceptAwaited(Atom atom) {
        BigDecimal count = numerator;
        return count != null && isOnePart(atom) && acceptCounted(atom, count);
    }

    private static boolean isOnePart(Atom atom) {
        return switch (atom.kind()) {
            case PART, ORDINAL_PART, FRACTION -> isOneOf(atom);
            default -> false;
        };
    }

    private static boolean isOneOf(Atom atom) {
        return atom.value().compareTo(BigDecimal.ONE) == 0;
    }

    private boolean acceptCounted(Atom atom, BigDecimal count) {
        numerator = null;
        BigDecimal whole = wholeFrom(MILLION);
        add(Value.of(count.multiply(whole)).over(atom.divisor()), whole);
        return true;
    }

    /** What a part that is joined with "and" is a part of: the magnitude before it, if it is as great as this, else one. */
    private BigDecimal wholeFrom(BigDecimal least) {
        return sum.room().compareTo(least) >= 0 ? sum.room() : BigDecimal.ONE;
    }

    private void add(Value part, BigDecimal whole) {
        sum.addPart(part);
        fraction = whole.compareTo(BigDecimal.ONE) == 0;
        partOf = fraction ? BigDecimal.ZERO : whole;
    }

    /** Takes a half, a third, three quarters. */
    boolean accept(Atom atom) {
        if (sum.isEmpty()) {
            return begin(atom);
        }
        if (sum.isPending()) {
            return acceptJoined(atom);
        }
        boolean digits = sum.isLiteral() && atom.kind() == NumeralKind.FRACTION;
        if (fraction || digits || !sum.last().value().isWhole()) {
            return false;
        }
        return isOneOf(atom) ? acceptDirect(atom) : acceptJoined(atom);
    }

    private boolean begin(Atom atom) {
        sum.leaveOpen(atom.kind() == NumeralKind.PART);
        fraction = true;
        return sum.add(Value.of(atom.value()).over(atom.divisor()), BigDecimal.ZERO);
    }

    private boolean acceptJoined(Atom atom) {
        if (fraction || atom.kind() == NumeralKind.PART && atom.divisor().compareTo(TWO) != 0) {
            return false;
        }
        BigDecimal whole = wholeFrom(THOUSAND);
        add(Value.of(atom.value().multiply(whole)).over(atom.divisor()), whole);
        return true;
    }

    /** "Three quarters"; and where more stands before, only the last word counts the parts. */
    private boolean acceptDirect(Atom atom) {
        Term last = sum.last();
        if (sum.size() > 1 && last.apart() && last.value().isLess(HUNDRED)) {
            sum.removeLast();
            sum.leaveOpen(false);
            return acceptCounted(atom, last.value().main());
        }
        // "Thousand half" says nothing; "thousand millionths" does.
        if (last.room().compareTo(THOUSAND) >= 0 && !sum.value().isLess(atom.divisor())) {
            return false;
        }
        Value parts = sum.value().over(atom.divisor());
        sum.clear();
        fraction = true;
        return sum.add(parts, BigDecimal.ZERO);
    }

    /** Takes a number that has a half of its own: "anderthalb", and "einhalb" behind its unit. */
    boolean acceptMixed(Atom atom, boolean glued) {
        Value value = Value.of(atom.value()).over(atom.divisor());
        fraction = true;
        if (sum.isEmpty()) {
            return sum.add(value, BigDecimal.ZERO);
        }
        boolean joins = glued || value.isLess(BigDecimal.ONE);
        if (!joins || sum.isPending() || sum.room().compareTo(BigDecimal.ONE) != 0) {
            return false;
        }
        sum.extendLast(value);
        return true;
    }
}
