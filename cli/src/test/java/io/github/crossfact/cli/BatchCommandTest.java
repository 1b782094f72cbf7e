package io.github.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The batch command as users have it: with the library, all its languages, and their detection. */
class BatchCommandTest {

    @TempDir
    Path folder;

    private Path pages;
    private Path output;

    @BeforeEach
    void write() throws IOException {
        pages = Files.createDirectory(folder.resolve("pages"));
        output = folder.resolve("facts");
        Files.writeString(pages.resolve("a.txt"), Pages.GERMAN);
        Files.writeString(pages.resolve("b.html"), "<nav>Nieuws</nav><article><p>" + Pages.DUTCH + "</article>");
        Files.writeString(pages.resolve("c.txt"), Pages.ENGLISH);
        Files.writeString(pages.resolve("d.txt"), " ");
    }

    @Test
    void theFactsAreThoseOfExtract() throws IOException {
        Run run = crossfact("batch", pages.toString(), "--output", output.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("4 documents in ")
                .contains("2 with facts, 1 empty, 1 in quarantine")
                .contains("languages   de 1, nl 1, none 1")
                .contains("quarantine  LANGUAGE 1");
        assertThat(Files.readAllLines(output.resolve("facts-00001.jsonl")).get(0) + "\n")
                .isEqualTo(
                        crossfact("extract", pages.resolve("a.txt").toString()).out());
        assertThat(Files.readString(output.resolve("quarantine.jsonl"))).contains("c.txt", "\"eng\\\" (ISO 639-3)");
    }

    @Test
    void onlyTheLanguagesWantedAreRead() throws IOException {
        Run run = crossfact("batch", pages.toString(), "-o", output.toString(), "--languages", "nl", "--table", "csv");

        assertThat(run.err()).contains("languages   nl 1, none 1", "quarantine  LANGUAGE 2");
        assertThat(output.resolve("events-00001.csv")).content().contains("\nb,nl,,e1,");
    }

    @Test
    void aDryRunWritesNothing() {
        Run run = crossfact("batch", pages.toString(), "-o", output.toString(), "--dry-run");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("would read 4 files, ", "would begin a new job in " + output);
        assertThat(output).doesNotExist();
    }

    @Test
    void whatCannotBeDoneIsExplained() {
        assertThat(crossfact("batch", "gone", "-o", output.toString()))
                .isEqualTo(new Run(2, "", "crossfact: gone: no such file or folder: check the path\n"));
        assertThat(crossfact("batch", pages.toString(), "-o", output.toString(), "--table", "xls")
                        .err())
                .contains("\"xls\" is no table. Give csv or parquet");
        assertThat(crossfact("batch", pages.toString(), "-o", output.toString(), "--languages", "en")
                        .err())
                .contains("--languages: language \"en\" is not installed: give one of ar, de, fa, nl");
        assertThat(crossfact("batch", pages.toString()).err()).contains("Missing required option: '--output=DIR'");
    }

    private static Run crossfact(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(new byte[0]);
        int code = Main.run(args, in, out, err);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
