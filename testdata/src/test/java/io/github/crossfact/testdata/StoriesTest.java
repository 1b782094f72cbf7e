package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossfact.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTest {

    private static final String NOTHING = "{\"document\": {\"id\": \"x\"}}";

    @TempDir
    Path folder;

    @Test
    void aStoryIsAFolderOfTranslationsAndWhatTheyMustGive() throws IOException {
        write("flood/story.nl.txt", "Water.");
        write("flood/story.de.txt", "Wasser.");
        write("flood/expected.json", NOTHING);
        write("README.md", "beside the stories");
        Stories stories = Stories.in(folder);
        assertThat(stories.languages()).containsExactly("de", "nl");
        assertThat(stories.all()).singleElement().satisfies(story -> {
            assertThat(story.name()).isEqualTo("flood");
            assertThat(story.translations())
                    .containsExactly(Document.of("flood.de", "de", "Wasser."), Document.of("flood.nl", "nl", "Water."));
            assertThat(story.in("nl")).contains(Document.of("flood.nl", "nl", "Water."));
            assertThat(story.in("fa")).isEmpty();
        });
    }

    @Test
    void allThatIsMissingIsReportedAtOnce() throws IOException {
        write("flood/story.de.txt", "Wasser.");
        write("flood/story.nl.txt", "Water.");
        write("storm/story.de.txt", "Wind.");
        write("storm/expected.json", NOTHING);
        assertThatThrownBy(() -> Stories.in(folder))
                .isInstanceOf(InvalidTestDataException.class)
                .hasMessage("in " + folder + ":\n"
                        + "  flood/expected.json is missing: write it, or have it written by"
                        + " -Dcrossfact.golden.update=true, and review it\n"
                        + "  storm/story.nl.txt is missing: other stories have it");
    }

    @Test
    void anExpectationWithoutAnyTextIsHalfAStory() throws IOException {
        write("flood/story.de.txt", "Wasser.");
        write("flood/expected.json", NOTHING);
        write("storm/expected.json", NOTHING);
        assertThatThrownBy(() -> Stories.in(folder))
                .hasMessageEndingWith(":\n  storm/story.de.txt is missing: other stories have it");
    }

    @Test
    void aMisspelledFileIsNotPassedOver() throws IOException {
        write("flood/story.de.txt", "Wasser.");
        write("flood/story.nl.text", "Water.");
        write("flood/expected.json", NOTHING);
        assertThatThrownBy(() -> Stories.in(folder))
                .hasMessageEndingWith("flood/story.nl.text is neither story.<language>.txt nor expected.json");
    }

    @Test
    void anExpectationThatIsNoExtractionIsReported() throws IOException {
        write("flood/story.de.txt", "Wasser.");
        write("flood/expected.json", "{}");
        assertThatThrownBy(() -> Stories.in(folder)).hasMessageContaining("flood/expected.json is no extraction: ");
    }

    @Test
    void aTextThatIsNotUtf8IsReported() throws IOException {
        write("flood/expected.json", NOTHING);
        Files.write(folder.resolve("flood/story.de.txt"), "Häuser".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Stories.in(folder)).hasMessageContaining("story.de.txt is not UTF-8");
    }

    @Test
    void anEmptyFolderHoldsNoStories() {
        assertThatThrownBy(() -> Stories.in(folder)).hasMessageContaining("there is no story");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
