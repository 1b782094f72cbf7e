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

    private long[] keys = new long[1 << 12];
    private int[] children = new int[1 << 12];
    private int edges;
    private int nodes = 1;
    private final List<List<T>> values = new ArrayList<>(List.of(List.of()));

    /** The node that {@code c} leads to, or {@link #NONE}. */
    public int step(int node, char c) {
        long key = key(node, c);
        int slot = slot(key, keys.length - 1);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return children[slot];
            }
            slot = slot + 1 & keys.length - 1;
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
        if (++edges * 2 > keys.length) {
            rehash();
        }
        put(key(node, c), nodes);
        values.add(List.of());
        return nodes++;
    }

    public void add(int node, T value) {
        List<T> grown = new ArrayList<>(values.get(node));
        grown.add(value);
        values.set(node, List.copyOf(grown));
    }

    /** How many nodes there are, the root included. */
    public int size() {
        return nodes;
    }

    private void put(long key, int child) {
        int slot = slot(key, keys.length - 1);
        while (keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        children[slot] = child;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[keys.length];
        Arrays.fill(keys, 0);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldChildren[i]);
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
