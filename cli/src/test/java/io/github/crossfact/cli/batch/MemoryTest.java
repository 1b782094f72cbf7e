package io.github.crossfact.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.cli.Main;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A process with a small heap reads much more than fits into it. */
@DisabledIfSystemProperty(
        named = "user.language",
        matches = "tr|ar|fa",
        disabledReason = "takes long, and has nothing to do with the locale")
class MemoryTest {

    private static final String HEAP = "-Xmx64m";
    private static final int DOCUMENTS = 6_000;
    private static final int LONG_LINE = 100_000_000;

    @TempDir
    Path folder;

    @Test
    void aHeapOf64MegabytesIsEnough() throws Exception {
        Path output = folder.resolve("out");
        Process process = Child.start(
                folder.resolve("errors.txt"),
                List.of(HEAP),
                Main.class,
                "batch",
                "-",
                "--output",
                output.toString(),
                "--language",
                "de",
                "--table",
                "csv,parquet",
                "--shard-documents",
                "2000");
        try (OutputStream in = process.getOutputStream()) {
            writePages(in);
        }

        assertThat(Child.await(process)).as("exit code").isEqualTo(1);
        JsonNode counts = Json.MAPPER
                .readTree(Files.readString(output.resolve("run.json")))
                .path("counts");
        assertThat(counts.path("facts").intValue()).isEqualTo(DOCUMENTS);
        assertThat(counts.path("causes").toString()).isEqualTo("{\"TOO_LONG\":1}");
    }

    /** Pages of some kilobytes, 20 megabytes in all, and a line of a hundred more. */
    private static void writePages(OutputStream in) throws IOException {
        for (int i = 0; i < DOCUMENTS; i++) {
            String text = ("Die Gemeinde hat " + (1_000 + i)
                            + " Modelle aufgebaut, darunter fast 200 typische Modelle. ")
                    .repeat(45);
            in.write(("{\"id\":\"" + i + "\",\"text\":\"" + text + "\"}\n").getBytes(StandardCharsets.UTF_8));
            if (i == DOCUMENTS / 2) {
                in.write("x".repeat(LONG_LINE).getBytes(StandardCharsets.UTF_8));
                in.write('\n');
            }
        }
    }
}
