package io.github.crossfact.cli.batch;

import io.github.crossfact.Extraction;
import io.github.crossfact.cli.record.Cause;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a document: a line in one of three files.
 *
 * @param kind which of them
 * @param line the line, in UTF-8, with its line feed
 * @param extraction its facts; null for one in quarantine
 * @param cause why it is in quarantine; null for the others
 */
@SuppressWarnings("ArrayRecordComponent") // Outcomes are written, never compared.
record Outcome(
        Kind kind,
        byte[] line,
        @Nullable Extraction extraction,
        @Nullable Cause cause) {

    enum Kind {
        FACTS,
        EMPTY,
        QUARANTINE
    }
}
