package io.github.crossfact.cli.record;

import io.github.crossfact.job.Cause;
import io.github.crossfact.job.Failure;
import io.github.crossfact.job.Form;
import io.github.crossfact.job.RawRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a web archive, read by jwarc: responses with status 200 that are HTML or plain text. All else in it, such as
 * requests, images and redirections, is no document.
 */
final class WarcRecords implements RecordSource {

    private static final int FOUND = 200;
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final String PLAIN = "text/plain";
    private static final Failure WITHOUT_ADDRESS =
            new Failure(Cause.NO_DOCUMENT, "the address of the page, WARC-Target-URI, does not stand once");

    private final String file;
    private final WarcReader reader;
    private final int limit;
    private Mark mark;

    /**
     * Opens an archive at a mark. That of a record is where it begins, and one line says that it has been read, as only
     * reading on tells where it ends.
     *
     * @param reader at the mark
     * @param limit how long a record may be, in bytes
     */
    WarcRecords(String file, WarcReader reader, int limit, Mark mark) throws IOException {
        this.file = file;
        this.reader = reader;
        this.limit = limit;
        this.mark = mark;
        if (mark.lines() > 0) {
            reader.next();
        }
    }

    @Override
    public Optional<RawRecord> next() {
        if (mark.ended()) {
            return Optional.empty();
        }
        try {
            for (WarcRecord next = read(); next != null; next = read()) {
                if (next instanceof WarcResponse response) {
                    Optional<RawRecord> page = page(response);
                    if (page.isPresent()) {
                        mark = new Mark(reader.position(), 1, 0, false);
                        return page;
                    }
                }
            }
            mark = Mark.END;
            return Optional.empty();
        } catch (IOException e) {
            mark = Mark.END;
            Failure failure = e instanceof ParsingException ? damaged(e) : Failures.of(e);
            return Optional.of(record("", WebPage.FORM, null, new LimitedBytes(0), failure));
        }
    }

    /** The next record of whatever kind; headers that jwarc cannot make sense of are damage like any other. */
    private @Nullable WarcRecord read() throws IOException {
        try {
            return reader.next().orElse(null);
        } catch (IllegalArgumentException e) {
            throw new ParsingException(String.valueOf(e.getMessage()));
        }
    }

    private static Failure damaged(IOException e) {
        return new Failure(
                Cause.DAMAGED,
                "the archive is damaged from here on (" + e.getMessage() + "): get the file again, whole");
    }

    private Optional<RawRecord> page(WarcResponse response) throws IOException {
        LimitedBytes bytes = new LimitedBytes(limit);
        String target = target(response);
        if (target.isEmpty()) {
            return Optional.of(record(target, WebPage.FORM, null, bytes, WITHOUT_ADDRESS));
        }
        try {
            HttpResponse http = response.http();
            Form form = form(response.payloadType());
            if (http.status() != FOUND || form == null) {
                return Optional.empty();
            }
            String charset = response.payloadType().parameters().get("charset");
            try (InputStream body = http.bodyDecoded().stream()) {
                bytes.readAll(body);
            }
            return Optional.of(record(target, form, charset, bytes, bytes.failure()));
        } catch (ParsingException | IllegalArgumentException e) {
            Failure failure = new Failure(Cause.NO_DOCUMENT, "no HTTP that can be read (" + e.getMessage() + ")");
            return Optional.of(record(target, WebPage.FORM, null, bytes, failure));
        }
    }

    /** The address of a page, which is the id of its document; empty where there is none, or more than one. */
    private static String target(WarcResponse response) {
        List<String> targets = response.headers().all("WARC-Target-URI");
        return targets.size() == 1 ? targets.get(0) : "";
    }

    private static @Nullable Form form(MediaType type) {
        if (HTML.contains(type.base().toString())) {
            return WebPage.FORM;
        }
        return type.base().toString().equals(PLAIN) ? Form.TEXT : null;
    }

    private RawRecord record(
            String id, Form form, @Nullable String charset, LimitedBytes bytes, @Nullable Failure failure) {
        return new RawRecord(file, null, reader.position(), form, charset, id, bytes.kept(), bytes.length(), failure);
    }

    @Override
    public Mark mark() {
        return mark;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close an input", e);
        }
    }
}
