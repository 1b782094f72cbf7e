package io.github.crossfact.cli;

import io.github.crossfact.Document;
import io.github.crossfact.cli.input.JsonReader;
import io.github.crossfact.cli.input.Sources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that read documents do; they differ in what they write for one. */
abstract class DocumentsCommand implements Callable<Integer> {

    private final Streams streams;
    private final Supplier<Library> library;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "NAME.txt is one document, with the id NAME, or FOLDER/NAME where several are named alike. NAME.jsonl has a document a line, and - is the same from standard "
                        + "input:",
                "{\"id\": \"a\", \"language\": \"de\", \"published\": \"2024-01-31\", \"text\": \"...\"}",
                "NAME.json has one over any number of lines. All in UTF-8. A document may do without language and published."
            })
    private List<String> files = new ArrayList<>();

    @Mixin
    private final DocumentOptions documents = new DocumentOptions();

    @Mixin
    private final OutputOption target = new OutputOption();

    @Option(names = "--pretty", description = "Write JSON over several lines, for reading.")
    private boolean pretty;

    /** @param library opened when the arguments have been found good, as it takes its time */
    DocumentsCommand(Streams streams, Supplier<Library> library) {
        this.streams = streams;
        this.library = library;
    }

    /** The JSON of one document. */
    abstract String toJson(Library library, Document document, boolean pretty);

    @Override
    public final Integer call() throws IOException {
        Library opened = library.get();
        Sources sources = new Sources(streams.in(), files, JsonReader.DOCUMENTS);
        Printer printer = new Printer(
                new Intake(sources, documents.defaults(opened)),
                document -> toJson(opened, document, pretty),
                streams.messages());
        try (Output output = target.open(streams)) {
            int problems = printer.run(files, output);
            output.complete();
            return problems == 0 ? ExitCode.OK : ExitCode.BAD_INPUT;
        }
    }
}
