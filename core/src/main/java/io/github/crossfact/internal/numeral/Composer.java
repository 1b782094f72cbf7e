package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.scan.Item.NumberKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of one number together, as they come.
 *
 * <p>A number is a sum of terms, each smaller than the room that the one before leaves: after "two hundred" there is room for less than 100, after
 * "five" for nothing. A magnitude multiplies the last terms, as far as they are smaller than it: "two thousand and fifty billion" is 2050 billion.
 * What does not fit ends the number, so a number has few terms whatever the text.
 */
final class Composer {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /**
     * A term.
     *
     * @param room what comes after must be less
     * @param apart whether it is not written together with the term before
     */
    private record Term(Value value, BigDecimal room, boolean apart) {}

    private final Numerals numerals;
    private final List<Term> terms;
    /** Whether an "and" waits for what it joins. */
    private boolean pending;
    /** Whether the last term is a bare unit, which may become 13 or 23. */
    private boolean unit;
    /** How many parts of a whole wait for what they are parts of: the 2 of "three and two thirds". */
    private @Nullable BigDecimal numerator;

    /** Whether the part being taken is written together with the one before. */
    private boolean gluedPart;

    private boolean literal;
    private boolean ordinal;
    private boolean fraction;
    private boolean sealed;
    /** Whether what has been read only makes sense with more: "half" of a million, an article after a hundred. */
    private boolean open;
    /** The magnitude that a part was taken of, which may be said once more: "a billion and half a billion". */
    private BigDecimal partOf = BigDecimal.ZERO;

    private BigDecimal scale = BigDecimal.ONE;

    Composer(Numerals numerals) {
        this.numerals = numerals;
        this.terms = new ArrayList<>(4);
    }

    private Composer(Composer that) {
        this.numerals = that.numerals;
        this.terms = new ArrayList<>(that.terms);
        this.pending = that.pending;
        this.unit = that.unit;
        this.numerator = that.numerator;
        this.literal = that.literal;
        this.ordinal = that.ordinal;
        this.fraction = that.fraction;
        this.sealed = that.sealed;
        this.open = that.open;
        this.partOf = that.partOf;
        this.scale = that.scale;
    }

