package io.github.crossfact.cli;

import static io.github.crossfact.cli.Run.crossfact;
import static io.github.crossfact.cli.Run.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to documents, and where the results go. */
class DocumentsTest {

    @TempDir
    Path folder;

    @Test
    void aTextFileIsADocumentNamedForTheFile() throws IOException {
        Path page = Files.writeString(folder.resolve("story.de.txt"), "eins\r\nzwei\n");

        assertThat(crossfact("extract", "--language", "de", page.toString()))
                .isEqualTo(new Run(0, "extract|story.de|de|null|eins\r\nzwei\n\n", ""));
    }

    @Test
    void filesNamedAlikeAreToldApartByTheirFolders() throws IOException {
        Path one =
                Files.writeString(Files.createDirectory(folder.resolve("one")).resolve("story.de.txt"), "t");
        Path two =
                Files.writeString(Files.createDirectory(folder.resolve("two")).resolve("story.de.txt"), "u");
        Path other = Files.writeString(folder.resolve("two").resolve("other.txt"), "v");

        assertThat(crossfact("extract", "-l", "de", one.toString(), two.toString(), other.toString())
                        .out())
                .isEqualTo("extract|one/story.de|de|null|t\nextract|two/story.de|de|null|u\nextract|other|de|null|v\n");
    }

    @Test
    void jsonLinesAreADocumentALine() {
        byte[] input = utf8("{\"id\":\"a\",\"language\":\"fa\",\"published\":\"2023-12-06\",\"text\":\"۲۶ گروه\"}\r\n\n"
                + "{\"id\":\"b\",\"language\":\"nl\",\"text\":\"t\",\"site\":\"unknown fields are left alone\"}\n");

        assertThat(crossfact(input, "normalize", "-"))
                .isEqualTo(new Run(0, "normalize|a|fa|2023-12-06|۲۶ گروه\nnormalize|b|nl|null|t\n", ""));
    }

    @Test
    void filesAreReadInTheOrderGiven() throws IOException {
        Path text = Files.writeString(folder.resolve("b.txt"), "t");
        Path lines = Files.writeString(folder.resolve("a.JSONL"), "{\"id\":\"a\",\"text\":\"u\"}");

        assertThat(crossfact("extract", "-l", "ar", text.toString(), lines.toString())
                        .out())
                .isEqualTo("extract|b|ar|null|t\nextract|a|ar|null|u\n");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "\uFEFFt");
        Path lines = Files.writeString(folder.resolve("b.jsonl"), "\uFEFF{\"id\":\"b\",\"text\":\"u\"}");

        assertThat(crossfact("extract", "-l", "ar", text.toString(), lines.toString())
                        .out())
                .isEqualTo("extract|a|ar|null|t\nextract|b|ar|null|u\n");
    }

    @Test
    void optionsAreForDocumentsThatDoNotSayItThemselves() {
        byte[] input = utf8("{\"id\":\"a\",\"text\":\"t\"}\n"
                + "{\"id\":\"b\",\"language\":\"fa\",\"published\":\"2020-01-01\",\"text\":\"t\"}\n");

        assertThat(crossfact(input, "extract", "--language", "de", "--published", "2024-01-31", "-")
                        .out())
                .isEqualTo("extract|a|de|2024-01-31|t\nextract|b|fa|2020-01-01|t\n");
    }

    @Test
    void aTagWithARegionOrInCapitalsNamesItsLanguage() {
        byte[] input = utf8(
                "{\"id\":\"a\",\"language\":\"de-AT\",\"text\":\"t\"}\n{\"id\":\"b\",\"language\":\"NL\",\"text\":\"t\"}");

        assertThat(crossfact(input, "extract", "-").out()).isEqualTo("extract|a|de|null|t\nextract|b|nl|null|t\n");
    }

    @Test
    void theLanguageIsDetectedWhereNobodySaysIt() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), Pages.PERSIAN);

        assertThat(crossfact("extract", page.toString()))
                .isEqualTo(new Run(0, "extract|page|fa|null|" + Pages.PERSIAN + "\n", ""));
    }

    @Test
    void prettyOutputIsAskedFor() {
        byte[] input = utf8("{\"id\":\"a\",\"language\":\"de\",\"text\":\"t\"}");

        assertThat(crossfact(input, "extract", "--pretty", "-").out()).isEqualTo("extract prettily|a|de|null|t\n");
        assertThat(crossfact(input, "normalize", "--pretty", "-").out()).isEqualTo("normalize prettily|a|de|null|t\n");
    }

    @Test
    void outputGoesToAFileInPlaceOfWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("facts.jsonl"), "from last week");
        byte[] input = utf8("{\"id\":\"a\",\"language\":\"de\",\"text\":\"ü\"}\nbad\n");

        Run run = crossfact(input, "extract", "-", "--output", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(file).content().isEqualTo("extract|a|de|null|ü\n");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aFileIsLeftAsItWasWhenTheOutputIsNotCompleted() throws IOException {
        Path file = Files.writeString(folder.resolve("facts.jsonl"), "from last week");

        try (Output output = Output.to(file)) {
            output.line("half");
        }

        assertThat(file).content().isEqualTo("from last week");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aLinkToAFileStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("facts.jsonl"), "");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        crossfact(utf8("{\"id\":\"a\",\"language\":\"de\",\"text\":\"t\"}"), "extract", "-", "-o", link.toString());

        assertThat(link).isSymbolicLink();
        assertThat(file).content().isEqualTo("extract|a|de|null|t\n");
    }

    @Test
    void outputIntoAFolderThatIsNotThereIsRefused() {
        Path file = folder.resolve("none").resolve("facts.jsonl");

        Run run = crossfact("extract", "-", "--output", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("crossfact: cannot write the output: " + file.getParent())
                .endsWith(": no such folder\n");
    }

    @Test
    void outputInPlaceOfAFolderIsRefused() {
        assertThat(crossfact("extract", "-", "--output", folder.toString()))
                .isEqualTo(new Run(2, "", "crossfact: cannot write the output: " + folder + ": a directory\n"));
    }
}
