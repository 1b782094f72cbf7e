package io.github.crossfact.cli.input;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of reading one document: the document, or the reason why there is none. */
public sealed interface Reading {

    /** Where it was read. */
    Origin origin();

    /** A document that could be read. */
    record Page(Origin origin, Document document) implements Reading {
        public Page {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(document, "document");
        }
    }

    /**
     * The facts of a document, read by an earlier run.
     *
     * @param text the text they were read from, where it stands beside them
     */
    record Facts(
            Origin origin, Extraction extraction, @Nullable String text) implements Reading {
        public Facts {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(extraction, "extraction");
        }
    }

    /**
     * A document that could not be read.
     *
     * @param message the cause and what to do about it, without a full stop
     */
    record Problem(Origin origin, String message) implements Reading {
        public Problem {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(message, "message");
        }

        @Override
        public String toString() {
            return origin + ": " + message;
        }
    }
}
