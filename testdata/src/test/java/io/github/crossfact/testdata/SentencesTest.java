package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossfact.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentencesTest {

    @TempDir
    Path folder;

    @Test
    void aSentenceIsADocumentNamedAfterItsLine() throws IOException {
        Files.writeString(folder.resolve("de.txt"), "# Alter\nEr ist 68.\n\nSie ist 82.\n");
        assertThat(Sentences.in(folder))
                .containsExactly(
                        Document.of("de.txt:2", "de", "Er ist 68."), Document.of("de.txt:4", "de", "Sie ist 82."));
    }

    @Test
    void aFileOfCommentsHasNoSentence() throws IOException {
        Files.writeString(folder.resolve("de.txt"), "# nichts\n");
        Files.writeString(folder.resolve("notes.md"), "x");
        assertThatThrownBy(() -> Sentences.in(folder))
                .isInstanceOf(InvalidTestDataException.class)
                .hasMessageEndingWith(":\n  de.txt has no sentence\n  notes.md is not named <language>.txt");
    }

    @Test
    void anEmptyFolderHasNone() {
        assertThatThrownBy(() -> Sentences.in(folder)).hasMessageContaining("there is no file");
    }
}
