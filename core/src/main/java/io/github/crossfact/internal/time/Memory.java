package io.github.crossfact.internal.time;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found at the tokens that it was last asked for. Several readers ask about the same few tokens in turn; what they find holds until the
 * page's reader goes on. Not for sharing between threads.
 */
final class Memory<T> {

    private static final int SLOTS = 8;
    private static final int EMPTY = -1;

    private final IntFunction<@Nullable T> reader;
    private final int[] tokens = new int[SLOTS];
    private final @Nullable Object[] found = new Object[SLOTS];

    Memory(IntFunction<@Nullable T> reader) {
        this.reader = reader;
        forget();
    }

    /** Forgets all, as the text has been read further. */
    void forget() {
        Arrays.fill(tokens, EMPTY);
    }

    /** What the reader finds at a token. */
    @SuppressWarnings("unchecked")
    @Nullable
    T at(int token) {
        int slot = token & SLOTS - 1;
        if (tokens[slot] == token && token != EMPTY) {
            return (T) found[slot];
        }
        T read = reader.apply(token);
        tokens[slot] = token;
        found[slot] = read;
        return read;
    }
}
