package io.github.crossfact.cli;

import static io.github.crossfact.cli.Run.crossfact;
import static io.github.crossfact.cli.Run.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page as bytes; {@link BrowserTest} looks at it as people do. */
class ViewTest {

    @TempDir
    Path folder;

    @Test
    void translationsShareACardForEachFact() {
        JsonNode content = content("""
                {"id": "a", "language": "fa", "published": "2024-01-31", "text": "۲۶ گروه، ۱۹ نفر"}
                {"id": "b", "language": "de", "text": "26 Gruppen, 20 Leute, 7000 Hunde"}
                """);

        assertThat(content.path("summary").stringValue()).isEqualTo("3 facts, 1 the same in both");
        assertThat(content.path("texts").path(0)).isEqualTo(json("""
                {"id": "a", "label": "fa", "direction": "rtl", "language": "fa", "languageName": "Persian",
                 "published": "2024-01-31", "text": "۲۶ گروه، ۱۹ نفر"}"""));
        assertThat(content.path("texts").path(1).path("direction").stringValue())
                .isEqualTo("ltr");
        assertThat(content.path("cards")).isEqualTo(json("""
                [{"type": "count", "head": "26 MODEL", "status": "same", "statusWords": "the same in all", "note": "",
                  "tellings": [
                    {"label": "fa", "text": 0, "deviates": false, "mentions": [[0, 2]], "why": [[0, 2, "digits"]]},
                    {"label": "de", "text": 1, "deviates": false, "mentions": [[0, 2]], "why": [[0, 2, "digits"]]}],
                  "fields": []},
                 {"type": "count", "head": "19 MODEL", "status": "differs", "statusWords": "told differently",
                  "note": "differs in quantity",
                  "tellings": [
                    {"label": "fa", "text": 0, "deviates": true, "mentions": [[9, 11]], "why": [[9, 11, "digits"]]},
                    {"label": "de", "text": 1, "deviates": true, "mentions": [[12, 14]], "why": [[12, 14, "digits"]]}],
                  "fields": [{"name": "quantity", "differs": true, "values": ["19", "20"]}]},
                 {"type": "count", "head": "7000 MODEL", "status": "partly", "statusWords": "not told by all",
                  "note": "not told by fa",
                  "tellings": [
                    {"label": "de", "text": 1, "deviates": true, "mentions": [[22, 26]], "why": [[22, 26, "digits"]]}],
                  "fields": []}]"""));
    }

    @Test
    void ofThreeTheOneThatDeviatesIsNamed() {
        JsonNode content = content("""
                {"id": "a", "language": "de", "text": "26 Gruppen"}
                {"id": "b", "language": "de", "text": "62 Gruppen"}
                {"id": "c", "language": "nl", "text": "26 groepen"}
                """);

        assertThat(content.path("cards").path(0).path("note").stringValue())
                .isEqualTo("differs in quantity; against the others: b");
        assertThat(content.path("cards").path(0).path("head").stringValue()).isEqualTo("26 MODEL");
    }

    @Test
    void aSingleTextHasCardsToo() {
        JsonNode content = content("{\"id\": \"a\", \"language\": \"nl\", \"text\": \"26 groepen\"}");

        assertThat(content.path("summary").stringValue()).isEqualTo("1 fact");
        assertThat(content.path("cards").path(0).path("status").stringValue()).isEqualTo("told");
    }

