package io.github.crossfact.cli;

import io.github.crossfact.Document;
import io.github.crossfact.cli.compare.EventReport;
import io.github.crossfact.cli.compare.MentionReport;
import io.github.crossfact.cli.compare.PivotReport;
import io.github.crossfact.cli.compare.Report;
import io.github.crossfact.cli.input.JsonReader;
import io.github.crossfact.cli.input.Reading;
import io.github.crossfact.cli.input.Reading.Facts;
import io.github.crossfact.cli.input.Reading.Page;
import io.github.crossfact.cli.input.Sources;
import io.github.crossfact.cli.story.Translation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crossfact compare}. */
@Command(
        name = "compare",
        description = {
            "Compares the facts of translations of one story, in any languages: by value, so that ۴۳۱۸, 4.318 and \"four thousand "
                    + "three hundred and eighteen\" are the same.",
            "Of two translations it prints what differs, field by field, with the words of both texts. Of more it prints "
                    + "which of them deviates (≠) from what most of them say."
        },
        exitCodeList = {
            "0:Both, or all, tell the same facts.",
            "1:There are differences.",
            "2:Could not compare: standard error says why and what to do."
        },
        // 1 would say that there are differences.
        exitCodeOnExecutionException = ExitCode.USAGE,
        footer = {
            "  crossfact compare story.fa.txt story.de.txt",
            "  crossfact compare --all story.*.txt",
            "  crossfact compare --mentions page.ar.txt page.nl.txt",
            "  crossfact extract story.fa.txt | crossfact compare --json - facts-of-last-week.jsonl"
        })
final class CompareCommand implements Callable<Integer> {

    private final Streams streams;
    private final Supplier<Library> library;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "Two documents or more in all. NAME.txt is one; NAME.jsonl has one a line, and - is the same from standard input; "
                        + "NAME.json has one over any number of lines.",
                "In JSON, each is a document {\"id\": ..., \"text\": ...} or what \"crossfact extract\" wrote of one, which "
                        + "has no text to quote."
            })
    private List<String> files = new ArrayList<>();

    @Option(names = "--mentions", description = """
                    Compare numbers, dates, amounts and codes and not the facts made of them: for texts that \
                    tell no facts. Two documents, with their texts.""")
    private boolean mentions;

    @Option(names = "--all", description = "List what agrees, too, and not only how many there are.")
    private boolean all;

    @Option(names = "--json", description = "Print JSON and no table: \"crossfact schema comparison\" describes it.")
    private boolean json;

    @Option(names = "--pretty", description = "Print JSON over several lines, for reading.")
    private boolean pretty;

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Mixin
    private OutputOption target = new OutputOption();

    /** @param library opened when the arguments have been found good, as it takes its time */
    CompareCommand(Streams streams, Supplier<Library> library) {
        this.streams = streams;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        if (Collections.frequency(files, Sources.STANDARD_INPUT) > 1) {
            throw documents.usage("- is named twice, but standard input can be read only once: name a file");
        }
        Library opened = library.get();
        Sources sources = new Sources(streams.in(), files, JsonReader.DOCUMENTS_AND_FACTS);
        Intake intake = new Intake(sources, documents.defaults(opened));
        Optional<List<Reading>> readings = intake.all(files, streams.messages());
        if (readings.isEmpty()) {
            return ExitCode.USAGE;
        }
        Report report = compare(readings.get(), opened);
        try (Output output = target.open(streams)) {
            output.text(pretty ? report.prettyJson() + "\n" : json ? report.json() + "\n" : report.text());
            output.complete();
        }
        return report.isSame() ? ExitCode.OK : ExitCode.DIFFERENT;
    }

    private Report compare(List<Reading> readings, Library opened) {
        if (readings.size() < 2) {
            throw documents.usage("a comparison needs two documents, but " + String.join(", ", files)
                    + (readings.isEmpty() ? " has none" : " has only one") + ": name another file");
        }
        if (mentions) {
            return compareMentions(readings, opened);
        }
        List<Translation> translations =
                readings.stream().map(reading -> translation(reading, opened)).toList();
        return translations.size() == 2
                ? EventReport.of(translations.get(0), translations.get(1), all)
                : PivotReport.of(translations, all);
    }

    private static Translation translation(Reading reading, Library opened) {
        if (reading instanceof Facts facts) {
            return Translation.of(facts.extraction(), facts.text());
        }
        Document document = ((Page) reading).document();
        return Translation.of(document, opened.explain(document));
    }

    private Report compareMentions(List<Reading> readings, Library opened) {
        if (readings.size() > 2) {
            throw documents.usage("--mentions compares two documents, but there are " + readings.size()
                    + ": name two, or leave out --mentions");
        }
        List<Document> pages = readings.stream().map(this::page).toList();
        return MentionReport.of(opened.mentions(pages.get(0)), opened.mentions(pages.get(1)), all);
    }

    private Document page(Reading reading) {
        if (reading instanceof Page page) {
            return page.document();
        }
        throw documents.usage("--mentions needs texts, but " + reading.origin()
                + " has facts that were read earlier: name the document itself");
    }
}
