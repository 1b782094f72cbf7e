package io.github.crossfact.fuzz;

import java.nio.charset.StandardCharsets;

/** The bytes of a fuzzer as the choices that they stand for; none are left means 0. Not for several threads. */
final class Bytes {

    private static final int VALUES = 256;

    private final byte[] data;
    private int at;

    Bytes(byte[] data) {
        this.data = data;
    }

    boolean isEmpty() {
        return at >= data.length;
    }

    /** A byte, from 0 to 255. */
    int next() {
        return isEmpty() ? 0 : data[at++] & 0xFF;
    }

    /** One of so many choices: of a byte where that is enough, else of two. */
    int choice(int choices) {
        return (choices <= VALUES ? next() : next() * VALUES + next()) % choices;
    }

    /** What is left, as UTF-8; what is none becomes U+FFFD. */
    String text() {
        String rest = new String(data, at, data.length - at, StandardCharsets.UTF_8);
        at = data.length;
        return rest;
    }

    /** What is left. */
    byte[] rest() {
        byte[] rest = new byte[data.length - at];
        System.arraycopy(data, at, rest, 0, rest.length);
        at = data.length;
        return rest;
    }
}
