package io.github.crossfact.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossfact.cli.record.Input;
import io.github.crossfact.job.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where documents end up, in which order, and when a job is refused. */
class BatchJobTest {

    @TempDir
    Path folder;

    @Test
    void anyNumberOfThreadsWritesTheSameBytes() throws Exception {
        Path inputs = Jobs.corpus(folder, 300);
        Jobs.run(Jobs.order(folder.resolve("one"), Jobs.SETTINGS, 1, inputs.toString()));
        Jobs.run(Jobs.order(folder.resolve("many"), Jobs.SETTINGS, 7, inputs.toString()));

        assertThat(Jobs.results(folder.resolve("many"))).isEqualTo(Jobs.results(folder.resolve("one")));
    }

    @Test
    void everyDocumentEndsInOneOfThreeFiles() throws Exception {
        Path inputs = Jobs.corpus(folder, 300);
        Report report = Jobs.run(Jobs.order(folder.resolve("out"), Jobs.SETTINGS, 2, inputs.toString()));

        assertThat(report.counts().documents()).isEqualTo(300);
        assertThat(lines("facts-00001.jsonl")).hasSize(50);
        assertThat(Jobs.counts(report))
                .containsEntry("empty", (long) lines("empty.jsonl").size())
                .containsEntry("quarantine", (long) lines("quarantine.jsonl").size());
        assertThat(report.outputs().keySet())
                .contains("facts-00001.jsonl", "facts-00002.jsonl", "empty.jsonl", "quarantine.jsonl");
        assertThat(report.counts().causes()).containsOnlyKeys("NO_DOCUMENT");
    }

