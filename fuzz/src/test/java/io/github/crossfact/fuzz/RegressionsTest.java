package io.github.crossfact.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.json.CrossfactJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What broke something once, and what a fuzzer went through most of the code with. */
class RegressionsTest {

    @ParameterizedTest
    @MethodSource("texts")
    void everyReaderOfTextsHolds(Document document) {
        for (TextTarget target : TextTarget.values()) {
            target.check(document);
        }
    }

    static Stream<Document> texts() throws IOException {
        return Stream.concat(documents("regressions.jsonl"), documents("corpus.jsonl"));
    }

    private static Stream<Document> documents(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(RegressionsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8).lines().map(CrossfactJson::readDocument).toList().stream();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e9999999998",
                "{\"id\":\"1\",\"text\":1e9999999998}",
                "{\"document\":{\"id\":\"1\"},\"events\":[{\"id\":\"e1\",\"type\":\"measure\",\"unit\":\"km\",\"mentions\":[],"
                        + "\"quantity\":{\"value\":1e999999,\"bound\":\"EXACT\"}}],\"findings\":[]}",
            })
    void whatIsNoJsonOfOursIsRefused(String json) {
        JsonCheck.check(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WARC-Type: response\r\nWARC-Type: x\r\n",
                "WARC-Type: response\r\n",
                "WARC-Type: response\r\nWARC-Target-URI: a:b\r\nWARC-Target-URI: a:c\r\n",
                "WARC-Type: response\r\nWARC-Target-URI: \u0000:\r\n"
            })
    void anArchiveOfOddHeadersIsReadToItsEnd(String headers) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-\r\n\r\n<p>39";
        String record =
                "WARC/1.0\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + http.length()
                        + "\r\nWARC-Record-ID: <urn:uuid:6f1b4b1e-0000-4000-8000-000000000001>\r\n"
                        + "WARC-Date: 2024-01-20T00:00:00Z\r\n" + headers + "\r\n" + http + "\r\n\r\n";

        RecordCheck.check("x.warc", (record + record).getBytes(UTF_8));
    }

    @Test
    void theUnrelatedParagraphTellsNothing() {
        for (Vocabulary each : Setup.SHARED.vocabularies()) {
            Document unrelated = Document.of("1", each.language().tag(), Invariants.UNRELATED);

            assertThat(Setup.SHARED.extractor().extract(unrelated).events()).isEmpty();
            assertThat(Setup.SHARED.extractor().normalize(unrelated).mentions()).isEmpty();
        }
    }

    @Test
    void everyLanguageIsFed() {
        assertThat(Setup.SHARED.vocabularies().stream()
                        .map(each -> each.language().tag()))
                .isEqualTo(List.of("ar", "de", "fa", "nl"));
    }
}
