package io.github.crossfact.cli;

import static io.github.crossfact.cli.Run.crossfact;
import static io.github.crossfact.cli.Run.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the user is told of input that cannot be read; what stands around it is read all the same. */
class BadInputTest {

    private static final String GOOD = "{\"id\":\"good\",\"language\":\"de\",\"text\":\"t\"}";

    @TempDir
    Path folder;

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of(
                        "{\"id\":\"a\",\"text\":\"", "not JSON at line 1, column 19: the text ends within a value"),
                Arguments.of(
                        "page one",
                        "not JSON at line 1, column 1: Unrecognized token 'page': was expecting (JSON String,"
                                + " Number, Array, Object or token 'null', 'true' or 'false')"),
                Arguments.of("[1]", "the JSON is [1]: expected an object"),
                Arguments.of("{\"id\":\"a\"}", "field \"text\" is missing: expected a string"),
                Arguments.of("{\"text\":\"t\"}", "field \"id\" is missing: expected a string"),
                Arguments.of("{\"id\":7,\"text\":\"t\"}", "field \"id\" is 7: expected a string"),
                Arguments.of(
                        "{\"id\":\"a\",\"published\":\"31.1.2024\",\"text\":\"t\"}",
                        "field \"published\" is \"31.1.2024\": expected an ISO date, such as 2023-12-06"),
                Arguments.of(
                        "{\"id\":\"a\",\"language\":\"en\",\"text\":\"t\"}",
                        "language \"en\" is not installed: give one of ar, de, fa, nl, or none to have it detected"),
                Arguments.of(
                        "{\"id\":\"a\",\"language\":\"German\",\"text\":\"t\"}",
                        "language \"German\" is not installed: give one of ar, de, fa, nl, or none to have it detected"),
                Arguments.of(
                        "{\"id\":\"a\",\"text\":\"" + Pages.ENGLISH + "\"}",
                        "the text looks like \"eng\" (ISO 639-3), which is not installed: if it is one of ar, de, fa, nl, say so"
                                + " with --language"),
                Arguments.of(
                        "{\"id\":\"a\",\"text\":\"1, 2, 3\"}",
                        "too few words to tell the language: if it is one of ar, de, fa, nl, say so with --language"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aBadLineIsReportedByItsNumberAndTheOthersAreRead(String line, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("pages.jsonl"), GOOD + "\n\n" + line + "\n" + GOOD);

        assertThat(crossfact("extract", file.toString()))
                .isEqualTo(new Run(1, "extract|good|de|null|t\n".repeat(2), file + ":3: " + message + "\n"));
    }

    @Test
    void aLineThatIsNotUtf8IsReportedWithTheByteAndTheOthersAreRead() {
        byte[] input = utf8(GOOD + "\n{\"id\":\"é\"}\n" + GOOD);
        int accent = GOOD.length() + 1 + 7;
        input[accent + 1] = '"';

        assertThat(crossfact(input, "extract", "-"))
                .isEqualTo(new Run(
                        1,
                        "extract|good|de|null|t\n".repeat(2),
                        "<stdin>:2: not UTF-8: byte 0xC3 at offset 48, counted from 0; save it as UTF-8\n"));
    }

    @Test
    void aTextFileThatIsNotUtf8IsReportedWithLineAndByte() throws IOException {
        Path latin1 = Files.write(folder.resolve("page.txt"), new byte[] {'a', '\n', 'G', 'r', (byte) 0xFC, 'n'});

        assertThat(crossfact("extract", latin1.toString()))
                .isEqualTo(new Run(
                        1, "", latin1 + ":2: not UTF-8: byte 0xFC at offset 4, counted from 0; save it as UTF-8\n"));
    }

    @Test
    void aCharacterCutOffAtTheEndIsNotUtf8() throws IOException {
        Path cut = Files.write(folder.resolve("page.txt"), new byte[] {'a', (byte) 0xD8});

        assertThat(crossfact("extract", cut.toString()).err())
                .isEqualTo(cut + ":1: not UTF-8: byte 0xD8 at offset 1, counted from 0; save it as UTF-8\n");
    }

    @Test
    void aTextInAnotherLanguageIsReported() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), Pages.VIETNAMESE);

        assertThat(crossfact("extract", page.toString()))
                .isEqualTo(new Run(
                        1,
                        "",
                        page
                                + ": the text looks like \"vie\" (ISO 639-3), which is not installed: if it is one of ar, de, fa, nl,"
                                + " say so with --language\n"));
    }

    @Test
    void aMissingFileIsReportedAndTheNextIsRead() throws IOException {
        Path missing = folder.resolve("missing.txt");
        Path page = Files.writeString(folder.resolve("page.txt"), "t");

        assertThat(crossfact("extract", "--language", "de", missing.toString(), page.toString()))
                .isEqualTo(new Run(1, "extract|page|de|null|t\n", missing + ": no such file: check the path\n"));
    }

    @Test
    void aDirectoryIsReported() {
        assertThat(crossfact("extract", folder.toString()))
                .isEqualTo(new Run(1, "", folder + ": a directory: name the files in it, as " + folder + "/*.txt\n"));
    }

    @Test
    void aFileOfAnotherKindIsReported() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "t");

        assertThat(crossfact("extract", page.toString()).err())
                .isEqualTo(page + ": neither .txt, one document, nor .json, one as JSON, nor .jsonl, one a line:"
                        + " rename it to what it is\n");
    }

    @Test
    void aNameThatNoFileCanHaveIsReported() {
        assertThat(crossfact("extract", "a\0.txt"))
                .isEqualTo(new Run(1, "", "a\0.txt: not the name of a file: Nul character not allowed\n"));
    }

    @Test
    void emptyTextIsNoErrorAndHasNoLanguage() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n");

        assertThat(crossfact("extract", empty.toString(), blank.toString()))
                .isEqualTo(new Run(0, "extract|empty|null|null|\nextract|blank|null|null| \n\n", ""));
    }

    @Test
    void noDocumentsAtAllIsNoError() {
        assertThat(crossfact("extract", "-")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void messagesAreUtf8WhateverTheLocale() {
        assertThat(crossfact("extract", "قصة.txt").err()).isEqualTo("قصة.txt: no such file: check the path\n");
    }

    @Test
    void aDefectOfTheLibraryIsReportedAndTheOthersAreRead() {
        Run run = crossfact(utf8("{\"id\":\"a\",\"language\":\"de\",\"text\":\"defect\"}\n" + GOOD), "extract", "-");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("extract|good|de|null|t\n");
        assertThat(run.err())
                .startsWith("<stdin>:1: crossfact failed on this document, a defect that is worth reporting:\n"
                        + "java.lang.IllegalStateException: not foreseen\n\tat ");
    }

    @Test
    void outputThatCannotBeWrittenIsReported() {
        ByteArrayOutputStream full = new ByteArrayOutputStream() {
            @Override
            public void flush() throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThat(crossfact(utf8(GOOD), full, "extract", "-"))
                .isEqualTo(new Run(2, "", "crossfact: cannot write the output: No space left on device\n"));
    }
}
