package io.github.crossfact.internal.lexicon;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Trie} laid out for reading, immutable; node 0 is the root.
 *
 * <p>Nodes are numbered level by level, so those that every word visits lie together, and the children of a node are one run, in the order of the low
 * six bits of their characters. A bit for each of these tells at once that there is no child, and otherwise where in the run it begins.
 *
 * @param <V> what a node has
 */
public final class Automaton<V> {

    private static final int LOW_BITS = 63;
    private static final int LABEL = 32;
    private static final int MARKS = 48;
    private static final int ALL_MARKS = 0x7fff;
    private static final long HAS_VALUE = 1L << 63;

    /**
     * Two numbers a node, side by side, as a step needs both: the bits of its children's characters; and its first child (behind the last node, where
     * its children end), above it the character that leads to the node, the marks, and the sign, which says that the node has something.
     */
    private final long[] nodes;

    private final @Nullable Object[] values;

    private Automaton(int nodes) {
        this.nodes = new long[2 * nodes + 2];
        this.values = new Object[nodes];
    }

    /** Lays out a tree; {@code value} makes what a node has of what hangs on it. */
    public static <T, V> Automaton<V> of(Trie<T> trie, Function<List<T>, V> value) {
        return of(trie, value, any -> 0);
    }

    /** The same with marks of what a node has, up to fifteen bits, which are told without a look at it. */
    static <T, V> Automaton<V> of(Trie<T> trie, Function<List<T>, V> value, ToIntFunction<V> marks) {
        Automaton<V> automaton = new Automaton<>(trie.size());
        int[] numbered = new int[trie.size()];
        int next = 1;
        for (int node = 0; node < numbered.length; node++) {
            automaton.nodes[2 * node + 1] |= next;
            for (int child : inOrder(trie.children(numbered[node]), trie)) {
                automaton.nodes[2 * node] |= 1L << trie.label(child);
                automaton.nodes[2 * next + 1] = (long) trie.label(child) << LABEL;
                numbered[next++] = child;
            }
            V has = value.apply(trie.values(numbered[node]));
            automaton.values[node] = has;
            automaton.nodes[2 * node + 1] |= has == null ? 0 : HAS_VALUE | (long) marks.applyAsInt(has) << MARKS;
        }
        automaton.nodes[2 * numbered.length + 1] = next;
        return automaton;
    }

    /** The node that {@code c} leads to, or {@link Trie#NONE}. */
    public int step(int node, char c) {
        long bit = 1L << c;
        long mask = nodes[2 * node];
        if ((mask & bit) == 0) {
            return Trie.NONE;
        }
        int end = (int) nodes[2 * node + 3];
        for (int child = (int) nodes[2 * node + 1] + Long.bitCount(mask & bit - 1); child < end; child++) {
            if ((char) (nodes[2 * child + 1] >>> LABEL) == c) {
                return child;
            }
        }
        return Trie.NONE;
    }

    /** Whether a node has anything. */
    public boolean has(int node) {
        return nodes[2 * node + 1] < 0;
    }

    /** The marks of what a node has; none where it has nothing. */
    int marks(int node) {
        return (int) (nodes[2 * node + 1] >>> MARKS) & ALL_MARKS;
    }

    /** What a node has. */
    @SuppressWarnings("unchecked")
    public V value(int node) {
        return (V) values[node];
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
