package io.github.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of comparing and viewing is what the command prints. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @TempDir
    Path folder;

    @Test
    void theComparisonShownIsPrinted() throws IOException {
        assertThat(run(0, command("bin/crossfact compare"))).isEqualTo(blockAfter("$ bin/crossfact compare"));
    }

    @Test
    void theDifferenceShownIsFound() throws IOException {
        List<String> arguments = command("bin/crossfact compare");
        String german = Files.readString(Path.of(arguments.get(2)));
        Path slip = Files.writeString(folder.resolve("story.de.txt"), german.replace("4.318", "4.381"));

        assertThat(withoutIsolates(run(1, List.of("compare", arguments.get(1), slip.toString()))))
                .isEqualTo(blockAfter("```text"));
    }

    @Test
    void thePageIsWritten() throws IOException {
        List<String> arguments = command("bin/crossfact view");
        assertThat(arguments.get(1)).endsWith("story.*.txt");
        Path page = folder.resolve("report.html");
        String story = arguments.get(1).replace("story.*.txt", "story.");

        run(0, List.of("view", story + "ar.txt", story + "fa.txt", "--output", page.toString()));

        assertThat(page).content().endsWith("</html>\n");
    }

    @Test
    void thePictureIsThereAndSmall() {
        assertThat(ROOT.resolve("docs/view.png").toFile().length()).isBetween(10_000L, 200_000L);
    }

    /** Controls that a terminal does not show. */
    private static String withoutIsolates(String text) {
        return text.replace("\u2068", "").replace("\u2069", "");
    }

    private static List<String> readme() throws IOException {
        return Files.readAllLines(ROOT.resolve("README.md"));
    }

    /** The arguments of the command that is shown with this beginning, with files as seen from here. */
    private static List<String> command(String start) throws IOException {
        String line = readme().stream()
                .filter(each -> each.startsWith("$ " + start))
                .findFirst()
                .orElseThrow();
        return Stream.of(line.substring("$ bin/crossfact ".length()).split(" "))
                .map(word -> word.startsWith("testdata/") ? ROOT.resolve(word).toString() : word)
                .toList();
    }

    /** The lines from the one after this to the end of the block. */
    private static String blockAfter(String start) throws IOException {
        return String.join(
                        "\n",
                        readme().stream()
                                .dropWhile(line -> !line.startsWith(start))
                                .skip(1)
                                .takeWhile(line -> !line.equals("```"))
                                .toList())
                + "\n";
    }

    private static String run(int code, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(arguments.toArray(String[]::new), InputStream.nullInputStream(), out, err))
                .as(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(code);
        return out.toString(StandardCharsets.UTF_8);
    }
}
