package io.github.crossfact.fuzz;

import io.github.crossfact.cli.record.ChangedInputException;
import io.github.crossfact.cli.record.Input;
import io.github.crossfact.cli.record.Mark;
import io.github.crossfact.cli.record.Opener;
import io.github.crossfact.cli.record.RecordSource;
import io.github.crossfact.job.RawRecord;
import io.github.crossfact.job.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Any bytes are cut into records, each of which is a document or a failure that says why it is none. */
final class RecordCheck {

    private static final int LIMIT = 10_000;
    private static final int MOST_RECORDS = 20_000;

    /** What pages are put together from. */
    private static final List<String> PAGE_PARTS = List.of(
            "<",
            ">",
            "/",
            "\"",
            "'",
            "=",
            "&",
            ";",
            "&amp;",
            "&#x110;",
            "&#xD800;",
            "&nbsp",
            "<!--",
            "-->",
            "<![CDATA[",
            "<html>",
            "<head>",
            "<body>",
            "<p>",
            "</p>",
            "<br>",
            "<h1>",
            "</h1>",
            "<div>",
            "</div>",
            "<article>",
            "</article>",
            "<main>",
            "<table><tr><td>",
            "</table>",
            "<script type=\"application/ld+json\">",
            "</script>",
            "\"datePublished\":\"2024-01-20",
            "\"datePublished\":\"2024-13-40",
            "<meta name=date content=2024-01-31>",
            "<meta name=date content=2024-01-3x1>",
            "<meta charset=utf-8>",
            "<meta charset=utf-16>",
            "<meta charset=x>",
            "<meta charset=ISO-2022-KR>",
            "<time datetime=\"2024-01-20T10:00\">",
            "<svg>",
            "<template>",
            "<style>",
            "<title>",
            "<li>",
            "<ul>",
            "<a href=x>",
            "<form>",
            "<select><option>",
            "<frameset>",
            "<textarea>",
            "<plaintext>",
            "39 Modelle",
            "\u0000",
            "\n",
            "\uFEFF",
            "x".repeat(200));

    /** What web archives are put together from. */
    private static final List<String> ARCHIVE_PARTS = List.of(
            "WARC/1.0\r\n",
            "WARC/1.1\r\n",
            "WARC/9\r\n",
            "WARC-Type: response\r\n",
            "WARC-Type: warcinfo\r\n",
            "WARC-Type: x\r\n",
            "WARC-Target-URI: https://example.org/1\r\n",
            "WARC-Target-URI: \u0000:\r\n",
            "WARC-Date: 2024-01-20T00:00:00Z\r\n",
            "WARC-Date: x\r\n",
            "WARC-Record-ID: <urn:uuid:1>\r\n",
            "WARC-Record-ID: 1\r\n",
            "Content-Type: application/http;msgtype=response\r\n",
            "Content-Length: 100\r\n",
            "Content-Length: 0\r\n",
            "Content-Length: -1\r\n",
            "Content-Length: 99999999999999999999\r\n",
            "\r\n",
            "\n",
            "\r\n\r\n",
            "HTTP/1.1 200 OK\r\n",
            "HTTP/1.1 404 -\r\n",
            "HTTP/x\r\n",
            "Content-Type: text/html\r\n",
            "Content-Type: text/html; charset=utf-8\r\n",
            "Content-Type: text/html; charset=\"\r\n",
            "Content-Type: text/plain;charset=nope\r\n",
            "Content-Type: ;\r\n",
            "Content-Encoding: gzip\r\n",
            "Content-Encoding: br\r\n",
            "Content-Encoding: x\r\n",
            "Transfer-Encoding: chunked\r\n",
            "5\r\nhello\r\n0\r\n\r\n",
            "fffffffff\r\n",
            "-1\r\n",
            "<p>39 Modelle",
            "\u0000",
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/1\r\nWARC-Date: 2024-01-20T00:00:00Z\r\n"
                    + "WARC-Record-ID: <urn:uuid:6f1b4b1e-0000-4000-8000-000000000001>\r\nContent-Type: application/http;msgtype=response\r\n");

    private static final String PAGE =
            "<html><head><meta charset=utf-8><meta name=date content=2024-01-31><title>x</title></head><body><nav>y</nav>"
                    + "<h1>Titel</h1><article><p>39 Modelle<br>in Lào Cai</p><ul><li>12</ul><script type=\"application/ld+json\">"
                    + "{\"datePublished\":\"2024-01-20T10:00\"}</script></article></body></html>";

    private static final String RESPONSE =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>39 Modelle";

    private static final String RECORD = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/1\r\n"
            + "WARC-Date: 2024-01-20T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:6f1b4b1e-0000-4000-8000-000000000001>\r\n"
            + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + RESPONSE.length() + "\r\n\r\n"
            + RESPONSE
            + "\r\n\r\n";

    /** Pages, almost. */
    static final Edits PAGES = new Edits(List.of(PAGE), PAGE_PARTS);

    /** Web archives, almost. */
    static final Edits ARCHIVES = new Edits(List.of(RECORD, RECORD + RECORD), ARCHIVE_PARTS);

    private RecordCheck() {}

    /** @param name how the file is named, which tells what it is read as */
    static void check(String name, byte[] content) {
        try {
            Path folder = Files.createTempDirectory("crossfact-fuzz");
            Path file = folder.resolve(name);
            try {
                Files.write(file, content);
                read(file);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file) throws IOException {
        long modified = Files.getLastModifiedTime(file).toMillis();
        Input input = new Input(file.toString(), "1", Files.size(file), modified, null);
        try (RecordSource source = new Opener(InputStream.nullInputStream(), LIMIT).open(input, Mark.START)) {
            int records = 0;
            for (Optional<RawRecord> next = source.next(); next.isPresent(); next = source.next()) {
                read(next.get());
                if (++records > MOST_RECORDS) {
                    throw new AssertionError("there is no end to the records");
                }
            }
        } catch (ChangedInputException unchanged) {
            throw new AssertionError("the file has not changed", unchanged);
        }
    }

    private static void read(RawRecord record) {
        if (record.bytes().length > LIMIT) {
            throw new AssertionError("a record of " + record.bytes().length + " bytes is kept");
        }
        if (record.failure() == null) {
            Reading reading = record.form().read(record);
            if (reading instanceof Reading.Unread unread
                    && unread.failure().message().isBlank()) {
                throw new AssertionError("a failure without a reason");
            }
        }
    }
}
