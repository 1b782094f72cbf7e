package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class GoldenTest {

    private static final String EXPECTED = """
            {
              "schema": "crossfact/1",
              "document": {"id":"sample"},
              "events": [
                {"id":"e1","type":"citation","place":{"code":"15","name":"Yên Bái"},"documentType":"RESOLUTION",\
            "number":"25","code":"25-NQ/TW","issuer":{"body":"PARTY_COMMITTEE","level":"PROVINCE"}},
                {"id":"e2","type":"count","period":"2024","subject":"MODEL",\
            "quantity":{"value":4318,"bound":"EXACT"},"qualifiers":["BUILT"]},
                {"id":"e3","type":"count","subject":"MODEL",\
            "quantity":{"value":150,"bound":"ALMOST"},"partOf":"e2"}
              ]
            }
            """;

    @TempDir
    Path folder;

    /** What the run itself was asked to do must not show here. */
    private String asked = "false";

    @BeforeEach
    void clearProperty() {
        asked = System.getProperty(Golden.UPDATE, "false");
        System.clearProperty(Golden.UPDATE);
    }

    @AfterEach
    void restoreProperty() {
        System.setProperty(Golden.UPDATE, asked);
    }

    @Test
    void thereIsACaseForEveryStoryAndLanguage() throws IOException {
        story(EXPECTED, "de", "nl");
        List<GoldenCase> cases = cases(Samples::extraction);
        assertThat(cases).extracting(GoldenCase::name).containsExactly("sample.de", "sample.nl");
        cases.forEach(GoldenCase::check);
    }

    @Test
    void aFailureShowsFactsLineByLine() throws IOException {
        story(EXPECTED, "de");
        GoldenCase wrong = cases(document ->
                        Samples.of(document, Samples.citation(), Samples.models(5287), Samples.exemplary("e2")))
                .get(0);
        assertThatThrownBy(wrong::check).isInstanceOf(AssertionError.class).hasMessage("""
                        sample.de does not give what sample/expected.json says (- is missing, + is too much):
                          citation 25-NQ/TW · type RESOLUTION · number 25 · issuer PARTY_COMMITTEE PROVINCE\
                         · place 15 Yên Bái
                        - count 4318 MODEL · BUILT · period 2024
                        - count ALMOST 150 MODEL · part of 4318 MODEL
                        + count 5287 MODEL · BUILT · period 2024   «4.318 Modelle»
                        + count ALMOST 150 MODEL · part of 5287 MODEL   «fast 150»""");
    }

    @Test
    void anUnsoundExtractionFailsWhateverItSays() throws IOException {
        story(EXPECTED, "de");
        GoldenCase unsound =
                cases(document -> Samples.of(document, Samples.models(4318))).get(0);
        assertThatThrownBy(unsound::check)
                .hasMessage("sample.de gives an unsound extraction:\n  event 1 has the id e2");
    }

    @Test
    void halfAStoryFailsBeforeAnythingRuns() throws IOException {
        story(EXPECTED, "de");
        Files.delete(folder.resolve("sample/expected.json"));
        assertThatThrownBy(() -> Golden.stories(folder, document -> {
                    throw new IllegalStateException("nothing may run");
                }))
                .isInstanceOf(InvalidTestDataException.class);
    }

    @Test
    void expectationsAreWrittenFromTheGermanText() throws IOException {
        story("not yet", "ar", "de");
        System.setProperty(Golden.UPDATE, "true");
        List<GoldenCase> cases = cases(only("sample.de"));
        assertThat(cases).extracting(GoldenCase::name).containsExactly("sample is rewritten");
        cases.get(0).check();
        assertThat(folder.resolve("sample/expected.json")).hasContent(EXPECTED);
    }

    @Test
    void expectationsAreWrittenFromTheFirstTextWhereNoneIsGerman() throws IOException {
        story("not yet", "fa", "nl");
        System.setProperty(Golden.UPDATE, "true");
        cases(only("sample.fa")).forEach(GoldenCase::check);
        assertThat(folder.resolve("sample/expected.json")).hasContent(EXPECTED);
    }

    @Test
    void expectationsAreWrittenFromTheLanguageAskedFor() throws IOException {
        story("not yet", "de", "nl");
        System.setProperty(Golden.UPDATE, "nl");
        cases(only("sample.nl")).forEach(GoldenCase::check);
        System.setProperty(Golden.UPDATE, "fa");
        GoldenCase missing = cases(Samples::extraction).get(0);
        assertThatThrownBy(missing::check).hasMessage("-Dcrossfact.golden.update=fa: sample has no text in fa");
    }

    @Test
    void whatWasWrittenIsWhatIsExpected() throws IOException {
        story("not yet", "de", "nl");
        System.setProperty(Golden.UPDATE, "true");
        cases(Samples::extraction).forEach(GoldenCase::check);
        System.clearProperty(Golden.UPDATE);
        cases(Samples::extraction).forEach(GoldenCase::check);
    }

    @Test
    void aSentenceThatGivesAFactIsShownWithIt() throws IOException {
        Files.writeString(folder.resolve("de.txt"), Samples.TEXT + "\n");
        GoldenCase wrong =
                Golden.nothing(folder, Samples::extraction).findFirst().orElseThrow();
        assertThat(wrong.name()).isEqualTo("de.txt:1 " + Samples.TEXT);
        assertThatThrownBy(wrong::check)
                .hasMessageStartingWith("de.txt:1 should give nothing, but gives\n+ citation 25-NQ/TW")
                .hasMessageEndingWith("\nfrom\n  " + Samples.TEXT);
        Golden.nothing(folder, Samples::of).forEach(GoldenCase::check);
    }

    private List<GoldenCase> cases(Function<Document, Extraction> extractor) {
        return Golden.stories(folder, extractor).toList();
    }

    private static Function<Document, Extraction> only(String id) {
        return document -> {
            assertThat(document.id()).isEqualTo(id);
            return Samples.extraction(document);
        };
    }

    private void story(String expected, String... languages) throws IOException {
        Path story = Files.createDirectories(folder.resolve("sample"));
        for (String language : languages) {
            Files.writeString(story.resolve("story." + language + ".txt"), Samples.TEXT);
        }
        Files.writeString(story.resolve("expected.json"), expected);
    }
}
