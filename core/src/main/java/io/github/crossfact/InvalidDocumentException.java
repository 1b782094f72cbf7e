package io.github.crossfact;

/**
 * Thrown when what should be a document is none: not JSON, a required field missing, a value of the wrong type. The
 * message names the field, what was there and what is expected.
 */
public final class InvalidDocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public InvalidDocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
