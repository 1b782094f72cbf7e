package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.scan.Item.NumberKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of one number together, as they come: what each kind of number word does to the {@link Sum} and its {@link Parts}. What does not
 * fit ends the number.
 */
final class Composer {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Numerals numerals;
    private final Sum sum;
    private final Parts parts;
    private boolean ordinal;
    /** The magnitude that the last word said by itself there are two of; null where it said something else. */
    private @Nullable BigDecimal dual;

    /** Whether nothing may come after but the ending of an ordinal. */
    private boolean sealed;

    Composer(Numerals numerals) {
        this.numerals = numerals;
        this.sum = new Sum();
        this.parts = new Parts(sum);
    }

    private Composer(Composer that) {
        this.numerals = that.numerals;
        this.sum = that.sum.copy();
        this.parts = that.parts.copy(sum);
        this.ordinal = that.ordinal;
        this.dual = that.dual;
        this.sealed = that.sealed;
    }

    Composer copy() {
        return new Composer(this);
    }

    int size() {
        return sum.size();
    }

    /** Whether an "and" waits for what it joins. */
    boolean isPending() {
        return sum.isPending();
    }

    /** Whether a count of parts waits for what they are parts of. */
    boolean awaitsParts() {
        return parts.areAwaited();
    }

    /** Whether the number may end here. */
    boolean isComplete() {
        return sum.isComplete() && !parts.areAwaited();
    }

    Value value() {
        return sum.value();
    }

    NumberKind kind() {
        return ordinal ? NumberKind.ORDINAL : parts.isFraction() ? NumberKind.FRACTION : NumberKind.CARDINAL;
    }

    /** What the number's only term has been multiplied by; 1 where there are more. */
    BigDecimal scale() {
        return sum.scale();
    }

    /** Whether digits without a magnitude after them may go on with what has been read. */
    boolean hasRoomForDigits() {
        return !sum.isEmpty()
                && (sum.room().compareTo(THOUSAND) == 0 || sum.room().compareTo(HUNDRED) == 0);
    }

    /** Whether a number of this magnitude may come next. */
    boolean hasRoomFor(BigDecimal magnitude) {
        return !sum.isEmpty() && magnitude.compareTo(sum.room()) < 0;
    }

    /** Takes a number written with digits; returns whether it fits. */
    boolean acceptLiteral(Value value) {
        boolean closed = ordinal || sealed || parts.isFraction() || parts.areAwaited();
        return !closed && sum.addLiteral(value);
    }

    /** Takes the decimal digits of a number whose whole ones have been read. */
    void acceptDecimals(String digits) {
        sum.extendLast(Value.of(new BigDecimal("0." + digits)));
    }

    /** Takes the parts of one word, in their order; returns whether all fit. */
    boolean acceptWord(List<Atom> atoms) {
        for (int i = 0; i < atoms.size(); i++) {
            if (!accept(atoms.get(i), i > 0)) {
                return false;
            }
        }
        return true;
    }

    /** Takes an "and"; returns whether it fits. */
    boolean acceptAnd() {
        return accept(Atom.of(NumeralKind.AND, BigDecimal.ZERO), false);
    }

    /**
     * Takes the next part; returns whether it fits. After one that does not, this object is of no more use.
     *
     * @param glued whether it is written together with the part before
     */
    boolean accept(Atom atom, boolean glued) {
        if (sealed && (ordinal || atom.kind() != NumeralKind.ORDINAL_ENDING)) {
            return false;
        }
        sum.glueNext(glued);
        if (atom.kind() != NumeralKind.AND) {
            dual = null;
        }
        if (parts.areAwaited()) {
            return parts.acceptAwaited(atom);
        }
        return switch (atom.kind()) {
            case AND -> acceptJoint();
            case ORDINAL, GUARDED -> acceptOrdinal(atom);
            case ORDINAL_PART -> acceptOrdinalPart(atom);
            case ORDINAL_ENDING -> acceptOrdinalEnding();
            case TEEN -> acceptTeen(atom, glued);
            case TEN -> acceptTen(atom);
            default -> !ordinal && acceptCardinal(atom, glued);
        };
    }

    /** "Two thousand of" needs its noun right behind; before "and" the same letters are those of a thousand. */
    private boolean acceptJoint() {
        if (dual != null) {
            sum.removeLast();
            sum.add(Value.of(dual), dual);
            dual = null;
        }
        return sum.join();
    }