    @Test
    void goldShowsWhatWasFoundMissedAndInvented() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"document": {"id": "a", "language": "nl"}, "text": "26 groepen, acht honden, 7 katten, 9 x", "events": [\
                {"id": "g1", "type": "count", "subject": "MODEL", "quantity": {"value": 26.0, "bound": "ABOUT"}, "quote": "26"}, \
                {"id": "g2", "type": "count", "subject": "MODEL", "quantity": {"value": 8}, "quote": "acht honden"}, \
                {"id": "g3", "type": "count", "subject": "MODEL", "quantity": {"value": 9}, "optional": true}], \
                "findings": [{"kind": "DATE_CONFLICT", "events": ["g1"]}]}
                """);

        JsonNode content = content(crossfact("view", "--gold", gold.toString()));

        assertThat(content.path("summary").stringValue())
                .isEqualTo("1 found, 1 missed, 1 invented; precision 0.500, recall 0.500; 1 of 2 fields wrong");
        assertThat(content.path("cards")
                        .valueStream()
                        .map(card -> card.path("head").stringValue() + " "
                                + card.path("status").stringValue()))
                .containsExactly("26 MODEL wrong", "8 MODEL missed", "7 MODEL invented", "9 MODEL optional");
        assertThat(content.path("cards").path(0).path("note").stringValue()).isEqualTo("wrong: bound");
        assertThat(content.path("cards").path(0).path("fields")).isEqualTo(json("""
                [{"name": "quantity", "differs": true, "values": ["about 26.0", "26"]}]"""));
        assertThat(content.path("cards").path(1).path("tellings").path(0).path("mentions"))
                .isEqualTo(json("[[12, 23]]"));
        assertThat(content.path("remarks").path(0).path("words").stringValue())
                .isEqualTo("missed finding DATE_CONFLICT");
    }

    @Test
    void goldInAFolderBelongsToTheDocumentsOfItsIds() throws IOException {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("page.json"), "{\"document\": {\"id\": \"page\"}, \"events\": []}");
        Path page = Files.writeString(folder.resolve("page.txt"), "26");

        Run run = crossfact("view", "-l", "nl", "--gold", gold.toString(), page.toString());

        assertThat(content(run).path("summary").stringValue()).startsWith("0 found, 0 missed, 1 invented");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!-- <script>",
                "<img src=x onerror=alert(1)>",
                "]]> &lt; \u2028 \u2029",
                "[script] [content] [style] [policy]",
                "\u202E\u2066 \uD800 x \uDC00"
            })
    void noTextBreaksOutOfItsData(String text) {
        String document = JsonMapper.shared()
                .createObjectNode()
                .put("id", text)
                .put("language", "nl")
                .put("text", text)
                .toString();
        // UTF-8 has no half pairs, but JSON has their escapes.
        String input = document.replace("\uD800", "\\ud800").replace("\uDC00", "\\udc00");

        Run run = crossfact(utf8(input), "view", "-");

        assertThat(content(run).path("texts").path(0).path("text").stringValue())
                .isEqualTo(text);
        assertThat(run.out().split("<script", -1)).hasSize(3);
        assertThat(run.out()).doesNotContain("<img");
    }

    @Test
    void thePolicyAllowsNothingButItsOwnStyleAndScript() throws Exception {
        String page = crossfact(utf8("{\"id\":\"a\",\"language\":\"nl\",\"text\":\"26\"}"), "view", "-")
                .out();

        assertThat(page)
                .contains(
                        "content=\"default-src 'none'; style-src 'sha256-" + hash(between(page, "<style>", "</style>"))
                                + "'; script-src 'sha256-" + hash(between(page, "</script>\n<script>", "</script>"))
                                + "'; base-uri 'none'; form-action 'none'\"")
                .doesNotContain("http://", "https://", "url(", "@import");
    }

    @Test
    void thePageGoesToAFile() throws IOException {
        Path file = folder.resolve("report.html");

        Run run = crossfact(
                utf8("{\"id\":\"a\",\"language\":\"nl\",\"text\":\"26\"}"), "view", "-", "-o", file.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    static Stream<Arguments> whatCannotBeShown() {
        String line = "{\"id\":\"a\",\"language\":\"nl\",\"text\":\"26\"}\n";
        return Stream.of(
                Arguments.of("", "", "crossfact: there is nothing to view: name the documents\n"),
                Arguments.of("-", "", "crossfact: there is nothing to view: - has no documents\n"),
                Arguments.of(
                        "-",
                        line.repeat(9),
                        "crossfact: up to 8 translations stand side by side, but there are 9: name fewer\n"),
                Arguments.of(
                        "--gold none.jsonl -",
                        line,
                        "crossfact: --gold: none.jsonl: no such file or folder: check the path\n"));
    }

    @ParameterizedTest
    @MethodSource("whatCannotBeShown")
    void whatCannotBeShownIsExplained(String arguments, String input, String message) {
        String[] args = ("view " + arguments).strip().split(" ");

        assertThat(crossfact(utf8(input), args))
                .isEqualTo(new Run(2, "", message + "Try \"crossfact view --help\".\n"));
    }

    @Test
    void factsWithoutTheirTextCannotBeShown() {
        assertThat(crossfact(utf8("{\"schema\":\"crossfact/1\",\"document\":{\"id\":\"a\"}}"), "view", "-"))
                .isEqualTo(new Run(2, "", "<stdin>:1: facts without their text: give the document itself\n"));
    }

    static Stream<Arguments> whatIsNoGold() {
        return Stream.of(
                Arguments.of("{", ":1: not JSON: "),
                Arguments.of(
                        "\n{\"events\": []}",
                        ":2: no gold: expected {\"document\": {\"id\": ...}, \"events\": [...]}\n"),
                Arguments.of("\n", ": no gold in it: expected .json files, or lines of JSON\n"),
                Arguments.of(
                        "{\"document\": {\"id\": \"b\"}, \"events\": []}",
                        " has nothing for the document a: gold and document must have the same id\n"));
    }

    @ParameterizedTest
    @MethodSource("whatIsNoGold")
    void goldThatIsNoneIsExplained(String gold, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), gold);

        Run run = crossfact(
                utf8("{\"id\":\"a\",\"language\":\"nl\",\"text\":\"26\"}"), "view", "--gold", file.toString(), "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("crossfact: --gold: " + file + message);
    }

    @Test
    void helpTellsWhatCountsAsFound() {
        assertThat(crossfact("view", "--help").out())
                .startsWith("Usage: crossfact view ")
                .contains("  award: award, recipients            amount: value, currency\n")
                .contains("  0   The page was written.");
    }

    private static JsonNode content(String lines) {
        return content(crossfact(utf8(lines), "view", "-"));
    }

    private static JsonNode content(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return json(between(run.out(), "<script type=\"application/json\" id=\"content\">", "</script>"));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static String between(String page, String start, String end) {
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf(end, from));
    }

    private static String hash(String code) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
