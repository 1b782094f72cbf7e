package io.github.crossfact.internal.lexicon;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A tree laid out level by level, node 0 the root: what an {@link Automaton} is made of, and what a file has of it. The children of a node are one run,
 * in the order of the low six bits of their letters.
 */
final class Layout {

    private static final int LOW_BITS = 63;

    /** For each node the letter that leads to it. Columns are not changed any more once they are filled. */
    final char[] letters;

    /** For each node how many children it has. */
    final char[] children;

    /** For each node the number of its value, counted from 1; 0 for none. */
    final char[] values;

    private Layout(int size) {
        this(new char[size], new char[size], new char[size]);
    }

    Layout(char[] letters, char[] children, char[] values) {
        this.letters = letters;
        this.children = children;
        this.values = values;
    }

    /** Lays out a tree; {@code value} tells the number of what hangs on a node, 0 for nothing. */
    static <T> Layout of(Trie<T> trie, ToIntFunction<List<T>> value) {
        int size = trie.size();
        Layout layout = new Layout(size);
        int[] numbered = new int[size];
        int next = 1;
        for (int node = 0; node < size; node++) {
            int[] children = inOrder(trie.children(numbered[node]), trie);
            layout.children[node] = (char) children.length;
            for (int child : children) {
                layout.letters[next] = trie.label(child);
                numbered[next++] = child;
            }
            int number = value.applyAsInt(trie.values(numbered[node]));
            if (number > Character.MAX_VALUE) {
                throw new IllegalStateException(
                        "the forms of a tree mean at most " + (int) Character.MAX_VALUE + " things");
            }
            layout.values[node] = (char) number;
        }
        return layout;
    }

    /** How many nodes there are, the root included. */
    int size() {
        return letters.length;
    }

    /** Sorts by insertion: nodes have few children. */
    private static int[] inOrder(int[] children, Trie<?> trie) {
        for (int i = 1; i < children.length; i++) {
            int child = children[i];
            int at = i;
            while (at > 0 && low(trie, children[at - 1]) > low(trie, child)) {
                children[at] = children[at - 1];
                at--;
            }
            children[at] = child;
        }
        return children;
    }

    private static int low(Trie<?> trie, int node) {
        return trie.label(node) & LOW_BITS;
    }
}
