package io.github.crossfact.internal.lexicon;

import java.util.ArrayList;
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

    /** @param values what is numbered from 1 on in the layout */
    Automaton(Layout layout, List<V> values, ToIntFunction<V> marks) {
        int size = layout.size();
        this.nodes = new long[2 * size + 2];
        this.values = new Object[size];
        long[] marksOf = new long[values.size() + 1];
        for (int number = 1; number < marksOf.length; number++) {
            marksOf[number] = HAS_VALUE | (long) marks.applyAsInt(values.get(number - 1)) << MARKS;
        }
        int next = 1;
        for (int node = 0; node < size; node++) {
            int number = layout.values[node];
            nodes[2 * node + 1] = marksOf[number] | (long) layout.letters[node] << LABEL | next;
            this.values[node] = number == 0 ? null : values.get(number - 1);
            long mask = 0;
            for (int end = next + layout.children[node]; next < end; next++) {
                mask |= 1L << layout.letters[next];
            }
            nodes[2 * node] = mask;
        }
        nodes[2 * size + 1] = next;
    }

    /** Lays out a tree; {@code value} makes what a node has of what hangs on it, null for nothing. */
    public static <T, V> Automaton<V> of(Trie<T> trie, Function<List<T>, @Nullable V> value) {
        List<V> values = new ArrayList<>();
        Layout layout = Layout.of(trie, hanging -> {
            V made = value.apply(hanging);
            if (made == null) {
                return 0;
            }
            values.add(made);
            return values.size();
        });
        return new Automaton<>(layout, values, any -> 0);
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
}
