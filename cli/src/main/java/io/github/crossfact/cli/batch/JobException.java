package io.github.crossfact.cli.batch;

/** A job that cannot begin or go on. The message says what to do. */
public final class JobException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message for people, without a full stop */
    public JobException(String message) {
        super(message);
    }

    /** @param message for people, without a full stop */
    JobException(String message, Throwable cause) {
        super(message, cause);
    }
}
