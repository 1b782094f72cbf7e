package io.github.crossfact.cli;

import io.github.crossfact.Document;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** {@code crossfact extract}. */
@Command(
        name = "extract",
        description =
                "Prints the facts of each document as a line of JSON: its events, and findings where figures do not add up.",
        footer = {
            "  crossfact extract page.txt",
            "  crossfact extract pages/*.txt more-pages.jsonl --output facts.jsonl"
        })
final class ExtractCommand extends DocumentsCommand {

    ExtractCommand(Streams streams, Supplier<Library> library) {
        super(streams, library);
    }

    @Override
    String toJson(Library library, Document document, boolean pretty) {
        return library.extract(document, pretty);
    }
}
