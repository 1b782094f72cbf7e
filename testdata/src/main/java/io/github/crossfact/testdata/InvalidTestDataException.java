package io.github.crossfact.testdata;

import java.nio.file.Path;
import java.util.List;

/** Test data that is not whole: its message lists everything that is wrong with a folder, a line each. */
public final class InvalidTestDataException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private InvalidTestDataException(String message) {
        super(message);
    }

    static void throwIfAny(Path folder, List<String> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidTestDataException("in " + folder + ":\n  " + String.join("\n  ", problems));
        }
    }
}
