package io.github.crossfact.cli.batch;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.cli.batch.Checkpoint.Lengths;
import io.github.crossfact.cli.record.ChangedInputException;
import io.github.crossfact.cli.record.Opener;
import io.github.crossfact.job.DocumentWork;
import io.github.crossfact.job.Outcome;
import io.github.crossfact.job.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A job: all inputs read, the facts of all documents written to one folder. It may be killed at any moment and started
 * again, and does then what is left to do; the files are in the end the same as if nothing had happened. Each document ends
 * in exactly one of the shards of facts, {@code empty.jsonl} and {@code quarantine.jsonl}, in the order of the input.
 */
public final class BatchJob {

    /** A checkpoint is made after so many documents, or so many bytes of input. */
    static final int CHECKPOINT_DOCUMENTS = 1_000;

    private static final long CHECKPOINT_BYTES = 4L << 20;

    private final Order order;
    private final RunFolder folder;
    private final Disk disk;
    private final int checkpointDocuments;
    private final long began = System.nanoTime();

    /**
     * What is to be done.
     *
     * @param arguments files, folders, globs, or {@code -}
     * @param output the folder that all is written to
     * @param threads how many work on documents; it changes nothing in what is written
     * @param standardInput what {@code -} means
     * @param defaults fills in what a document does not say of itself, its language first; for any number of threads
     * @param extractor gives the facts of a document; for any number of threads
     */
    public record Order(
            List<String> arguments,
            Path output,
            Settings settings,
            int threads,
            InputStream standardInput,
            Function<Document, Reading> defaults,
            Function<Document, Extraction> extractor) {}

    public BatchJob(Order order) {
        this(order, Disk.REAL, CHECKPOINT_DOCUMENTS);
    }

    BatchJob(Order order, Disk disk, int checkpointDocuments) {
        this.order = order;
        this.folder = new RunFolder(order.output());
        this.disk = disk;
        this.checkpointDocuments = checkpointDocuments;
    }

    /**
     * Does all that is left to do.
     *
     * @throws JobException if it cannot begin, or must not go on
     * @throws IOException if the output cannot be written
     */
    @SuppressWarnings("try") // The lock is held, not used.
    public Report run(Progress progress) throws IOException, JobException, InterruptedException {
        folder.create();
        try (FileChannel held = folder.lock()) {
            return locked(progress);
        }
    }

    /**
     * Tells what {@link #run} would do, and writes nothing to the folder.
     *
     * @throws JobException if it would not begin
     */
    public Forecast forecast() throws IOException, JobException {
        Path work = Files.createTempDirectory("crossfact");
        Path list = work.resolve("inputs.jsonl");
        try {
            InputSummary inputs = new Planner(order.arguments()).plan(list, work);
            Journal.Content content = Journal.read(folder.journal());
            if (content.header() != null) {
                Refusal.unlessSame(
                        content.header(), new Journal.Header(order.settings(), inputs, now()), order.output());
            }
            Checkpoint last = content.checkpoint();
            return new Forecast(
                    inputs,
                    last.counts().documents(),
                    last.complete(),
                    order.output().toString());
        } finally {
            Files.deleteIfExists(list);
            Files.delete(work);
        }
    }

    private Report locked(Progress progress) throws IOException, JobException, InterruptedException {
        folder.tidy();
        InputSummary inputs = new Planner(order.arguments()).plan(folder.inputs(), folder.work());
        Journal.Header begun = new Journal.Header(order.settings(), inputs, now());
        try (Journal journal = Journal.open(disk, folder.journal(), begun)) {
            Refusal.unlessSame(journal.header(), begun, order.output());
            Checkpoint last = journal.last();
            if (!last.complete()) {
                last = work(journal, progress);
            }
            return finish(journal.header(), last);
        }
    }

    private Checkpoint work(Journal journal, Progress progress) throws IOException, JobException, InterruptedException {
        Checkpoint from = journal.last();
        progress.begin(from.counts().documents(), journal.header().inputs().bytes());
        renameShards(from.shard() - 1);
        Settings settings = order.settings();
        Opener opener = new Opener(order.standardInput(), settings.maxBytes());
        Feed feed = new Feed(folder.inputs(), opener, from.next());
        DocumentWork work = new DocumentWork(order.defaults(), order.extractor(), settings.limits());
        try (Outputs outputs = Outputs.open(disk, folder, settings.gzip(), from);
                Window window = new Window(feed, work, order.threads())) {
            return write(new Run(journal, outputs, from), window, progress);
        } catch (ChangedInputException e) {
            throw new JobException(
                    e.getMessage()
                            + " is not what it was when the job began: restore it and start again, or begin a new job in another folder",
                    e);
        }
    }

