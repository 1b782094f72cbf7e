package io.github.crossfact.cli;

import static io.github.crossfact.cli.Run.crossfact;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.json.JsonSchemas;
import io.github.crossfact.spi.InvalidTableException;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    static Stream<Arguments> wrongArguments() {
        return Stream.of(
                Arguments.of("", "crossfact: Missing required subcommand\nTry \"crossfact --help\".\n"),
                Arguments.of(
                        "extrakt a.txt",
                        "crossfact: Unmatched arguments from index 0: 'extrakt', 'a.txt'\n"
                                + "Did you mean: crossfact extract or crossfact generate-man-page?\nTry \"crossfact --help\".\n"),
                Arguments.of(
                        "extract",
                        "crossfact: Missing required parameter: 'FILE'\nTry \"crossfact extract --help\".\n"),
                Arguments.of(
                        "extract --langage de a.txt",
                        "crossfact: Unknown option: '--langage'\nPossible solutions: --language\n"
                                + "Try \"crossfact extract --help\".\n"),
                Arguments.of(
                        "normalize --published 31.1.2024 a.txt",
                        "crossfact: Invalid value for option '--published': \"31.1.2024\" is not a date. Write it as"
                                + " 2024-01-31\nTry \"crossfact normalize --help\".\n"),
                Arguments.of(
                        "extract --language en a.txt",
                        "crossfact: --language: language \"en\" is not installed: give one of ar, de, fa, nl, or none to have it"
                                + " detected\nTry \"crossfact extract --help\".\n"));
    }

    @ParameterizedTest
    @MethodSource("wrongArguments")
    void wrongArgumentsAreExplained(String line, String message) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ");

        assertThat(crossfact(args)).isEqualTo(new Run(2, "", message));
    }

    @Test
    void helpTeaches() {
        Run run = crossfact("--help");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: crossfact [-hV] COMMAND\n")
                .contains("  extract              Prints the facts of each document")
                .contains("  normalize            Prints the numbers, dates")
                .contains("  compare              Compares the facts of translations")
                .contains("  view                 Writes one page of HTML")
                .contains("  schema               Prints the JSON Schema")
                .contains("  1   Some documents could not be read: standard error says which, why and what to do.")
                .contains("  crossfact extract - < pages.jsonl > facts.jsonl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "normalize"})
    void helpOfACommandTellsWhatItReadsAndHowItEnds(String command) {
        assertThat(crossfact(command, "--help").out())
                .startsWith("Usage: crossfact " + command + " [-hV] [--pretty] [-l=TAG] [-o=FILE] [-p=DATE] FILE...\n")
                .contains("{\"id\": \"a\", \"language\": \"de\", \"published\": \"2024-01-31\", \"text\": \"...\"}")
                .contains("  0   Every document was read.")
                .contains("Examples:\n  crossfact " + command + " ");
    }

    @Test
    void helpOfABatchTellsWhereDocumentsEnd() {
        assertThat(crossfact("batch", "--help").out())
                .contains("empty.jsonl            it was read, and tells no facts")
                .contains("--max-chars=N")
                .contains("  2   The job is not done: standard error says why")
                .contains("Examples:\n  crossfact batch pages/ --output facts\n");
    }

    @Test
    void shellsCompleteTheCommand() {
        assertThat(crossfact("generate-completion").out())
                .contains("--shard-documents")
                .contains("complete -F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "extraction", "normalization", "comparison"})
    void schemasArePrinted(String name) {
        assertThat(crossfact("schema", name)).isEqualTo(new Run(0, JsonSchemas.text(name), ""));
    }

    @Test
    void aSchemaThatThereIsNotIsAnswered() {
        assertThat(crossfact("schema", "event"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "crossfact: no schema is called \"event\": give one of document, extraction, normalization, comparison\n"
                                + "Try \"crossfact schema --help\".\n"));
    }

    @Test
    void theManualPageTellsOfEveryCommandWhatHelpTells() {
        String page = crossfact("generate-man-page").out();

        assertThat(page)
                .startsWith(".TH \"CROSSFACT\" \"1\"")
                .contains(".SH \"THE COMMAND BATCH\"", "\\-\\-shard\\-documents=N", ".SH \"THE COMMAND VIEW\"")
                .contains("How many documents a file of facts holds. Default: 100000.")
                .doesNotContain("${");
    }

    /** Lines that begin with a dot or an apostrophe are commands to man; any that is none of ours would lose text. */
    @Test
    void theManualPageHasNoAccidentalCommands() {
        assertThat(crossfact("generate-man-page")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> line.matches("\\.(TH|SH) .*|\\.(PP|TP|nf|fi|br)"));
    }

    @Test
    void theVersionIsTheOneOfTheBuild() {
        assertThat(crossfact("--version").out()).matches("crossfact \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @Test
    void badTablesAreListedForWhoeverEditsThem() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = Streams.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err);

        int code = Main.run(new String[] {"extract", "-"}, streams, () -> {
            throw new InvalidTableException(List.of("lang-fa/calendar.csv:14: month 13 is outside 1..12"));
        });

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("crossfact: the tables of a language have 1 bad row:\n"
                        + "lang-fa/calendar.csv:14: month 13 is outside 1..12\n"
                        + "see https://github.com/crossfact/crossfact/blob/main/TROUBLESHOOTING.md#bad-rows\n");
    }
}
