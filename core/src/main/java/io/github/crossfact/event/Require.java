package io.github.crossfact.event;

import org.jspecify.annotations.Nullable;

/** The checks of text components that several records share. */
final class Require {

    private Require() {}

    /** Fails unless {@code text} has something to read in it. */
    static void notBlank(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    /** As {@link #notBlank}, where null stands for unknown. */
    static void nullOrNotBlank(String name, @Nullable String text) {
        if (text != null) {
            notBlank(name, text);
        }
    }

    static boolean isAsciiDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
