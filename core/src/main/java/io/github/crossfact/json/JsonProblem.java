package io.github.crossfact.json;

import org.jspecify.annotations.Nullable;

/** What is wrong with a JSON text; turned into the public exception of what was being read. */
final class JsonProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;

    JsonProblem(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
