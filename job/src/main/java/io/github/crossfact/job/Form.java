package io.github.crossfact.job;

import io.github.crossfact.Document;
import io.github.crossfact.InvalidDocumentException;
import io.github.crossfact.json.CrossfactJson;

/** What the bytes of a record are: how a document is read from them. For any number of threads. */
@FunctionalInterface
public interface Form {

    /** Plain text in UTF-8. */
    Form TEXT = record -> new Document(record.id(), null, null, utf8(record));

    /** A document as JSON. */
    Form JSON = record -> CrossfactJson.readDocument(utf8(record));

    /**
     * The document in a record that has no failure.
     *
     * @throws MalformedUtf8Exception if it should be UTF-8 and is not
     * @throws InvalidDocumentException if it is no document
     */
    Document document(RawRecord record) throws MalformedUtf8Exception;

    /** Reads the document of a record without a failure, or says why there is none. */
    default Reading read(RawRecord record) {
        try {
            return new Reading.Read(document(record));
        } catch (MalformedUtf8Exception e) {
            return new Reading.Unread(new Failure(Cause.NOT_UTF8, e.advice(Math.max(0, record.offset()))));
        } catch (InvalidDocumentException e) {
            return new Reading.Unread(new Failure(Cause.NO_DOCUMENT, String.valueOf(e.getMessage())));
        }
    }

    private static String utf8(RawRecord record) throws MalformedUtf8Exception {
        int mark = record.offset() == 0 ? Utf8.markLength(record.bytes()) : 0;
        return Utf8.decode(record.bytes(), mark);
    }
}
