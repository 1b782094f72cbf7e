package io.github.crossfact.cli;

/** There is less memory than the work itself takes, whatever the document. An error, as no document is to blame for it. */
final class SmallHeapError extends Error {

    private static final long serialVersionUID = 1L;
}
