package io.github.crossfact.internal.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What errors send to is there. */
class HelpTest {

    @ParameterizedTest
    @EnumSource
    void everySectionIsOnThePage(Help help) throws IOException {
        assertThat(anchors()).contains(help.anchor());
    }

    @Test
    void noTwoSectionsAreCalledTheSame() throws IOException {
        assertThat(anchors()).doesNotHaveDuplicates();
    }

    @Test
    void theAddressStandsBehindTheMessage() {
        assertThat(Help.BAD_ROWS.with("1 bad row"))
                .isEqualTo(
                        "1 bad row\nsee https://github.com/crossfact/crossfact/blob/main/TROUBLESHOOTING.md#bad-rows");
    }

    /** As GitHub makes them of headings. */
    private static List<String> anchors() throws IOException {
        return Files.readAllLines(Path.of("..", "TROUBLESHOOTING.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
