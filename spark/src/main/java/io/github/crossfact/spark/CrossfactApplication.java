package io.github.crossfact.spark;

import static org.apache.spark.sql.functions.col;

import io.github.crossfact.job.Limits;
import io.github.crossfact.job.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The batch job as an application for {@code spark-submit}; {@code --help} tells its options. Documents are worked on once, and their lines written as
 * the batch job writes them; the tables are then made of the lines.
 * For one thread.
 */
@Command(
        name = "crossfact-spark",
        mixinStandardHelpOptions = true,
        description = {
            "Extracts the facts of documents on a cluster of Apache Spark. Written to the output folder are:",
            "  lines/kind=FACTS       the facts, a line of JSON a document",
            "  lines/kind=EMPTY       documents that were read, and tell no facts",
            "  lines/kind=QUARANTINE  those that could not be read: why, and the record itself",
            "  events/                a row an event as Parquet, in folders by language and type",
            "  nested/                with --nested: the same with the fields of the JSON, nested"
        })
public final class CrossfactApplication implements Callable<Integer> {

    /** Files that a task writes side by side, lest it sort its rows: one a language and type, with room for more. */
    private static final String WRITERS = "spark.sql.maxConcurrentOutputFileWriters";

    private static final int WRITERS_OPEN = 100;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders and patterns, as paths or URIs that Spark can read.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to, as a path or URI.")
    private String output = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "What is read: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private InputFormat format = InputFormat.JSONL;

    @Option(
            names = {"-l", "--language"},
            paramLabel = "TAG",
            description = "The language of documents that do not say theirs. Without it, it is detected.")
    private @Nullable String language;

    @Option(
            names = "--languages",
            paramLabel = "TAG",
            split = ",",
            description = "Read only documents in these languages; others go to quarantine. Default: all.")
    private List<String> languages = new ArrayList<>();

    @Option(
            names = {"-p", "--published"},
            paramLabel = "DATE",
            description = "The day, as 2024-01-31, on which documents that do not say it were published.")
    private @Nullable LocalDate published;

    @Option(
            names = "--max-chars",
            paramLabel = "N",
            description = "Longer texts go to quarantine. Default: ${DEFAULT-VALUE}.")
    private int maxChars = Limits.DEFAULT_MAX_CHARS;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description =
                    "Deal the documents out to so many tasks, where their files are too few or too unlike. Costs a shuffle.")
    private int partitions;

    @Option(names = "--gzip", description = "Compress the lines.")
    private boolean gzip;

    @Option(names = "--nested", description = "Write nested rows besides.")
    private boolean nested;

    @Option(names = "--overwrite", description = "Replace what is in the output folder, as of a run that did not end.")
    private boolean overwrite;

    private CrossfactApplication() {}

    /** Runs the application, and ends the process only if it failed: with 2 if the arguments make no sense, else with 1. */
    public static void main(String[] args) {
        int code = new CommandLine(new CrossfactApplication())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() {
        SparkSession spark = SparkSession.builder()
                .appName("crossfact")
                .config(WRITERS, WRITERS_OPEN)
                .getOrCreate();
        try {
            run(spark);
            return 0;
        } finally {
            spark.stop();
        }
    }

    private void run(SparkSession spark) {
        Settings settings = new Settings(language, languages, published, maxChars);
        Records records = format.records(spark, inputs, new Limits(maxChars));
        writeLines((partitions > 0 ? records.dealt(partitions) : records)
                .extract(settings)
                .outcomes());
        Dataset<Row> lines =
                spark.read().option("lineSep", "\n").text(folder("lines")).withColumnRenamed("value", "line");
        ExtractedFacts facts = ExtractedFacts.ofOutcomes(lines);
        writeRows(facts.table(), "events");
        if (nested) {
            writeRows(facts.events(), "nested");
        }
        System.out.println(summary(facts, spark.read().parquet(folder("events")).count()));
    }

    private void writeLines(Dataset<Row> outcomes) {
        outcomes.select(col("kind"), col("line"))
                .write()
                .mode(mode())
                .partitionBy("kind")
                .option("lineSep", "\n")
                .option("compression", gzip ? "gzip" : "none")
                .text(folder("lines"));
    }

    /** Brings rows of a language and type together first, into files of a good size; of large ones Spark makes several. */
    private void writeRows(Dataset<Row> rows, String name) {
        rows.hint("rebalance", col("language"), col("type"))
                .write()
                .mode(mode())
                .partitionBy("language", "type")
                .parquet(folder(name));
    }

    private SaveMode mode() {
        return overwrite ? SaveMode.Overwrite : SaveMode.ErrorIfExists;
    }

    private String folder(String name) {
        return output + "/" + name;
    }

    private static String summary(ExtractedFacts facts, long events) {
        Map<String, Long> counts = facts.outcomes().groupBy("kind").count().collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
        return String.format(
                Locale.ROOT,
                "crossfact: %,d documents: %,d with facts, %,d empty, %,d in quarantine; %,d events",
                counts.values().stream().mapToLong(Long::longValue).sum(),
                count(counts, Outcome.Kind.FACTS),
                count(counts, Outcome.Kind.EMPTY),
                count(counts, Outcome.Kind.QUARANTINE),
                events);
    }

    private static long count(Map<String, Long> counts, Outcome.Kind kind) {
        return counts.getOrDefault(kind.name(), 0L);
    }
}
