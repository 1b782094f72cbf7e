package io.github.crossfact.cli.gold;

/** Gold that cannot be read. The message says where, what is there and what is expected. */
public final class InvalidGoldException extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidGoldException(String message) {
        super(message);
    }
}
