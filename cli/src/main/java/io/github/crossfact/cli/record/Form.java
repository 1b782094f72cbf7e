package io.github.crossfact.cli.record;

import io.github.crossfact.Document;
import io.github.crossfact.InvalidDocumentException;
import io.github.crossfact.cli.input.MalformedUtf8Exception;
import io.github.crossfact.cli.input.Utf8;
import io.github.crossfact.json.CrossfactJson;

/** What the bytes of a record are, and how a document is read from them. */
public enum Form {

    /** Plain text in UTF-8. */
    TEXT {
        @Override
        Document document(RawRecord record) throws MalformedUtf8Exception {
            return new Document(record.id(), null, null, utf8(record));
        }
    },

    /** A document as JSON. */
    JSON {
        @Override
        Document document(RawRecord record) throws MalformedUtf8Exception {
            return CrossfactJson.readDocument(utf8(record));
        }
    },

    /** A page of the web. */
    HTML {
        @Override
        Document document(RawRecord record) {
            WebPage page = WebPage.of(record.bytes(), record.charset());
            return new Document(record.id(), null, page.published(), page.text());
        }
    };

    /**
     * Reads the document.
     *
     * @param record a record without a failure
     */
    public final Reading read(RawRecord record) {
        try {
            return new Reading.Read(document(record));
        } catch (MalformedUtf8Exception e) {
            return new Reading.Unread(new Failure(Cause.NOT_UTF8, e.advice(record.offset())));
        } catch (InvalidDocumentException e) {
            return new Reading.Unread(new Failure(Cause.NO_DOCUMENT, String.valueOf(e.getMessage())));
        }
    }

    abstract Document document(RawRecord record) throws MalformedUtf8Exception;

    private static String utf8(RawRecord record) throws MalformedUtf8Exception {
        int mark = record.offset() == 0 ? Utf8.markLength(record.bytes()) : 0;
        return Utf8.decode(record.bytes(), mark);
    }
}
