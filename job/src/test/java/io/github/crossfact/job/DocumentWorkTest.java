package io.github.crossfact.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Extraction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentWorkTest {

    private static final Limits LIMITS = new Limits(100);

    @Test
    void aDocumentWithoutFactsIsEmpty() {
        assertThat(line(work(), "a", "nothing"))
                .isEqualTo("{\"schema\":\"crossfact/1\",\"document\":{\"id\":\"a\"}}\n");
    }

    @Test
    void aRecordInNoFileTellsNoPlace() {
        assertThat(line(work(), "a", "x".repeat(101)))
                .startsWith("{\"length\":101,\"id\":\"a\",\"cause\":\"TOO_LONG\",")
                .endsWith("\"raw\":\"" + "x".repeat(101) + "\"}\n");
    }

    @Test
    void whatFailsIsInQuarantineWithoutTheRest() {
        DocumentWork failing = new DocumentWork(
                Reading.Read::new,
                document -> {
                    throw new IllegalStateException("of " + document.id());
                },
                LIMITS);

        Outcome outcome = failing.apply(record("poison", "text"));

        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.QUARANTINE);
        assertThat(outcome.cause()).isEqualTo(Cause.DEFECT);
        assertThat(new String(outcome.line(), StandardCharsets.UTF_8)).contains("IllegalStateException: of poison");
    }

    private static DocumentWork work() {
        return new DocumentWork(Reading.Read::new, DocumentWorkTest::nothing, LIMITS);
    }

    private static Extraction nothing(Document document) {
        return new Extraction(DocumentHeader.of(document), List.of(), List.of());
    }

    private static String line(DocumentWork work, String id, String text) {
        return new String(work.apply(record(id, text)).line(), StandardCharsets.UTF_8);
    }

    private static RawRecord record(String id, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new RawRecord(null, null, 0, Form.TEXT, null, id, bytes, bytes.length, null);
    }
}
