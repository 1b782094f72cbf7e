package io.github.crossfact.cli;

import io.github.crossfact.Document;
import io.github.crossfact.cli.gold.GoldFile;
import io.github.crossfact.cli.gold.InvalidGoldException;
import io.github.crossfact.cli.input.JsonReader;
import io.github.crossfact.cli.input.Reading;
import io.github.crossfact.cli.input.Reading.Page;
import io.github.crossfact.cli.input.Sources;
import io.github.crossfact.cli.story.Translation;
import io.github.crossfact.cli.view.HtmlPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code crossfact view}. */
@Command(
        name = "view",
        description = {
            "Writes one page of HTML for the browser, which needs no network: the texts with their facts marked, a card for each "
                    + "fact, and on demand the rules and words that it was read from. Translations of one story stand side "
                    + "by side; the same fact lights up in all of them, and what they do not tell alike is marked (≠).",
            "With --gold it shows in place which facts were found, missed and invented. A fact of gold is found when one of its type "
                    + "was read with the same",
            "  citation: number, documentType      count: subject, value",
            "  award: award, recipients            amount: value, currency",
            "  rate: value                         ratio: numerator, denominator",
            "  measure: value, unit                duration: length",
            "  gathering: kind, period",
            "and of several the one that agrees in the most of the other fields, which are then held to what gold states. Gold that "
                    + "is \"optional\" may be missed; where gold lists \"types\", facts of other types are not held against it."
        },
        exitCodeList = {"0:The page was written.", "2:No page was written: standard error says why and what to do."},
        exitCodeOnExecutionException = ExitCode.USAGE,
        footer = {
            "  crossfact view story.fa.txt story.de.txt --output report.html",
            "  crossfact view --gold gold/ articles/*.txt --output quality.html",
            "  crossfact view --gold passages-with-gold.jsonl --output quality.html"
        })
final class ViewCommand implements Callable<Integer> {

    /** More columns than that nobody can read. */
    private static final int MOST_SIDE_BY_SIDE = 8;

    private final Streams streams;
    private final Supplier<Library> library;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = {
                "Documents: with --gold any number, and otherwise up to 8 translations of one story. NAME.txt is one; NAME.jsonl has one "
                        + "a line, and - is the same from standard input; NAME.json has one over any number of lines.",
                "With --gold it can be left out, when the gold has its texts."
            })
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--gold",
            paramLabel = "GOLD",
            description = "Extractions as they should be: JSON Lines, a .json file, or a folder of these. Each is the "
                    + "gold of the document with its id. An event may have a \"quote\", its words in the text.")
    private @Nullable Path gold;

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Mixin
    private OutputOption target = new OutputOption();

    /** @param library opened when the arguments have been found good, as it takes its time */
    ViewCommand(Streams streams, Supplier<Library> library) {
        this.streams = streams;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Map<String, JsonNode>> expected = readGold();
        Library opened = library.get();
        List<String> inputs = inputs();
        Intake intake = new Intake(new Sources(streams.in(), inputs, JsonReader.TEXTS), documents.defaults(opened));
        Optional<List<Reading>> readings = intake.all(inputs, streams.messages());
        if (readings.isEmpty()) {
            return ExitCode.USAGE;
        }
        List<Translation> texts = readings.get().stream()
                .map(reading -> translation(((Page) reading).document(), opened))
                .toList();
        String page = expected.map(known -> goldPage(texts, known)).orElseGet(() -> storyPage(texts));
        try (Output output = target.open(streams)) {
            output.text(page);
            output.complete();
        }
        return ExitCode.OK;
    }

    private Optional<Map<String, JsonNode>> readGold() {
        if (gold == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(GoldFile.read(gold).documents());
        } catch (InvalidGoldException e) {
            throw documents.usage("--gold: " + e.getMessage());
        }
    }

    private List<String> inputs() {
        if (!files.isEmpty()) {
            return files;
        }
        if (gold == null || Files.isDirectory(gold)) {
            throw documents.usage("there is nothing to view: name the documents");
        }
        return List.of(gold.toString());
    }

    private static Translation translation(Document document, Library opened) {
        return Translation.of(document, opened.explain(document));
    }

    private String storyPage(List<Translation> texts) {
        requireTexts(texts);
        if (texts.size() > MOST_SIDE_BY_SIDE) {
            throw documents.usage("up to " + MOST_SIDE_BY_SIDE + " translations stand side by side, but there are "
                    + texts.size() + ": name fewer");
        }
        return HtmlPage.ofStory(texts);
    }

    private String goldPage(List<Translation> texts, Map<String, JsonNode> known) {
        requireTexts(texts);
        List<String> strangers = texts.stream()
                .map(text -> text.header().id())
                .filter(id -> !known.containsKey(id))
                .toList();
        if (!strangers.isEmpty()) {
            throw documents.usage("--gold: " + gold + " has nothing for the document " + strangers.get(0)
                    + ": gold and document must have the same id");
        }
        return HtmlPage.ofGold(texts, known);
    }

    private void requireTexts(List<Translation> texts) {
        if (texts.isEmpty()) {
            throw documents.usage("there is nothing to view: " + String.join(", ", files) + " has no documents");
        }
    }
}
