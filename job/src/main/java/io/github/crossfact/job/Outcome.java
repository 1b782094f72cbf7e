package io.github.crossfact.job;

import io.github.crossfact.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a document: a line of one of three kinds.
 *
 * @param kind which of the three
 * @param line the line, in UTF-8, with its line feed
 * @param extraction its facts; null for one in quarantine
 * @param cause why it is in quarantine; null for the others
 */
@SuppressWarnings("ArrayRecordComponent") // Outcomes are written, never compared.
public record Outcome(
        Kind kind,
        byte[] line,
        @Nullable Extraction extraction,
        @Nullable Cause cause) {

    /** Which of the three it is. */
    public enum Kind {
        /** It tells facts. */
        FACTS,
        /** It was read, and tells none. */
        EMPTY,
        /** It could not be read. */
        QUARANTINE
    }
}
