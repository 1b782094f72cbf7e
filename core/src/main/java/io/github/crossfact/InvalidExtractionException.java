package io.github.crossfact;

/**
 * Thrown when what should be an extraction is none: not JSON, a required field missing, a value that the field can't
 * hold. The message names the field, what was there and what is expected.
 */
public final class InvalidExtractionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public InvalidExtractionException(String message, Throwable cause) {
        super(message, cause);
    }
}