    private Checkpoint write(Run run, Window window, Progress progress)
            throws IOException, JobException, InterruptedException {
        for (Optional<Window.Done> next = window.next(); next.isPresent(); next = window.next()) {
            run.write(next.get());
            progress.advance(
                    run.tally.documents(),
                    run.tally.quarantine(),
                    next.get().item().bytesRead());
        }
        return run.checkpoint(0, true);
    }

    /** What one start of the job is at. */
    private final class Run {

        private final Journal journal;
        private final Outputs outputs;
        private final Checkpoint from;
        private final Tally tally;
        private Position position;
        private int documents;
        private long bytes;

        Run(Journal journal, Outputs outputs, Checkpoint from) {
            this.journal = journal;
            this.outputs = outputs;
            this.from = from;
            this.tally = new Tally(from.counts());
            this.position = from.next();
        }

        void write(Window.Done done) throws IOException, JobException {
            Outcome outcome = done.outcome();
            if (outcome.kind() == Outcome.Kind.FACTS
                    && outputs.shardDocuments() == order.settings().shardDocuments()) {
                nextShard();
            }
            outputs.write(outcome);
            tally.add(outcome);
            position = done.item().after();
            documents++;
            bytes += done.item().raw().length();
            if (documents >= checkpointDocuments || bytes >= CHECKPOINT_BYTES) {
                checkpoint(0, false);
            }
        }

        private void nextShard() throws IOException, JobException {
            checkpoint(1, false);
            outputs.nextShard();
            renameShards(outputs.shard() - 1);
        }

        /** @param more how many shards begin behind it */
        Checkpoint checkpoint(int more, boolean complete) throws IOException {
            Lengths lengths = outputs.commit();
            Checkpoint checkpoint = new Checkpoint(
                    position,
                    outputs.shard() + more,
                    more > 0 ? 0 : outputs.shardDocuments(),
                    more > 0 ? new Lengths(0, lengths.empty(), lengths.quarantine()) : lengths,
                    tally.counts(),
                    from.runs() + 1,
                    from.millis() + (System.nanoTime() - began) / 1_000_000,
                    complete);
            journal.append(checkpoint);
            documents = 0;
            bytes = 0;
            return checkpoint;
        }
    }

    /** Gives the shards up to this one their names, unless they have them. */
    private void renameShards(int last) throws IOException {
        int shard = last;
        while (shard > 0 && renameWhole(folder.shard(shard, order.settings().gzip()))) {
            shard--;
        }
    }

    /** Whether the file was still without its name. */
    private boolean renameWhole(Path file) throws IOException {
        Path part = RunFolder.part(file);
        if (!Files.exists(part)) {
            return false;
        }
        disk.rename(part, file);
        return true;
    }

    private Report finish(Journal.Header header, Checkpoint last) throws IOException, JobException {
        renameShards(last.shard());
        renameWhole(folder.empty());
        renameWhole(folder.quarantine());
        new Tables(disk, folder, order.settings()).write(last.shard());
        Files.deleteIfExists(folder.inputs());
        Report report = report(header, last);
        if (!Files.exists(folder.report())) {
            write(report);
        }
        return report;
    }

    private void write(Report report) throws IOException, JobException {
        Path part = RunFolder.part(folder.report());
        try (PartFile file = PartFile.open(disk, part, false, 0)) {
            file.write((Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(report) + '\n')
                    .getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
        disk.rename(part, folder.report());
    }

    private Report report(Journal.Header header, Checkpoint last) throws IOException {
        return new Report(
                header.settings(),
                header.inputs(),
                last.counts(),
                outputs(),
                header.started(),
                last.runs(),
                order.threads(),
                last.millis() / 1000.0,
                Runtime.version().toString());
    }

    private SortedMap<String, Long> outputs() throws IOException {
        SortedMap<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.list(order.output())) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(folder.report()))
                    .toList()) {
                sizes.put(String.valueOf(file.getFileName()), Files.size(file));
            }
        }
        return sizes;
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