    @Test
    void compressedShardsHoldTheSame() throws Exception {
        Path inputs = Jobs.corpus(folder, 200);
        Jobs.run(Jobs.order(folder.resolve("out"), Jobs.SETTINGS, 2, inputs.toString()));
        Jobs.run(Jobs.order(folder.resolve("gzip"), Jobs.gzip(Jobs.SETTINGS), 2, inputs.toString()));

        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("gzip/facts-00002.jsonl.gz")))) {
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(folder.resolve("out/facts-00002.jsonl")));
        }
    }

    @Test
    void aFolderIsReadByNameAndIdsAreItsPaths() throws Exception {
        Path pages = Files.createDirectories(folder.resolve("pages/b"));
        Files.writeString(pages.resolve("2.txt"), "t");
        Files.writeString(pages.resolve("10.txt"), "t");
        Files.writeString(pages.getParent().resolve("a.TXT"), "t");
        Files.writeString(pages.getParent().resolve("c.pdf"), "t");
        Report report = Jobs.run(Jobs.order(
                folder.resolve("out"), Jobs.SETTINGS, 2, folder.resolve("pages").toString()));

        assertThat(ids()).containsExactly("a", "b/10", "b/2");
        assertThat(report.inputs().skipped()).isEqualTo(1);
    }

    @Test
    void aDocumentInJsonMayTakeAnyNumberOfLines() throws Exception {
        Path page = Files.writeString(
                folder.resolve("page.json"), "{\n  \"id\": \"a\",\n  \"language\": \"de\",\n  \"text\": \"t\"\n}\n");
        Jobs.run(Jobs.order(folder.resolve("out"), Jobs.SETTINGS, 2, page.toString()));

        assertThat(ids()).containsExactly("a");
    }

    @Test
    void aPatternInQuotesNamesFiles() throws Exception {
        Path pages = Files.createDirectories(folder.resolve("pages/b"));
        Files.writeString(pages.resolve("2.txt"), "t");
        Files.writeString(pages.resolve("3.jsonl"), "");
        Files.writeString(pages.getParent().resolve("1.txt"), "t");
        Jobs.run(Jobs.order(folder.resolve("out"), Jobs.SETTINGS, 2, folder + "/pages/*/?.txt"));

        assertThat(ids()).containsExactly("b/2");
    }

    @Test
    void argumentsAreReadInTheirOrderAndMayBeNamedAlike() throws Exception {
        Path one =
                Files.writeString(Files.createDirectory(folder.resolve("one")).resolve("a.txt"), "t");
        Path two =
                Files.writeString(Files.createDirectory(folder.resolve("two")).resolve("a.txt"), "t");
        Jobs.run(Jobs.order(
                folder.resolve("out"),
                Jobs.SETTINGS,
                2,
                two.toString(),
                one.toString(),
                one.getParent().toString()));

        assertThat(ids()).containsExactly("two/a", "one/a", "one/a");
    }

    @Test
    void moreFilesThanFitIntoMemoryAreSortedInPieces() throws Exception {
        InputSorter sorter = new InputSorter(folder, 3);
        for (String name : List.of("g", "b", "a", "f", "c", "e", "d", "h")) {
            sorter.add(new Input(name, name, 1, 1, null));
        }
        StringBuilder sorted = new StringBuilder();
        sorter.drain(input -> sorted.append(input.file()));

        assertThat(sorted).hasToString("abcdefgh");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aJobThatIsDoneIsNotDoneAgain() throws Exception {
        BatchJob.Order order = Jobs.order(
                folder.resolve("out"), Jobs.SETTINGS, 2, Jobs.corpus(folder, 50).toString());
        Report first = Jobs.run(order);
        FileTime written = Files.getLastModifiedTime(folder.resolve("out/run.json"));

        assertThat(Jobs.run(order)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(folder.resolve("out/run.json"))).isEqualTo(written);
    }

    @Test
    void otherSettingsAreRefused() throws Exception {
        String inputs = Jobs.corpus(folder, 50).toString();
        Path out = folder.resolve("out");
        Jobs.run(Jobs.order(out, Jobs.SETTINGS, 2, inputs));

        assertRefused(
                Jobs.order(out, Jobs.gzip(Jobs.SETTINGS), 2, inputs),
                "the job in " + out
                        + " was begun with gzip false, not true: start it as it was begun, or begin a new one in"
                        + " another folder");
    }

    @Test
    void otherInputsAreRefused() throws Exception {
        Path inputs = Jobs.corpus(folder, 50);
        Path out = folder.resolve("out");
        Jobs.run(Jobs.order(out, Jobs.SETTINGS, 2, inputs.toString()));
        Files.writeString(inputs.resolve("more.txt"), "t");

        assertThatThrownBy(() -> Jobs.run(Jobs.order(out, Jobs.SETTINGS, 2, inputs.toString())))
                .isInstanceOf(JobException.class)
                .hasMessageContaining("was begun with other inputs (20 files, ")
                .hasMessageContaining("; now 21 files, ")
                .hasMessageEndingWith(
                        "restore them and start it as it was begun, or begin a new one in another folder");
    }

    @Test
    void standardInputMustBeTheSameAgain() throws Exception {
        String lines = "{\"id\":\"a\",\"text\":\"t\"}\n".repeat(100);
        Path out = folder.resolve("out");
        FailingDisk disk = new FailingDisk(15, false, () -> new IOException("No space left on device"));
        assertThatThrownBy(() -> new BatchJob(standard(out, lines), disk, 20).run(new Jobs.Silent()))
                .isInstanceOf(IOException.class);

        assertRefused(
                standard(out, lines.replace("\"t\"", "\"u\"")),
                "<stdin> is not what it was when the job began: restore it and start again, or begin a new job in another folder");
        Jobs.run(standard(out, lines));
        assertThat(lines("facts-00001.jsonl")).hasSize(50);
        assertThat(lines("facts-00002.jsonl")).hasSize(50);
    }

    @Test
    void whatNamesNothingIsRefused() {
        assertRefused(
                Jobs.order(folder.resolve("out"), Jobs.SETTINGS, 2, "gone.txt"),
                "gone.txt: no such file or folder: check the path");
        assertRefused(
                Jobs.order(folder.resolve("out"), Jobs.SETTINGS, 2, folder + "/*.jsonl"),
                folder + "/*.jsonl: no file matches: check the pattern");
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws Exception {
        Path mine = Files.writeString(folder.resolve("a.txt"), "t");

        assertRefused(
                Jobs.order(folder, Jobs.SETTINGS, 2, mine.toString()),
                folder + " holds other files: name a new folder, or that of the job to go on with, with --output");
    }

    @Test
    void twoJobsCannotShareAFolder() throws Exception {
        Path page = Files.writeString(folder.resolve("a.txt"), "t");
        Path out = folder.resolve("out");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        BatchJob.Order slow = new BatchJob.Order(
                List.of(page.toString()),
                out,
                Jobs.SETTINGS,
                1,
                InputStream.nullInputStream(),
                document -> {
                    begun.countDown();
                    await(go);
                    return new Reading.Read(document);
                },
                Jobs::extract);
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<Report> first = other.submit(() -> Jobs.run(slow));
        begun.await();

        Process process =
                Child.start(folder.resolve("errors.txt"), List.of(), KilledJob.class, page.toString(), out.toString());
        assertThat(Child.await(process)).isNotZero();
        assertThat(folder.resolve("errors.txt")).content().contains("another crossfact is writing to");
        // Last, as closing its file would give up this process's lock on Unix.
        assertRefused(
                Jobs.order(out, Jobs.SETTINGS, 1, page.toString()),
                "another crossfact is writing to " + out
                        + ": wait for it, or give this one another folder with --output");
        go.countDown();
        assertThat(first.get().counts().facts()).isEqualTo(1);
        other.shutdown();
    }

    @Test
    void aForecastWritesNothing() throws Exception {
        Path inputs = Jobs.corpus(folder, 50);
        Forecast forecast =
                new BatchJob(Jobs.order(folder.resolve("out"), Jobs.SETTINGS, 2, inputs.toString())).forecast();

        assertThat(forecast.lines().get(0)).startsWith("crossfact: would read 20 files, ");
        assertThat(forecast.lines().get(1)).contains("would begin a new job in ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private void assertRefused(BatchJob.Order order, String message) {
        assertThatThrownBy(() -> Jobs.run(order))
                .isInstanceOf(JobException.class)
                .hasMessage(message);
    }

    private static BatchJob.Order standard(Path out, String lines) {
        return Jobs.order(out, Jobs.SETTINGS, 2, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "-");
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve("out").resolve(name));
    }

    private List<String> ids() throws IOException {
        return lines("facts-00001.jsonl").stream()
                .map(line ->
                        Json.MAPPER.readTree(line).path("document").path("id").stringValue())
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
