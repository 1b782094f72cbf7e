package io.github.crossfact.cli;

import io.github.crossfact.Document;
import io.github.crossfact.cli.input.Reading.Page;
import io.github.crossfact.cli.input.Reading.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

/**
 * Reads documents one after the other, writes what becomes of each, and reports those that cannot be read. Holds one
 * document at a time.
 */
final class Printer {

    private final Intake intake;
    private final Function<Document, String> toJson;
    private final PrintWriter messages;
    private int problems;

    /**
     * @param toJson what is written for a document
     * @param messages where problems are reported
     */
    Printer(Intake intake, Function<Document, String> toJson, PrintWriter messages) {
        this.intake = intake;
        this.toJson = toJson;
        this.messages = messages;
    }

    /**
     * Reads these files in this order.
     *
     * @return how many documents could not be read
     * @throws IOException when the output cannot be written
     */
    int run(List<String> files, Output output) throws IOException {
        intake.each(files, reading -> {
            if (reading instanceof Page page) {
                write(page, output);
            } else if (reading instanceof Problem problem) {
                report(problem);
            }
        });
        return problems;
    }

    private void write(Page page, Output output) throws IOException {
        String json;
        try {
            json = toJson.apply(page.document());
        } catch (RuntimeException defect) {
            // One page that the library fails on must not cost the hours that went into the others.
            report(new Problem(page.origin(), "crossfact failed on this document, a defect that is worth reporting:"));
            defect.printStackTrace(messages);
            return;
        }
        output.line(json);
    }

    private void report(Problem problem) {
        problems++;
        messages.println(problem);
    }
}
