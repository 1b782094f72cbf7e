package io.github.crossfact.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossfactApplicationTest {

    private static final String MODELS = "26 Modelle wurden ausgezeichnet.";

    @TempDir
    private Path folder;

    /** The application takes this session for its own, and stops it. */
    @BeforeEach
    void startSpark() {
        LocalSpark.start();
    }

    @AfterAll
    static void stopSpark() {
        SparkSession.active().stop();
    }

    @Test
    void aTableOfDocumentsBecomesLinesAndTables() throws IOException {
        LocalSpark.start()
                .sql("SELECT 'a' AS id, '" + MODELS + "' AS text, 'de' AS language UNION ALL SELECT 'b', ' ', null"
                        + " UNION ALL SELECT null, '" + MODELS + "', null")
                .write()
                .parquet(folder.resolve("pages").toString());

        CrossfactApplication.main(new String[] {
            folder.resolve("pages").toString(),
            "--format",
            "parquet",
            "--nested",
            "--output",
            folder.resolve("out").toString()
        });

        assertThat(folders("lines")).containsExactlyInAnyOrder("kind=FACTS", "kind=EMPTY", "kind=QUARANTINE");
        assertThat(folders("events")).containsExactly("language=de");
        assertThat(rows("events")).containsExactly("[a,e1,MODEL,26.0,de,count]");
        assertThat(rows("nested")).hasSize(1);
    }

    @Test
    void aRunThatDidNotEndIsReplacedWhenAsked() throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/a.txt"), MODELS);
        Files.createDirectories(folder.resolve("out/lines/_temporary/0"));

        CrossfactApplication.main(new String[] {
            folder.resolve("pages").toString(),
            "-f",
            "text",
            "--overwrite",
            "--gzip",
            "-o",
            folder.resolve("out").toString()
        });

        assertThat(rows("events")).containsExactly("[a,e1,MODEL,26.0,de,count]");
        try (Stream<Path> files = Files.list(folder.resolve("out/lines/kind=FACTS"))) {
            assertThat(files.map(Path::toString)).anyMatch(file -> file.endsWith(".txt.gz"));
        }
    }

    private List<String> folders(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out").resolve(name))) {
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private List<String> rows(String name) {
        String value = name.equals("events") ? "value" : "quantity.value";
        return LocalSpark.start()
                .read()
                .parquet(folder.resolve("out").resolve(name).toString())
                .select("document", "event", "subject", value, "language", "type")
                .collectAsList()
                .stream()
                .map(Row::toString)
                .toList();
    }
}
