package io.github.crossfact.cli;

/** What the process tells its caller. */
final class ExitCode {

    /** Every document was read. */
    static final int OK = 0;

    /** Some documents could not be read; the others were. */
    static final int BAD_INPUT = 1;

    /** What was compared differs. */
    static final int DIFFERENT = 1;

    /** Nothing was done: the arguments make no sense, or the output cannot be written. */
    static final int USAGE = 2;

    private ExitCode() {}
}
