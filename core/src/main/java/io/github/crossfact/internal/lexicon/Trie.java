package io.github.crossfact.internal.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tree of characters; node 0 is the root. Children are found by one probe of an open hash, so a step costs the same whatever the
 * alphabet. Built once, then only read.
 *
 * @param <T> what hangs on a node
 */
public final class Trie<T> {

    /** No node. */
    public static final int NONE = -1;

    private static final int NODE_BITS = 24;

    /** Most nodes that there may be. */
    private static final int MOST_NODES = 1 << NODE_BITS;

    /** An edge a slot: the node that it leaves, its character, the node that it leads to; 0 where none is. */
    private long[] edges = new long[1 << 12];

    private int nodes = 1;
    /** For each node the character that leads to it, its newest child, and the sibling before it; 0 where there is none. */
    private char[] labels = new char[1 << 11];

    private int[] newest = new int[1 << 11];
    private int[] older = new int[1 << 11];
    private final List<List<T>> values = new ArrayList<>(List.of(List.of()));

    /** The node that {@code c} leads to, or {@link #NONE}. */
    public int step(int node, char c) {
        long key = key(node, c);
        int mask = edges.length - 1;
        for (int slot = slot(key, mask); edges[slot] != 0; slot = slot + 1 & mask) {
            if (edges[slot] >>> NODE_BITS == key) {
                return (int) edges[slot] & MOST_NODES - 1;
            }
        }
        return NONE;
    }

    /** What hangs on a node, in the order of adding. */
    public List<T> values(int node) {
        return values.get(node);
    }

    /** The node for {@code c}, made when it is not there. */
    public int grow(int node, char c) {
        int next = step(node, c);
        if (next != NONE) {
            return next;
        }
        if (nodes == MOST_NODES) {
            throw new IllegalStateException("a tree has at most " + MOST_NODES + " nodes");
        }
        if (nodes * 2 > edges.length) {
            rehash();
        }
        put(key(node, c) << NODE_BITS | nodes);
        values.add(List.of());
        link(node, c);
        return nodes++;
    }

    private void link(int node, char c) {
        if (nodes == labels.length) {
            labels = Arrays.copyOf(labels, nodes * 2);
            newest = Arrays.copyOf(newest, nodes * 2);
            older = Arrays.copyOf(older, nodes * 2);
        }
        labels[nodes] = c;
        older[nodes] = newest[node];
        newest[node] = nodes;
    }

    /** The character that leads to a node. */
    public char label(int node) {
        return labels[node];
    }

    /** The children of a node, the newest first. */
    public int[] children(int node) {
        int count = 0;
        for (int child = newest[node]; child != 0; child = older[child]) {
            count++;
        }
        int[] children = new int[count];
        for (int child = newest[node], i = 0; child != 0; child = older[child]) {
            children[i++] = child;
        }
        return children;
    }

    public void add(int node, T value) {
        List<T> before = values.get(node);
        if (before.isEmpty()) {
            values.set(node, List.of(value));
            return;
        }
        List<T> grown = new ArrayList<>(before);
        grown.add(value);
        values.set(node, List.copyOf(grown));
    }

    /** How many nodes there are, the root included. */
    public int size() {
        return nodes;
    }

    private void put(long edge) {
        int mask = edges.length - 1;
        int slot = slot(edge >>> NODE_BITS, mask);
        while (edges[slot] != 0) {
            slot = slot + 1 & mask;
        }
        edges[slot] = edge;
    }

    private void rehash() {
        long[] old = edges;
        edges = new long[old.length * 2];
        for (long edge : old) {
            if (edge != 0) {
                put(edge);
            }
        }
    }

    private static long key(int node, char c) {
        return (long) node << 16 | c;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
