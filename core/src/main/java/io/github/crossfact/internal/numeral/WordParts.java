package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.scan.Item.NumberKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word that is wholly made of number words.
 *
 * @param and whether "and" is written together with it, before it
 * @param definite whether the article is
 * @param preposition whether something else is
 * @param atoms what it is made of, in the order of the text
 */
record WordParts(boolean and, boolean definite, boolean preposition, List<Atom> atoms) {

    /** Halves have words of their own. */
    static final BigDecimal LEAST_DENOMINATOR = BigDecimal.valueOf(3);

    private static final int LONGEST_FRACTION = 8;

    /** Whether the word is one part of this kind. */
    boolean is(NumeralKind kind) {
        return atoms.size() == 1 && atoms.get(0).kind() == kind;
    }

    boolean startsWithMagnitude() {
        return first().kind().isMagnitude();
    }

    Atom first() {
        return atoms.get(0);
    }

    Atom last() {
        return atoms.get(atoms.size() - 1);
    }

    /** The part that a word with the ending of one says: "zwanzigstel"; null for other words. */
    @Nullable
    Atom part(Numerals numerals) {
        if (last().kind() != NumeralKind.PART_ENDING) {
            return null;
        }
        if (atoms.size() == 2) {
            return Atom.part(first().value());
        }
        Composer whole = new Composer(numerals);
        boolean fits = whole.acceptWord(atoms.subList(0, atoms.size() - 1));
        return fits ? Atom.part(whole.value().main()) : null;
    }

    /**
     * The two numbers of a fraction that are one word.
     *
     * @param counted what says how many parts there are
     * @param part one of these parts
     */
    record Fraction(List<Atom> counted, Atom part) {}

    /** The fraction that the word is where ordinals count the parts and its last number is one: "twothird"; null for other words. */
    @Nullable
    Fraction fraction(Numerals numerals) {
        if (!numerals.ordinalDenominators() || atoms.size() > LONGEST_FRACTION) {
            return null;
        }
        for (int i = 1; i < atoms.size(); i++) {
            @Nullable Value ordinal = ordinal(numerals, atoms.subList(i, atoms.size()));
            if (ordinal != null && !ordinal.isLess(LEAST_DENOMINATOR)) {
                return new Fraction(atoms.subList(0, i), Atom.part(ordinal.main()));
            }
        }
        return null;
    }

    /** The value of a word that is an ordinal; null for other words. */
    @Nullable
    Value ordinal(Numerals numerals) {
        return ordinal(numerals, atoms);
    }

    private static @Nullable Value ordinal(Numerals numerals, List<Atom> atoms) {
        Composer word = new Composer(numerals);
        boolean fits = word.acceptWord(atoms) && word.isComplete() && word.kind() == NumberKind.ORDINAL;
        return fits ? word.value() : null;
    }
}
