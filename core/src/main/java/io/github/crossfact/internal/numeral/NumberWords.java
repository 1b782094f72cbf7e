package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.lexicon.Automaton;
import io.github.crossfact.internal.lexicon.Trie;
import java.util.BitSet;
import java.util.List;

/** The words and parts of words that numbers are made of, as a tree of their letters. Immutable. */
final class NumberWords {

    private static final int HASHES = 1 << 12;

    private final Automaton<List<Atom>> forms;
    /** Bits of the hashes of the two letters that forms begin with: turns nearly all words away at once. */
    private final BitSet beginnings = new BitSet(HASHES);

    NumberWords(Trie<Atom> forms) {
        this.forms = Automaton.of(forms, atoms -> atoms);
        for (int first : forms.children(0)) {
            if (!forms.values(first).isEmpty()) {
                // A form of one letter may go on with any other.
                beginnings.set(0, HASHES);
            }
            for (int second : forms.children(first)) {
                beginnings.set(hash(forms.label(first), forms.label(second)));
            }
        }
    }

    /** Whether a word may begin with a form; a true answer is not certain. */
    boolean mayBegin(CharSequence text, int from, int to) {
        return from < to && (to - from == 1 || beginnings.get(hash(text.charAt(from), text.charAt(from + 1))));
    }

    /** Whether a word may wholly be made of forms; a true answer is not certain. */
    boolean mayMake(CharSequence text, int from, int to) {
        if (!mayBegin(text, from, to)) {
            return false;
        }
        int node = 0;
        for (int i = from; i < to && node != Trie.NONE; i++) {
            node = step(node, text.charAt(i));
            if (node != Trie.NONE && !atoms(node).isEmpty() && (i + 1 == to || mayBegin(text, i + 1, to))) {
                return true;
            }
        }
        return false;
    }

    /** The node that a letter leads to, from the root {@code 0} on; {@link Trie#NONE} where no form goes on so. */
    int step(int node, char letter) {
        return forms.step(node, letter);
    }

    /** What the form that ends at a node may say; empty where none ends. */
    List<Atom> atoms(int node) {
        return forms.value(node);
    }

    private static int hash(char first, char second) {
        return first * 31 + second & HASHES - 1;
    }
}
