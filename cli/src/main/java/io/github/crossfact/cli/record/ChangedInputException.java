package io.github.crossfact.cli.record;

import java.io.IOException;

/** An input is not what it was when it was last read. */
public final class ChangedInputException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param file the input as the user named it */
    public ChangedInputException(String file) {
        super(file);
    }
}
