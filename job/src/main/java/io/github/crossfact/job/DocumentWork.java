package io.github.crossfact.job;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.job.Reading.Read;
import io.github.crossfact.job.Reading.Unread;
import io.github.crossfact.json.CrossfactJson;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * What is done with one record: it is read, its language told, its facts extracted. Whatever goes wrong is the record's own
 * end and nobody else's. For any number of threads.
 */
public final class DocumentWork implements Function<RawRecord, Outcome> {

    private final Function<Document, Reading> defaults;
    private final Function<Document, Extraction> extractor;
    private final Limits limits;

    /** Held for reading by those who work side by side, for writing by one who needs all the memory. */
    private final ReadWriteLock memory = new ReentrantReadWriteLock();

    /**
     * @param defaults fills in what a document does not say of itself, its language first
     * @param extractor gives the facts of a document, also of one without words, which has no language
     * @param limits how long a text may be
     */
    public DocumentWork(Function<Document, Reading> defaults, Function<Document, Extraction> extractor, Limits limits) {
        this.defaults = defaults;
        this.extractor = extractor;
        this.limits = limits;
    }

    @Override
    public Outcome apply(RawRecord raw) {
        Attempt attempt = new Attempt(raw);
        try {
            return attempt.locked(memory.readLock());
        } catch (OutOfMemoryError besideOthers) {
            // What fits into memory must not depend on what the other threads were at.
            return alone(attempt);
        }
    }

    private Outcome alone(Attempt attempt) {
        try {
            return attempt.locked(memory.writeLock());
        } catch (OutOfMemoryError e) {
            return attempt.failed(new Failure(
                    Cause.OUT_OF_MEMORY,
                    "it takes more memory than there is: raise the heap (-Xmx), or lower --max-chars"));
        }
    }

    /** The work on one record. */
    private final class Attempt {

        private final RawRecord raw;
        private String id;

        Attempt(RawRecord raw) {
            this.raw = raw;
            this.id = raw.id();
        }

        Outcome locked(Lock lock) {
            lock.lock();
            try {
                return raw.failure() == null ? read() : failed(raw.failure());
            } catch (RuntimeException | StackOverflowError defect) {
                return failed(defect(defect));
            } finally {
                lock.unlock();
            }
        }

        private Outcome read() {
            Reading reading = raw.form().read(raw);
            if (reading instanceof Read read) {
                Document document = read.document();
                id = document.id();
                reading = limits.allow(document) ? defaults.apply(document) : new Unread(limits.tooLong(document));
            }
            return reading instanceof Read read ? extracted(read.document()) : failed(((Unread) reading).failure());
        }

        Outcome failed(Failure failure) {
            return Quarantine.outcome(raw, id, failure);
        }
    }

    private Outcome extracted(Document document) {
        Extraction extraction = extractor.apply(document);
        byte[] line = (CrossfactJson.write(extraction) + '\n').getBytes(StandardCharsets.UTF_8);
        boolean empty = extraction.events().isEmpty();
        return new Outcome(empty ? Outcome.Kind.EMPTY : Outcome.Kind.FACTS, line, extraction, null);
    }

    /** Without a stack trace, which is not the same in every run. */
    private static Failure defect(Throwable defect) {
        return new Failure(
                Cause.DEFECT, "crossfact failed on this document (" + defect + "), a defect that is worth reporting");
    }
}
