package io.github.crossfact.internal.numeral;

import java.util.List;

/**
 * A word that is wholly made of number words.
 *
 * @param and whether "and" is written together with it, before it
 * @param definite whether the article is
 * @param preposition whether something else is
 * @param atoms what it is made of, in the order of the text
 */
record WordParts(boolean and, boolean definite, boolean preposition, List<Atom> atoms) {

    /** The kind of a word that is made of one part; null where it is made of more. */
    boolean is(NumeralKind kind) {
        return atoms.size() == 1 && atoms.get(0).kind() == kind;
    }

    boolean startsWithMagnitude() {
        return atoms.get(0).kind().isMagnitude();
    }
}
