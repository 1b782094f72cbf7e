package io.github.crossfact.job;

import io.github.crossfact.Document;
import java.util.Objects;

/** What came of reading a record. */
public sealed interface Reading {

    /**
     * A document.
     *
     * @param document what was read
     */
    record Read(Document document) implements Reading {
        public Read {
            Objects.requireNonNull(document, "document");
        }
    }

    /**
     * None.
     *
     * @param failure why
     */
    record Unread(Failure failure) implements Reading {
        public Unread {
            Objects.requireNonNull(failure, "failure");
        }
    }
}
