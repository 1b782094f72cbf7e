package io.github.crossfact.internal.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms of a number, each smaller than the room that the one before leaves: after "two hundred" there is room for less than 100, after "five"
 * for nothing. A magnitude multiplies the last terms, as far as they are smaller than it: "two thousand and fifty billion" is 2050 billion. What
 * does not fit is refused, so a number has few terms whatever the text.
 */
final class Sum {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final List<Term> terms;
    private boolean pending;
    private boolean open;
    private boolean literal;
    private boolean glued;
    private BigDecimal scale = BigDecimal.ONE;

    Sum() {
        this.terms = new ArrayList<>(4);
    }

    private Sum(Sum that) {
        this.terms = new ArrayList<>(that.terms);
        this.pending = that.pending;
        this.open = that.open;
        this.literal = that.literal;
        this.glued = that.glued;
        this.scale = that.scale;
    }

    Sum copy() {
        return new Sum(this);
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    int size() {
        return terms.size();
    }

    /** The last term; there must be one. */
    Term last() {
        return terms.get(terms.size() - 1);
    }

    /** What comes after the last term must be less than this. */
    BigDecimal room() {
        return last().room();
    }

    boolean endsWithUnit() {
        return !terms.isEmpty() && last().unit();
    }

    Value value() {
        Value sum = Value.ZERO;
        for (Term term : terms) {
            sum = sum.plus(term.value());
        }
        return sum;
    }

    /** What the only term has been multiplied by; 1 where there are more. */
    BigDecimal scale() {
        return terms.size() == 1 ? scale : BigDecimal.ONE;
    }

    /** Whether an "and" waits for what it joins. */
    boolean isPending() {
        return pending;
    }

    /** Whether a number in digits began it. */
    boolean isLiteral() {
        return literal;
    }

    /** Whether it may end here. */
    boolean isComplete() {
        return !terms.isEmpty() && !pending && !open;
    }

    /** Says whether the terms so far make sense only with more: "half" of a million, an article after a hundred. */
    void leaveOpen(boolean whether) {
        open = whether;
    }

    /** Says whether what comes next is written together with what stands before. */
    void glueNext(boolean whether) {
        glued = whether;
    }

    /** Lets an "and" wait; returns whether it has anything before it. */
    boolean join() {
        boolean fits = !pending && !terms.isEmpty();
        pending = true;
        return fits;
    }

    /** Takes the "and" for what is no term of its own. */
    void joined() {
        pending = false;
    }

    /** Adds a number in digits, where there is room for it. */
    boolean addLiteral(Value value) {
        literal = terms.isEmpty();
        glued = false;
        return add(value, BigDecimal.ONE);
    }

    /** Adds a bare unit, where there is room for it. */
    boolean addUnit(BigDecimal unit) {
        return add(Value.of(unit), BigDecimal.ONE, true);
    }

    /** Adds a term, where there is room for it. */
    boolean add(Value value, BigDecimal room) {
        return add(value, room, false);
    }

    /**
     * Adds one or two of a magnitude, behind an "and", to whole hundreds of it: "a hundred thousand and two thousand", where the last two of a number
     * say their noun with an ending.
     */
    boolean addToHundreds(Value value) {
        if (!pending || terms.isEmpty() || room().signum() == 0) {
            return false;
        }
        BigDecimal magnitude = room();
        BigDecimal hundreds = last().value().main().divide(magnitude.multiply(HUNDRED), MathContext.DECIMAL64);
        boolean whole = hundreds.stripTrailingZeros().scale() <= 0 && hundreds.compareTo(BigDecimal.TEN) < 0;
        boolean oneOrTwo = !value.isLess(magnitude) && value.isLess(magnitude.multiply(THREE));
        if (!whole || !oneOrTwo) {
            return false;
        }
        terms.add(new Term(value, magnitude, true, false));
        pending = false;
        return true;
    }

    private boolean add(Value value, BigDecimal room, boolean unit) {
        if (!terms.isEmpty() && !value.isLess(room())) {
            return false;
        }
        terms.add(new Term(value, room, pending || !glued, unit));
        pending = false;
        return true;
    }

    /** Adds a part of a whole, for which there is always room and which leaves none. */
    void addPart(Value part) {
        terms.add(new Term(part, BigDecimal.ZERO, true, false));
        pending = false;
    }

    /** Adds to the last term itself what belongs to it, after which there is no room. */
    void extendLast(Value more) {
        terms.add(removeLast().plus(more, BigDecimal.ZERO));
    }

    /** Makes 13 or 23 of a last 3; returns whether there is room for it. */
    boolean raiseUnit(BigDecimal by) {
        Term unit = removeLast();
        if (!terms.isEmpty() && by.compareTo(room()) >= 0) {
            return false;
        }
        terms.add(unit.plus(Value.of(by), BigDecimal.ONE));
        open = false;
        return true;
    }

    Term removeLast() {
        return terms.remove(terms.size() - 1);
    }

    void clear() {
        terms.clear();
        open = false;
    }

    /** The first of the last terms that a magnitude multiplies; {@link #size} where it multiplies none. */
    int factorsOf(BigDecimal magnitude) {
        int from = terms.size();
        while (from > 0 && isFactor(terms.get(from - 1), magnitude)) {
            from--;
        }
        return from;
    }

    /** Millions are never the factor of more, as "5 million and 20 billion" are two numbers, unless they stand alone: "3.4 million billion". */
    private boolean isFactor(Term term, BigDecimal magnitude) {
        boolean onlyDigits = literal && terms.size() == 1 && scale.compareTo(BigDecimal.ONE) == 0;
        if (terms.size() == 1 && room().compareTo(MILLION) == 0 && magnitude.compareTo(MILLION) > 0) {
            return true;
        }
        boolean small = magnitude.compareTo(MILLION) < 0 || term.value().isLess(MILLION);
        return onlyDigits || small && term.value().isLess(magnitude);
    }

    /** Multiplies the terms from this one on; returns whether there is room for the product. */
    boolean multiply(int from, BigDecimal magnitude) {
        List<Term> factors = terms.subList(from, terms.size());
        Value product = factors.stream()
                .map(Term::value)
                .reduce(Value.ZERO, Value::plus)
                .times(magnitude);
        if (from > 0 && !product.isLess(terms.get(from - 1).room())) {
            return false;
        }
        // After "two thousand billion" there is room for hundreds of billions.
        BigDecimal room = room().compareTo(THOUSAND) < 0 ? magnitude : magnitude.multiply(room());
        Term multiplied = new Term(product, room, factors.get(0).apart(), false);
        factors.clear();
        terms.add(multiplied);
        scale = from == 0 ? scale.multiply(magnitude) : BigDecimal.ONE;
        open = false;
        return true;
    }
}
