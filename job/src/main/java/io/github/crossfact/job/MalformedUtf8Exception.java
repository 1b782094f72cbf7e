package io.github.crossfact.job;

import java.util.Locale;

/** Bytes that are not UTF-8. */
public final class MalformedUtf8Exception extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final byte value;

    MalformedUtf8Exception(int offset, byte value) {
        super("byte " + offset);
        this.offset = offset;
        this.value = value;
    }

    /** Which byte is the first wrong one, counted from 0 in the array that was decoded. */
    public int offset() {
        return offset;
    }

    /**
     * What to tell the user.
     *
     * @param base where in the file the array began
     */
    public String advice(long base) {
        String hex = Integer.toHexString(value & 0xFF).toUpperCase(Locale.ROOT);
        return "not UTF-8: byte 0x" + hex + " at offset " + (base + offset) + ", counted from 0; save it as UTF-8";
    }
}
