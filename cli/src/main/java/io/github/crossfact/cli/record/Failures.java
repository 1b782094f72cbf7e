package io.github.crossfact.cli.record;

import io.github.crossfact.cli.input.Sources;
import io.github.crossfact.job.Cause;
import io.github.crossfact.job.Failure;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;

/** What to tell of failures, and what the user can do. */
final class Failures {

    private Failures() {}

    static Failure of(IOException e) {
        if (e instanceof EOFException) {
            return new Failure(Cause.DAMAGED, "the compressed data ends too soon: get the file again, whole");
        }
        if (e instanceof ZipException) {
            return new Failure(
                    Cause.DAMAGED, "the compressed data is damaged (" + e.getMessage() + "): get the file again");
        }
        return new Failure(Cause.UNREADABLE, Sources.advice(e));
    }
}
