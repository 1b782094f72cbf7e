package io.github.crossfact.job;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record as it was cut, not yet read.
 *
 * @param file the file as the user named it, or one in a folder that the user named; null where records stand in no file
 * @param line the line it stands on, from 1; null where records are not lines, or not counted
 * @param offset its first byte, from 0, of compressed lines after they were decompressed; {@link #UNKNOWN} where nobody has counted
 * @param form what its bytes are
 * @param charset what its bytes are said to be in, beside the record; null where nothing says it
 * @param id the document's id, where it does not say its own
 * @param bytes the record, or its beginning where it is too long to be kept
 * @param length how many bytes the whole record has, as far as known
 * @param failure why it cannot be read; null for one that was cut whole
 */
@SuppressWarnings("ArrayRecordComponent") // Records are handed on, never compared.
public record RawRecord(
        @Nullable String file,
        @Nullable Integer line,
        long offset,
        Form form,
        @Nullable String charset,
        String id,
        byte[] bytes,
        long length,
        @Nullable Failure failure) {

    /** The offset of a record that was cut by somebody else. */
    public static final long UNKNOWN = -1;

    public RawRecord {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(bytes, "bytes");
    }

    /** A whole input that could not be opened. */
    public static RawRecord unopened(String file, Failure failure) {
        return new RawRecord(file, null, 0, Form.TEXT, null, "", new byte[0], 0, failure);
    }
}