    private boolean acceptCardinal(Atom atom, boolean glued) {
        return switch (atom.kind()) {
            case UNIT, ONE, ARTICLE, STRESSED, WEAK, SHARE -> acceptUnit(atom, glued);
            case NUMBER, ALONE -> acceptNumber(atom);
            case MULTIPLE -> addRound(atom.value(), roundness(atom.value()));
            case MAGNITUDE, SCALE, DUAL, GLUED, GLUED_DECIMAL -> acceptMagnitude(atom);
            case FRACTION, PART -> parts.accept(atom);
            case MIXED -> parts.acceptMixed(atom, glued);
            default -> false;
        };
    }

    private boolean acceptUnit(Atom atom, boolean glued) {
        boolean first = sum.isEmpty();
        boolean separate = !first && !isPending() && !glued;
        // After tens a unit needs its "and": two numbers in a row are not one.
        boolean twoNumbers = separate && sum.room().compareTo(BigDecimal.TEN) == 0;
        if (!twoNumbers && sum.addUnit(atom.value())) {
            sum.leaveOpen(atom.kind() == NumeralKind.ARTICLE && !first && !glued);
            return true;
        }
        boolean awaits = isPending() || separate && !atom.kind().isDoubtful();
        if (awaits) {
            parts.await(atom.value());
        }
        return awaits;
    }

    private boolean acceptNumber(Atom atom) {
        boolean zero = atom.value().signum() == 0;
        if (zero && !sum.isEmpty()) {
            return false;
        }
        sealed = zero;
        return sum.add(Value.of(atom.value()), BigDecimal.ONE);
    }

    private boolean acceptTeen(Atom atom, boolean glued) {
        if (sum.endsWithUnit() && !isPending() && (glued || numerals.teensApart())) {
            return sum.raiseUnit(atom.value());
        }
        return !ordinal && sum.add(Value.of(atom.value()), BigDecimal.ONE);
    }

    private boolean acceptTen(Atom atom) {
        boolean unitsFirst = numerals.unitsBeforeTens();
        if (unitsFirst && sum.endsWithUnit() && isPending()) {
            sum.joined();
            return sum.raiseUnit(atom.value());
        }
        return !ordinal && sum.add(Value.of(atom.value()), unitsFirst ? BigDecimal.ONE : BigDecimal.TEN);
    }

    /** The greatest power of ten that is no more than the value. */
    private static BigDecimal roundness(BigDecimal value) {
        return BigDecimal.ONE.scaleByPowerOfTen(value.precision() - value.scale() - 1);
    }

    private boolean acceptMagnitude(Atom atom) {
        if (isPending()) {
            return acceptBareMagnitude(atom);
        }
        if (parts.saysAgain(atom.value())) {
            return true;
        }
        int from = sum.factorsOf(atom.value());
        if (from == sum.size()) {
            return acceptBareMagnitude(atom);
        }
        boolean fits = sum.multiply(from, atom.value());
        if (fits) {
            parts.multiplied();
        }
        return fits;
    }

    private boolean acceptBareMagnitude(Atom atom) {
        return switch (atom.kind()) {
            case MAGNITUDE -> addRound(atom.value(), atom.value());
            case DUAL -> addTwo(atom.value());
            default -> false;
        };
    }

    private boolean addTwo(BigDecimal magnitude) {
        boolean fits = addRound(magnitude.multiply(TWO), magnitude);
        dual = fits ? magnitude : null;
        return fits;
    }

    private boolean addRound(BigDecimal value, BigDecimal room) {
        return sum.add(Value.of(value), room) || numerals.joinsAll() && sum.addToHundreds(Value.of(value));
    }

    private boolean acceptOrdinal(Atom atom) {
        if (ordinal) {
            return false;
        }
        ordinal = true;
        return atom.value().compareTo(BigDecimal.TEN) < 0
                ? sum.addUnit(atom.value())
                : sum.add(Value.of(atom.value()), BigDecimal.ONE);
    }

    private boolean acceptOrdinalPart(Atom atom) {
        return sum.isEmpty() || isPending()
                ? acceptOrdinal(Atom.of(NumeralKind.ORDINAL, atom.divisor()))
                : !ordinal && parts.accept(Atom.part(atom.divisor()));
    }

    private boolean acceptOrdinalEnding() {
        boolean fits = !sum.isEmpty() && !isPending();
        ordinal = true;
        sealed = true;
        return fits;
    }
}
