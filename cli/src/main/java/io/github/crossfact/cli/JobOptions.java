package io.github.crossfact.cli;

import io.github.crossfact.cli.table.TableFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a batch job may be told. Filled in by picocli. */
final class JobOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = {
                "Files, folders with all files in them, patterns in quotes such as \"pages/*.txt\", or - for JSON Lines from standard input.",
                "NAME.txt is one document, with the id NAME, after its folders where a folder was given; NAME.jsonl has a document a line:",
                "{\"id\": \"a\", \"language\": \"de\", \"published\": \"2024-01-31\", \"text\": \"...\"}",
                "NAME.json has one over any number of lines.",
                "NAME.html is a page of the web, of which the main text and the day of publication are read; NAME.warc.gz is an archive of "
                        + "them, with their addresses as ids.",
                "Each may be compressed and end in .gz besides. All in UTF-8. A folder is read in the order of its names."
            })
    List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to: a new one, or that of a job to go on with.")
    Path output = Path.of("");

    @Option(
            names = {"-l", "--language"},
            paramLabel = "TAG",
            description =
                    "The language of documents that do not say theirs, as a BCP 47 tag such as de. Without it, it is detected, from a "
                            + "sample of the text.")
    @Nullable
    String language;

    @Option(
            names = "--languages",
            paramLabel = "TAG",
            split = ",",
            description =
                    "Read only documents in these languages; others go to quarantine. Default: all that are installed.")
    List<String> languages = new ArrayList<>();

    @Option(
            names = {"-p", "--published"},
            paramLabel = "DATE",
            converter = IsoDateConverter.class,
            description = "The day, as 2024-01-31, on which documents that do not say it were published.")
    @Nullable
    LocalDate published;

    @Option(names = "--gzip", description = "Compress the facts: facts-00001.jsonl.gz.")
    boolean gzip;

    @Option(
            names = "--table",
            paramLabel = "FORMAT",
            split = ",",
            converter = TableFormatConverter.class,
            description =
                    "Write tables with a row an event besides, events-00001.csv or .parquet: csv, parquet, or both.")
    Set<TableFormat> tables = EnumSet.noneOf(TableFormat.class);

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many documents are worked on at a time; the files are the same for any number. Default: one a processor.")
    int threads;

    @Option(
            names = "--max-chars",
            paramLabel = "N",
            defaultValue = "200000",
            description =
                    "Longer texts go to quarantine, so that one page cannot take all memory. Default: ${DEFAULT-VALUE}.")
    int maxChars;

    @Option(
            names = "--shard-documents",
            paramLabel = "N",
            defaultValue = "100000",
            description = "How many documents a file of facts holds. Default: ${DEFAULT-VALUE}.")
    int shardDocuments;

    @Option(
            names = "--dry-run",
            description = "Tell which inputs would be read and what is left of a job, and write nothing.")
    boolean dryRun;

    int threads() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }
}
