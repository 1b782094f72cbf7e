package io.github.crossfact.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Pages out of web archives. */
class WebArchiveTest {

    @TempDir
    Path folder;

    @Test
    void thePagesOfAnArchiveAreDocumentsNamedByTheirAddress() throws Exception {
        run("out", archive("pages.warc.gz", 3).toString());

        assertThat(ids("out"))
                .containsExactly("https://example.org/0", "https://example.org/1", "https://example.org/2");
        assertThat(Files.readString(folder.resolve("out/facts-00001.jsonl"))).contains("\"published\":\"2024-01-31\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages.warc.gz", "pages.warc"})
    void aJobGoesOnInTheMiddleOfAnArchive(String name) throws Exception {
        Path archive = archive(name, 60);
        Path output = folder.resolve("cut");
        Disk disk = new FailingDisk(18, false, () -> new IOException("No space left on device"));
        assertThatThrownBy(() -> new BatchJob(order(output, archive), disk, 5).run(new Jobs.Silent()))
                .isInstanceOf(IOException.class);
        assertThat(Journal.read(new RunFolder(output).journal())
                        .checkpoint()
                        .counts()
                        .documents())
                .isBetween(5L, 55L);
        new BatchJob(order(output, archive), Disk.REAL, 5).run(new Jobs.Silent());
        run("out", archive.toString());

        assertThat(Jobs.results(output)).isEqualTo(Jobs.results(folder.resolve("out")));
        assertThat(ids("cut")).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void ofAnArchiveCutShortWhatIsWholeIsRead() throws Exception {
        byte[] whole = Files.readAllBytes(archive("whole.warc.gz", 9));
        Path cut = Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(whole, whole.length - 150));
        Report report = run("out", cut.toString());

        assertThat(report.counts().facts()).isEqualTo(9);
        assertThat(report.counts().causes()).containsOnlyKeys("DAMAGED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WARC-Type: response\r\n",
                "WARC-Type: response\r\nWARC-Target-URI: https://a.org/\r\nWARC-Target-URI: https://b.org/\r\n"
            })
    void aPageWithoutItsAddressIsNoDocument(String headers) throws Exception {
        assertThat(run("out", raw(headers)).counts().causes()).containsOnlyKeys("NO_DOCUMENT");
    }

    @Test
    void anArchiveWithARecordOfTwoTypesIsDamaged() throws Exception {
        String headers = "WARC-Type: response\r\nWARC-Type: request\r\nWARC-Target-URI: https://a.org/\r\n";

        assertThat(run("out", raw(headers)).counts().causes()).containsOnlyKeys("DAMAGED");
    }

    /** An archive of one response, with headers that its writer would not write. */
    private String raw(String headers) throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>39";
        String record = "WARC/1.0\r\n" + headers
                + "WARC-Date: 2024-01-20T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:6f1b4b1e-0000-4000-8000-000000000001>\r\n"
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
                + http
                + "\r\n\r\n";
        return Files.writeString(folder.resolve("raw.warc"), record).toString();
    }

    private Report run(String output, String input) throws Exception {
        return Jobs.run(Jobs.order(folder.resolve(output), Jobs.SETTINGS, 2, input));
    }

    private static BatchJob.Order order(Path output, Path archive) {
        return Jobs.order(output, Jobs.SETTINGS, 2, archive.toString());
    }

    private List<String> ids(String output) throws IOException {
        return Files.readAllLines(folder.resolve(output).resolve("facts-00001.jsonl")).stream()
                .map(line ->
                        Json.MAPPER.readTree(line).path("document").path("id").stringValue())
                .toList();
    }

    private Path archive(String name, int pages) throws IOException {
        Path file = folder.resolve(name);
        WarcCompression compression = name.endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE;
        try (WarcWriter writer = new WarcWriter(
                Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE), compression)) {
            writer.write(new Warcinfo.Builder()
                    .fields(Map.of("software", List.of("test")))
                    .build());
            for (int i = 0; i < pages; i++) {
                writer.write(response(i, 200, MediaType.HTML));
                writer.write(response(i, 404, MediaType.HTML));
                writer.write(response(i, 200, MediaType.parse("image/png")));
            }
        }
        return file;
    }

    private static WarcResponse response(int number, int status, MediaType type) throws IOException {
        String html = "<meta name=date content=2024-01-31><p>" + "x".repeat(number % 5 + 1);
        return new WarcResponse.Builder(URI.create("https://example.org/" + number))
                .date(Instant.EPOCH)
                .body(new HttpResponse.Builder(status, "-")
                        .body(type, html.getBytes(StandardCharsets.UTF_8))
                        .build())
                .build();
    }
}
