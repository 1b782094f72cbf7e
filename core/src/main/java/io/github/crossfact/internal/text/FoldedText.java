package io.github.crossfact.internal.text;

import io.github.crossfact.event.Span;
import java.util.Arrays;

/**
 * A text in folded spelling that knows its way back: each folded offset has its place in the text as it was given.
 *
 * <p>The map is sparse: it notes only where the two texts stop running in step.
 */
public final class FoldedText implements CharSequence {

    private static final int LOW_BITS = 0xff;

    private final String original;
    private final char[] chars;
    private final int length;
    /** Folded offsets at which the distance to the original changes, ascending, and the distance that holds from there on. */
    private final int[] at;

    private final int[] shift;

    private FoldedText(Builder builder) {
        this.original = builder.original;
        this.chars = builder.chars;
        this.length = builder.length;
        this.at = Arrays.copyOf(builder.at, builder.changes);
        this.shift = Arrays.copyOf(builder.shift, builder.changes);
    }

    /** The text as it was given. */
    public String original() {
        return original;
    }

    /** Where a folded character begins in the original. */
    public int originalStart(int offset) {
        return Math.min(offset + shiftAt(offset), original.length());
    }

    /** Where the folded character before {@code offset} ends in the original. */
    public int originalEnd(int offset) {
        if (offset == 0) {
            return 0;
        }
        int start = originalStart(offset - 1);
        return Math.min(start + 1, original.length());
    }

    /** The span of the original that a non-empty folded range stands for. */
    public Span originalSpan(int start, int end) {
        return new Span(originalStart(start), originalEnd(end));
    }

    /** Looks up places of the original for offsets that never go back, each at the cost of a step. Not for sharing between threads. */
    final class Walk {
        private int next;
        private int shift;

        /** The character of the original that the folded one at {@code offset} begins with; no offset may be before the last one asked for. */
        char original(int offset) {
            while (next < at.length && at[next] <= offset) {
                shift = FoldedText.this.shift[next++];
            }
            return original.charAt(offset + shift);
        }
    }

    private int shiftAt(int offset) {
        if (at.length == 0 || offset < at[0]) {
            return 0;
        }
        int found = Arrays.binarySearch(at, offset);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? 0 : shift[index];
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return substring(start, end);
    }

    /** The folded characters from {@code start} to {@code end}, exclusive. */
    public String substring(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** Whether the folded characters from {@code start} to {@code end}, exclusive, are these. */
    public boolean is(int start, int end, char[] letters) {
        return Arrays.equals(chars, start, end, letters, 0, letters.length);
    }

    /** A copy of the folded characters from {@code start} to {@code end}, exclusive. */
    public char[] letters(int start, int end) {
        return Arrays.copyOfRange(chars, start, end);
    }

    /** Where the line ends in which a character stands: at its line break, or at the end of the text. */
    public int lineEnd(int from) {
        int end = from;
        while (end < length && chars[end] != '\n') {
            end++;
        }
        return end;
    }

    /** The low eight bits of the folded characters from {@code start} to {@code end}, exclusive, eight of them at most; the last one is lowest. */
    public long packed(int start, int end) {
        long packed = 0;
        for (int i = start; i < end; i++) {
            packed = packed << Byte.SIZE | chars[i] & LOW_BITS;
        }
        return packed;
    }

    /** What the folded characters from {@code start} to {@code end}, exclusive, have above their low eight bits; -1 where they differ in it. */
    public int block(int start, int end) {
        int any = 0;
        int all = Character.MAX_VALUE;
        for (int i = start; i < end; i++) {
            any |= chars[i];
            all &= chars[i];
        }
        return (any ^ all) <= LOW_BITS ? any >>> Byte.SIZE : -1;
    }

    /** A hash of the folded characters from {@code start} to {@code end}, exclusive: that of a string of them. */
    public int hash(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    /** Takes the original's code units in order. */
    static final class Builder {
        private final String original;
        private char[] chars;
        private int length;
        private int[] at = new int[16];
        private int[] shift = new int[16];
        private int changes;
        private int current;

        Builder(String original) {
            this.original = original;
            this.chars = new char[original.length() + 8];
        }

        /** Folds as many of the next code units as become one each; returns the place of the one that does not, or the end. */
        int singles(FoldingTable table, int from) {
            int end = original.length();
            reserve(end - from);
            char[] to = chars;
            int at = length;
            int i = from;
            while (i < end) {
                char folded = table.single(original.charAt(i));
                if (folded == FoldingTable.SEVERAL) {
                    break;
                }
                to[at++] = folded;
                i++;
            }
            if (i > from) {
                note(from - length);
                length = at;
            }
            return i;
        }

        /** The code unit at a place becomes {@code folded}, which may be empty. */
        void several(String folded, int from) {
            reserve(folded.length());
            for (int i = 0; i < folded.length(); i++) {
                note(from - length);
                chars[length++] = folded.charAt(i);
            }
        }

        private void reserve(int more) {
            if (length + more > chars.length) {
                chars = Arrays.copyOf(chars, length + more + (chars.length >> 1));
            }
        }

        private void note(int distance) {
            if (distance == current) {
                return;
            }
            if (changes == at.length) {
                at = Arrays.copyOf(at, changes * 2);
                shift = Arrays.copyOf(shift, changes * 2);
            }
            at[changes] = length;
            shift[changes++] = distance;
            current = distance;
        }

        FoldedText build() {
            return new FoldedText(this);
        }
    }
}