    Composer copy() {
        return new Composer(this);
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    int size() {
        return terms.size();
    }

    boolean isPending() {
        return pending;
    }

    /** Whether the number may end here. */
    boolean isComplete() {
        return !terms.isEmpty() && !pending && !open && numerator == null;
    }

    Value value() {
        return terms.stream().map(Term::value).reduce(Value.ZERO, Value::plus);
    }

    NumberKind kind() {
        return ordinal ? NumberKind.ORDINAL : fraction ? NumberKind.FRACTION : NumberKind.CARDINAL;
    }

    /** What the number's only term has been multiplied by; 1 where there are more. */
    BigDecimal scale() {
        return terms.size() == 1 ? scale : BigDecimal.ONE;
    }

    /** Takes a number written with digits; returns whether it fits. */
    boolean acceptLiteral(Value value) {
        if (ordinal || sealed || fraction || numerator != null) {
            return false;
        }
        literal = terms.isEmpty();
        unit = false;
        gluedPart = false;
        return add(value, BigDecimal.ONE);
    }

    /** Whether digits without a magnitude after them may go on with what has been read. */
    boolean hasRoomForDigits() {
        return !terms.isEmpty()
                && (top().room().compareTo(THOUSAND) == 0 || top().room().compareTo(HUNDRED) == 0);
    }

    /** Whether a number of this magnitude may come next. */
    boolean hasRoomFor(BigDecimal magnitude) {
        return !terms.isEmpty() && magnitude.compareTo(top().room()) < 0;
    }

    /** Takes the decimal digits of a number whose whole ones have been read. */
    void acceptDecimals(String digits) {
        Term last = terms.remove(terms.size() - 1);
        Value decimals = Value.of(new BigDecimal("0." + digits));
        terms.add(new Term(last.value().plus(decimals), BigDecimal.ZERO, last.apart()));
        unit = false;
    }

    /** Makes an ordinal of what has been read. */
    void makeOrdinal() {
        ordinal = true;
        sealed = true;
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
        gluedPart = glued;
        if (numerator != null) {
            return isPart(atom) && acceptPartsOf(atom, numerator);
        }
        return switch (atom.kind()) {
            case AND -> acceptAnd();
            case UNIT, ONE, ARTICLE, STRESSED, WEAK -> acceptUnit(atom, glued);
            case NUMBER -> acceptNumber(atom);
            case TEEN -> acceptTeen(atom, glued);
            case TEN -> acceptTen(atom);
            case MULTIPLE -> !ordinal && plain(Value.of(atom.value()), roundness(atom.value()));
            case MAGNITUDE, SCALE, DUAL, GLUED -> !ordinal && acceptMagnitude(atom);
            case ORDINAL, GUARDED -> acceptOrdinal(atom);
            case ORDINAL_ENDING -> acceptOrdinalEnding();
            case FRACTION, PART -> !ordinal && acceptPart(atom);
            case MIXED -> !ordinal && acceptMixed(atom, glued);
            default -> false;
        };
    }

    private static boolean isPart(Atom atom) {
        return (atom.kind() == NumeralKind.PART || atom.kind() == NumeralKind.FRACTION)
                && atom.value().compareTo(BigDecimal.ONE) == 0;
    }

    private boolean acceptAnd() {
        boolean fits = !pending && !terms.isEmpty();
        pending = true;
        return fits;
    }

    private boolean acceptUnit(Atom atom, boolean glued) {
        if (ordinal) {
            return false;
        }
        boolean first = terms.isEmpty();
        // After tens a unit needs its "and": two numbers in a row are not one.
        boolean apart = !first && !pending && !glued && top().room().compareTo(BigDecimal.TEN) == 0;
        if (!apart && add(Value.of(atom.value()), BigDecimal.ONE)) {
            unit = true;
            open = atom.kind() == NumeralKind.ARTICLE && !first && !glued;
            return true;
        }
        if (pending && !first) {
            numerator = atom.value();
            pending = false;
            return true;
        }
        return false;
    }

    private boolean acceptNumber(Atom atom) {
        if (ordinal || atom.value().signum() == 0 && !terms.isEmpty()) {
            return false;
        }
        sealed = atom.value().signum() == 0;
        return plain(Value.of(atom.value()), BigDecimal.ONE);
    }

    private boolean acceptTeen(Atom atom, boolean glued) {
        if (unit && !pending && (glued || numerals.teensApart())) {
            return raiseUnit(atom.value());
        }
        return !ordinal && plain(Value.of(atom.value()), BigDecimal.ONE);
    }

    private boolean acceptTen(Atom atom) {
        if (numerals.unitsBeforeTens() && unit && pending) {
            pending = false;
            return raiseUnit(atom.value());
        }
        return !ordinal && plain(Value.of(atom.value()), numerals.unitsBeforeTens() ? BigDecimal.ONE : BigDecimal.TEN);
    }

    private boolean raiseUnit(BigDecimal by) {
        Term last = terms.remove(terms.size() - 1);
        if (!terms.isEmpty() && by.compareTo(top().room()) >= 0) {
            return false;
        }
        terms.add(new Term(last.value().plus(Value.of(by)), BigDecimal.ONE, last.apart()));
        unit = false;
        open = false;
        return true;
    }

    private boolean plain(Value value, BigDecimal room) {
        unit = false;
        return add(value, room);
    }

    private boolean add(Value value, BigDecimal room) {
        if (!terms.isEmpty() && !value.isLess(top().room())) {
            return false;
        }
        terms.add(new Term(value, room, pending || !gluedPart));
        pending = false;
        return true;
    }

    private Term top() {
        return terms.get(terms.size() - 1);
    }

    /** The greatest power of ten that is no more than the value. */
    private static BigDecimal roundness(BigDecimal value) {
        return BigDecimal.ONE.scaleByPowerOfTen(value.precision() - value.scale() - 1);
    }

    private boolean acceptMagnitude(Atom atom) {
        BigDecimal magnitude = atom.value();
        if (pending) {
            return acceptBareMagnitude(atom);
        }
        if (partOf.compareTo(magnitude) == 0) {
            partOf = BigDecimal.ZERO;
            return true;
        }
        int from = terms.size();
        Value factor = Value.ZERO;
        while (from > 0 && isFactor(terms.get(from - 1), magnitude)) {
            factor = factor.plus(terms.get(--from).value());
        }
        return from == terms.size() ? acceptBareMagnitude(atom) : multiply(from, factor, magnitude);
    }

    /** Millions are never the factor of more: "5 million and 20 billion" are two numbers. */
    private boolean isFactor(Term term, BigDecimal magnitude) {
        boolean onlyDigits = literal && terms.size() == 1 && scale.compareTo(BigDecimal.ONE) == 0;
        boolean small = magnitude.compareTo(MILLION) < 0 || term.value().isLess(MILLION);
        return onlyDigits || small && term.value().isLess(magnitude);
    }

    private boolean acceptBareMagnitude(Atom atom) {
        return switch (atom.kind()) {
            case MAGNITUDE -> plain(Value.of(atom.value()), atom.value());
            case DUAL -> plain(Value.of(atom.value().multiply(TWO)), atom.value());
            default -> false;
        };
    }

    private boolean multiply(int from, Value factor, BigDecimal magnitude) {
        boolean apart = terms.get(from).apart();
        Value product = factor.times(magnitude);
        if (from > 0 && !product.isLess(terms.get(from - 1).room())) {
            return false;
        }
        // After "two thousand billion" there is room for hundreds of billions.
        BigDecimal room = top().room().compareTo(THOUSAND) < 0 ? magnitude : magnitude.multiply(top().room());
        terms.subList(from, terms.size()).clear();
        terms.add(new Term(product, room, apart));
        scale = from == 0 ? scale.multiply(magnitude) : BigDecimal.ONE;
        unit = false;
        open = false;
        fraction = false;
        return true;
    }

    private boolean acceptOrdinal(Atom atom) {
        if (ordinal || !add(Value.of(atom.value()), BigDecimal.ONE)) {
            return false;
        }
        ordinal = true;
        unit = atom.value().compareTo(BigDecimal.TEN) < 0;
        return true;
    }

    private boolean acceptOrdinalEnding() {
        boolean fits = !terms.isEmpty() && !pending;
        makeOrdinal();
        return fits;
    }

    private boolean acceptPart(Atom atom) {
        if (terms.isEmpty()) {
            open = atom.kind() == NumeralKind.PART;
            fraction = true;
            return plain(Value.of(atom.value()).over(atom.divisor()), BigDecimal.ZERO);
        }
        if (pending) {
            return acceptJoinedPart(atom);
        }
        boolean closed = fraction || !top().value().isWhole() || literal && atom.kind() == NumeralKind.FRACTION;
        if (closed) {
            return false;
        }
        return atom.value().compareTo(BigDecimal.ONE) == 0 ? acceptDirectPart(atom) : acceptJoinedPart(atom);
    }

    /** "A million and a half" is a million and half a million; "five and a half" is 5.5. */
    private boolean acceptJoinedPart(Atom atom) {
        if (fraction || atom.kind() == NumeralKind.PART && atom.divisor().compareTo(TWO) != 0) {
            return false;
        }
        BigDecimal whole = top().room().compareTo(THOUSAND) >= 0 ? top().room() : BigDecimal.ONE;
        addPart(Value.of(atom.value().multiply(whole)).over(atom.divisor()), whole);
        return true;
    }

    private boolean acceptPartsOf(Atom atom, BigDecimal count) {
        numerator = null;
        BigDecimal whole = top().room().compareTo(MILLION) >= 0 ? top().room() : BigDecimal.ONE;
        addPart(Value.of(count.multiply(whole)).over(atom.divisor()), whole);
        return true;
    }

    private void addPart(Value part, BigDecimal whole) {
        terms.add(new Term(part, BigDecimal.ZERO, true));
        pending = false;
        unit = false;
        fraction = whole.compareTo(BigDecimal.ONE) == 0;
        partOf = fraction ? BigDecimal.ZERO : whole;
    }

    /** "Three quarters"; and where more stands before, only the last word counts the parts. */
    private boolean acceptDirectPart(Atom atom) {
        Term last = top();
        if (terms.size() > 1 && last.apart() && last.value().isLess(HUNDRED)) {
            terms.remove(terms.size() - 1);
            open = false;
            return acceptPartsOf(atom, last.value().main());
        }
        if (last.room().compareTo(THOUSAND) >= 0) {
            return false;
        }
        Value parts = value().over(atom.divisor());
        terms.clear();
        fraction = true;
        open = false;
        return plain(parts, BigDecimal.ZERO);
    }

    private boolean acceptMixed(Atom atom, boolean glued) {
        Value value = Value.of(atom.value()).over(atom.divisor());
        if (glued && !pending && !terms.isEmpty() && top().room().compareTo(BigDecimal.ONE) == 0) {
            Term last = terms.remove(terms.size() - 1);
            terms.add(new Term(last.value().plus(value), BigDecimal.ZERO, last.apart()));
        } else if (terms.isEmpty()) {
            terms.add(new Term(value, BigDecimal.ZERO, false));
        } else {
            return false;
        }
        unit = false;
        fraction = true;
        return true;
    }
}
