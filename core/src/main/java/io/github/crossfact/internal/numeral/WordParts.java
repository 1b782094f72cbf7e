package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.scan.Item.NumberKind;
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
        Composer whole = new Composer(numerals);
        boolean fits = whole.acceptWord(atoms.subList(0, atoms.size() - 1));
        return fits ? Atom.part(whole.value().main()) : null;
    }

    /** The value of a word that is an ordinal; null for other words. */
    @Nullable
    Value ordinal(Numerals numerals) {
        Composer word = new Composer(numerals);
        boolean fits = word.acceptWord(atoms) && word.isComplete() && word.kind() == NumberKind.ORDINAL;
        return fits ? word.value() : null;
    }
}
