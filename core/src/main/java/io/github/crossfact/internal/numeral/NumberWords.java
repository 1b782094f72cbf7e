package io.github.crossfact.internal.numeral;

import io.github.crossfact.internal.lexicon.Automaton;
import io.github.crossfact.internal.lexicon.Trie;
import java.util.List;

/** The words and parts of words that numbers are made of, as a tree of their letters. Immutable. */
final class NumberWords {

    private final Automaton<List<Atom>> forms;

    NumberWords(Trie<Atom> forms) {
        this.forms = Automaton.of(forms, atoms -> atoms);
    }

    /** Whether a word may wholly be made of forms; a true answer is not certain. */
    boolean mayMake(CharSequence text, int from, int to) {
        int node = 0;
        for (int i = from; i < to && node != Trie.NONE; i++) {
            node = step(node, text.charAt(i));
            if (node != Trie.NONE
                    && !atoms(node).isEmpty()
                    && (i + 1 == to || step(0, text.charAt(i + 1)) != Trie.NONE)) {
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
}
