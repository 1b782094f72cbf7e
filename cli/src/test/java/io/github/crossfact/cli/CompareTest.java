package io.github.crossfact.cli;

import static io.github.crossfact.cli.Run.crossfact;
import static io.github.crossfact.cli.Run.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompareTest {

    @TempDir
    Path folder;

    @Test
    void theSameFactsAreCountedAndNotListed() throws IOException {
        assertThat(crossfact("compare", persian("۲۶ گروه"), german("26 Gruppen")))
                .isEqualTo(new Run(0, "1 fact agrees.\n", ""));
    }

    @Test
    void aDifferenceIsShownWithTheWordsOfBothTexts() throws IOException {
        assertThat(crossfact("compare", persian("۲۶ گروه، ۱۹ نفر"), german("26 Gruppen, 91 Leute")))
                .isEqualTo(new Run(1, """
                        type   field     left: story.fa (fa)  right: story.de (de)

                        count  text      “۱۹”                 “91”
                               quantity  19                   91

                        1 fact agrees, 1 differs.
                        """, ""));
    }

    @Test
    void whatOnlyOneTellsIsShownInItsColumn() throws IOException {
        assertThat(crossfact("compare", persian("۲۶ گروه"), german("26 Gruppen, 19 Leute, 7 Hunde"))
                        .out())
                .isEqualTo("""
                        type   field  left: story.fa (fa)  right: story.de (de)

                        count  text   not told             “19”
                               fact                        19 MODEL

                        count  text   not told             “7”
                               fact                        7 MODEL

                        1 fact agrees, 2 are only on the right.
                        """);
    }

    @Test
    void whatAgreesIsListedToo() throws IOException {
        assertThat(crossfact("compare", "--all", persian("۲۶ گروه"), german("26 Gruppen"))
                        .out())
                .isEqualTo("""
                        type   field  left: story.fa (fa)  right: story.de (de)

                        count  text   “۲۶”                 “26”
                               fact   26 MODEL             26 MODEL

                        1 fact agrees.
                        """);
    }

    @Test
    void wordsFromRightToLeftAreIsolatedAndControlsAreTakenOut() {
        String fact = "\"events\":[{\"id\":\"e1\",\"type\":\"count\",\"mentions\":[{\"start\":0,\"end\":12}],"
                + "\"subject\":\"MODEL\",\"quantity\":{\"value\":26,\"bound\":\"EXACT\"}}]";
        byte[] input = utf8("{\"document\":{\"id\":\"a\"},\"text\":\"۲۶\\n\\u202Eگروه\\u001B[1mx\"," + fact + "}\n"
                + "{\"id\":\"b\",\"language\":\"de\",\"text\":\"\"}");

        assertThat(crossfact(input, "compare", "-").out())
                .contains("text   \u2068“۲۶ گروه [1m”\u2069  not told\n")
                .doesNotContain("\u001B", "\u202E");
    }

    @Test
    void factsOfAnEarlierRunAreKnownByTheirFields() throws IOException {
        Path facts = Files.writeString(folder.resolve("facts.json"), """
                {"schema": "crossfact/1", "document": {"id": "earlier", "language": "nl"},
                 "events": [{"id": "e1", "type": "count", "subject": "MODEL", "quantity": {"value": 25, "bound": "EXACT"}}]}
                """);

        assertThat(crossfact("compare", facts.toString(), german("26 Gruppen")).out())
                .isEqualTo("""
                        type   field     left: earlier (nl)  right: story.de (de)

                        count  text      25 MODEL            “26”
                               quantity  25                  26

                        0 facts agree, 1 differs.
                        """);
    }

    @Test
    void ofMoreThanTwoTheOneThatDeviatesIsShown() throws IOException {
        byte[] dutch = utf8("{\"id\":\"story.nl\",\"language\":\"nl\",\"text\":\"62 groepen, 7 honden\"}");

        assertThat(crossfact(dutch, "compare", persian("۲۶ گروه"), "-", german("26 Gruppen")))
                .isEqualTo(new Run(1, """
                        type   field     story.fa (fa)  story.nl (nl)  story.de (de)

                        count  text      “۲۶”           ≠ “62”         “26”
                               quantity  26             62             26

                        count  text      not told       ≠ “7”          not told
                               fact                     7 MODEL

                        0 facts are the same in all 3, 2 are not.
                        ≠ deviates: story.nl (nl) in 2.
                        """, ""));
    }

    @Test
    void ofMoreThanTwoThatAgreeTheFactsAreCounted() {
        byte[] input = utf8("{\"id\":\"a\",\"language\":\"nl\",\"text\":\"7\"}\n".repeat(3));

        assertThat(crossfact(input, "compare", "-")).isEqualTo(new Run(0, "1 fact is the same in all 3.\n", ""));
    }

    @Test
    void mentionsAreCompared() throws IOException {
        assertThat(crossfact("compare", "--mentions", persian("۲۶ گروه"), german("62 Gruppen")))
                .isEqualTo(new Run(1, """
                        type    field  left: story.fa (fa)  right: story.de (de)

                        number  text   “۲۶”                 “62”
                                value  26                   62

                        0 mentions agree, 1 differs.
                        """, ""));
    }

    @Test
    void jsonIsWhatTheContractSays() throws IOException {
        assertThat(crossfact("compare", "--json", persian("۲۶ گروه"), german("26 Gruppen, 7 Hunde")))
                .isEqualTo(new Run(
                        1,
                        "{\"left\":{\"id\":\"story.fa\",\"language\":\"fa\"},\"right\":{\"id\":\"story.de\",\"language\":\"de\"},"
                                + "\"agreed\":[[\"e1\",\"e1\"]],\"conflicting\":[],\"onlyLeft\":[],\"onlyRight\":[\"e2\"]}\n",
                        ""));
    }

    @Test
    void prettyJsonStandsOnSeveralLines() throws IOException {
        assertThat(crossfact("compare", "--pretty", persian("۲۶ گروه"), german("26 Gruppen"))
                        .out())
                .startsWith("{\n  \"left\": {\n");
    }

    @Test
    void theTableGoesToAFile() throws IOException {
        Path file = folder.resolve("table.txt");

        Run run = crossfact("compare", "-o", file.toString(), persian("۲۶ گروه"), german("26 Gruppen"));

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(file).content().isEqualTo("1 fact agrees.\n");
    }

    static Stream<Arguments> whatCannotBeCompared() {
        String good = "{\"id\":\"a\",\"language\":\"de\",\"text\":\"26 Gruppen\"}\n";
        String facts = "{\"schema\":\"crossfact/1\",\"document\":{\"id\":\"a\"}}\n";
        return Stream.of(
                Arguments.of(
                        "-",
                        good,
                        "crossfact: a comparison needs two documents, but - has only one: name another file\n"
                                + "Try \"crossfact compare --help\".\n"),
                Arguments.of(
                        "-",
                        "",
                        "crossfact: a comparison needs two documents, but - has none: name another file\n"
                                + "Try \"crossfact compare --help\".\n"),
                Arguments.of(
                        "- -",
                        good,
                        "crossfact: - is named twice, but standard input can be read only once: name a file\n"
                                + "Try \"crossfact compare --help\".\n"),
                Arguments.of(
                        "-",
                        good + "{\"id\":\"b\"}\n" + good,
                        "<stdin>:2: field \"text\" is missing: expected a string\n"),
                Arguments.of("- gone.txt", good, "gone.txt: no such file: check the path\n"),
                Arguments.of(
                        "-",
                        good + "{\"document\":{\"id\":\"b\"},\"mentions\":[]}\n",
                        "<stdin>:2: this is what \"crossfact normalize\" wrote: give the document itself, or what"
                                + " \"crossfact extract\" writes\n"),
                Arguments.of(
                        "-",
                        good + "{\"document\":{\"id\":\"b\"},\"events\":[{\"id\":\"e1\",\"type\":\"battle\"}]}",
                        "<stdin>:2: field \"events[0].type\" is \"battle\": expected one of citation, count, award, amount,"
                                + " rate, ratio, measure, duration, gathering\n"),
                Arguments.of(
                        "--mentions -",
                        good.repeat(3),
                        "crossfact: --mentions compares two documents, but there are 3: name two, or leave out --mentions\n"
                                + "Try \"crossfact compare --help\".\n"),
                Arguments.of(
                        "--mentions -",
                        good + facts,
                        "crossfact: --mentions needs texts, but <stdin>:2 has facts that were read earlier: name the"
                                + " document itself\nTry \"crossfact compare --help\".\n"));
    }

    @ParameterizedTest
    @MethodSource("whatCannotBeCompared")
    void whatCannotBeComparedIsExplained(String arguments, String input, String message) {
        assertThat(crossfact(utf8(input), ("compare " + arguments).split(" "))).isEqualTo(new Run(2, "", message));
    }

    @Test
    void aDefectIsNoDifference() {
        byte[] input = utf8("{\"id\":\"a\",\"language\":\"nl\",\"text\":\"defect\"}\n".repeat(2));

        assertThat(crossfact(input, "compare", "-").code()).isEqualTo(2);
    }

    @Test
    void helpTellsWhatTheExitCodesMean() {
        assertThat(crossfact("compare", "--help").out())
                .startsWith("Usage: crossfact compare ")
                .contains("  1   There are differences.")
                .contains("  crossfact compare story.fa.txt story.de.txt");
    }

    private String persian(String text) throws IOException {
        return jsonFile("story.fa", "fa", text);
    }

    private String german(String text) throws IOException {
        return jsonFile("story.de", "de", text);
    }

    private String jsonFile(String id, String language, String text) throws IOException {
        String json = "{\"id\":\"" + id + "\",\"language\":\"" + language + "\",\"text\":\"" + text + "\"}";
        return Files.writeString(folder.resolve(id + ".json"), json).toString();
    }
}
