package io.github.crossfact.job;

import java.util.Objects;

/**
 * Why a record gives no facts, and what to do about it.
 *
 * @param cause of which kind it is
 * @param message for people, without a full stop
 */
public record Failure(Cause cause, String message) {

    public Failure {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(message, "message");
    }
}
