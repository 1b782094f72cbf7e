package io.github.crossfact.cli;

import io.github.crossfact.Document;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** {@code crossfact normalize}. */
@Command(
        name = "normalize",
        description =
                "Prints the numbers, dates, durations, amounts and document codes of each document as a line of JSON: each with "
                        + "its place in the text and its normalized value, without events.",
        footer = {"  crossfact normalize --pretty page.txt", "  crossfact normalize --published 2023-12-06 page.txt"})
final class NormalizeCommand extends DocumentsCommand {

    NormalizeCommand(Streams streams, Supplier<Library> library) {
        super(streams, library);
    }

    @Override
    String toJson(Library library, Document document, boolean pretty) {
        return library.normalize(document, pretty);
    }
}
