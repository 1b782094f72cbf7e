package io.github.crossfact.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands that read documents have in common. Filled in by picocli. */
final class BatchOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "NAME.txt is one document, with the id NAME, or FOLDER/NAME where several are named alike. NAME.jsonl has a document a line, and - is the same from standard "
                        + "input:",
                "{\"id\": \"a\", \"language\": \"de\", \"published\": \"2024-01-31\", \"text\": \"...\"}",
                "All in UTF-8. A line may do without language and published."
            })
    List<String> files = new ArrayList<>();

    @Option(
            names = {"-l", "--language"},
            paramLabel = "TAG",
            description =
                    "The language of documents that do not say theirs, as a BCP 47 tag such as de. Without it, it is detected.")
    @Nullable
    String language;

    @Option(
            names = {"-p", "--published"},
            paramLabel = "DATE",
            converter = IsoDateConverter.class,
            description =
                    "The day, as 2024-01-31, on which documents that do not say it were published; dates without a year "
                            + "take theirs from it. Without it, it is read from the page where the page has it.")
    @Nullable
    LocalDate published;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write there and not to standard output. The file appears, or is replaced, only when it is complete.")
    @Nullable
    Path output;

    @Option(names = "--pretty", description = "Write JSON over several lines, for reading.")
    boolean pretty;
}
