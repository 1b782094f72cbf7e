package io.github.crossfact.cli;

import io.github.crossfact.cli.batch.BatchJob;
import io.github.crossfact.cli.batch.JobException;
import io.github.crossfact.cli.batch.PlainProgress;
import io.github.crossfact.cli.batch.Progress;
import io.github.crossfact.cli.batch.Report;
import io.github.crossfact.cli.batch.Settings;
import io.github.crossfact.cli.table.TableFormat;
import io.github.crossfact.job.Defaults;
import io.github.crossfact.job.Languages;
import io.github.crossfact.job.detect.Detection;
import io.github.crossfact.job.detect.LanguageDetector;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code crossfact batch}. */
@Command(
        name = "batch",
        description = {
            "Extracts the facts of any number of documents into a folder, on all processors, in bounded memory.",
            "It may be killed at any moment: the same command again does what is left, and the files are in the end the same as if "
                    + "nothing had happened. Each document ends in exactly one of these, in the order of the input:",
            "  facts-00001.jsonl ...  its facts, a line a document",
            "  empty.jsonl            it was read, and tells no facts",
            "  quarantine.jsonl       it could not be read: where it stands, why, and the record itself",
            "run.json comes last and tells versions, settings, counts and times."
        },
        exitCodeList = {
            "0:Every document was read.",
            "1:The job is done, and some documents are in quarantine.",
            "2:The job is not done: standard error says why and what to do; the same command goes on with it."
        },
        footer = {
            "  crossfact batch pages/ --output facts",
            "  crossfact batch \"pages/2023-*/*.txt\" more.jsonl.gz --output facts --gzip",
            "  zcat dump.jsonl.gz | crossfact batch - --output facts --language fa",
            "  crossfact batch pages/ --output facts --dry-run"
        })
final class BatchCommand implements Callable<Integer> {

    /** Set by bin/crossfact when standard error is a terminal, which Java has no means to tell. */
    private static final String TERMINAL = "crossfact.terminal";

    /** In bytes. */
    private static final long DETECTION_HEAP = 90_000_000;

    private final Streams streams;
    private final Supplier<Library> library;

    @Mixin
    private final JobOptions options = new JobOptions();

    @Spec
    private @Nullable CommandSpec spec;

    BatchCommand(Streams streams, Supplier<Library> library) {
        this.streams = streams;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Library opened = library.get();
        PrintWriter messages = streams.messages();
        try {
            BatchJob job = new BatchJob(order(opened));
            if (options.dryRun) {
                job.forecast().lines().forEach(messages::println);
                return ExitCode.OK;
            }
            Report report = run(job);
            report.lines(options.output.toString()).forEach(line -> messages.println("crossfact: " + line));
            return report.quarantine() == 0 ? ExitCode.OK : ExitCode.BAD_INPUT;
        } catch (JobException e) {
            messages.println("crossfact: " + e.getMessage());
            return ExitCode.USAGE;
        } catch (IOException e) {
            messages.println("crossfact: cannot write to " + options.output + " (" + e.getMessage()
                    + "): make room or mend it, and start the same command again; it goes on where it stopped");
            return ExitCode.USAGE;
        } catch (SmallHeapError e) {
            messages.println("crossfact: to detect languages takes a heap of 96 MiB or more, as with"
                    + " CROSSFACT_JAVA_OPTS=-Xmx128m: start the same command again with that, or say the --language");
            return ExitCode.USAGE;
        } catch (OutOfMemoryError e) {
            messages.println("crossfact: out of memory: start the same command again with a larger heap, as with"
                    + " CROSSFACT_JAVA_OPTS=-Xmx1g, or fewer --threads; it goes on where it stopped");
            return ExitCode.USAGE;
        }
    }

    private Report run(BatchJob job) throws IOException, JobException, InterruptedException {
        try (Progress progress = Boolean.getBoolean(TERMINAL)
                ? new BarProgress(new FileOutputStream(FileDescriptor.err))
                : new PlainProgress(streams.messages(), System::nanoTime)) {
            return job.run(progress);
        }
    }

    private BatchJob.Order order(Library opened) throws IOException {
        Languages languages = wanted(opened);
        LanguageDetector detector = LanguageDetector.among(languages.tags());
        Defaults defaults =
                new Defaults(languages, text -> detect(detector, text), language(languages), options.published);
        return new BatchJob.Order(
                options.inputs,
                options.output,
                settings(languages),
                options.threads(),
                streams.in(),
                defaults,
                opened::facts);
    }

    /** The model takes half of a heap of 64 MiB, and what is left is too little for pages that would otherwise fit. */
    private static Detection detect(LanguageDetector detector, String text) {
        if (Runtime.getRuntime().maxMemory() < DETECTION_HEAP) {
            throw new SmallHeapError();
        }
        return detector.detect(text);
    }

    private Settings settings(Languages languages) throws IOException {
        return new Settings(
                BuildVersion.version(),
                language(languages),
                List.copyOf(languages.tags()),
                options.published == null ? null : options.published.toString(),
                options.gzip,
                options.maxChars,
                options.shardDocuments,
                options.tables.stream().map(TableFormat::suffix).sorted().toList());
    }

    private Languages wanted(Library opened) {
        Languages installed = new Languages(opened.languages());
        SortedSet<String> wanted = new TreeSet<>();
        for (String tag : options.languages) {
            wanted.add(
                    installed.installed(tag).orElseThrow(() -> usage("--languages: " + installed.notInstalled(tag))));
        }
        return wanted.isEmpty() ? installed : new Languages(wanted);
    }

    private @Nullable String language(Languages languages) {
        String language = options.language;
        return language == null
                ? null
                : languages
                        .installed(language)
                        .orElseThrow(() -> usage("--language: " + languages.notInstalled(language)));
    }

    private ParameterException usage(String message) {
        return new ParameterException(
                Objects.requireNonNull(spec, "set by picocli").commandLine(), message);
    }
}
