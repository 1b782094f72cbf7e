package io.github.crossfact.job;

import io.github.crossfact.Document;
import java.util.Locale;

/**
 * How much is read of one document, so that no page can take all memory.
 *
 * @param maxChars how long a text may be, in UTF-16 units
 */
public record Limits(int maxChars) {

    /** In UTF-16 units, where nothing else is said. */
    public static final int DEFAULT_MAX_CHARS = 200_000;

    /** A letter takes at most six bytes in JSON. */
    private static final int BYTES_PER_CHAR = 6;

    /** What else stands in a record. */
    private static final int OTHER_BYTES = 1 << 16;

    /** How long a record may be, in bytes, to be read at all. */
    public int maxBytes() {
        return (int) Math.min((long) maxChars * BYTES_PER_CHAR + OTHER_BYTES, Integer.MAX_VALUE - OTHER_BYTES);
    }

    /**
     * That a record is longer than it may be.
     *
     * @param length how many bytes it has
     * @param limit how many it may have
     */
    public static Failure tooManyBytes(long length, int limit) {
        return new Failure(
                Cause.TOO_LONG,
                String.format(Locale.ROOT, "%,d bytes, where %,d are read at most: raise --max-chars", length, limit));
    }

    boolean allow(Document document) {
        return document.text().length() <= maxChars;
    }

    Failure tooLong(Document document) {
        return new Failure(
                Cause.TOO_LONG,
                String.format(
                        Locale.ROOT,
                        "a text of %,d characters, where %,d are read at most: raise --max-chars",
                        document.text().length(),
                        maxChars));
    }
}
