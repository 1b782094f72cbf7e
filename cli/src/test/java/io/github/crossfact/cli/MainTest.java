package io.github.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The command as users have it: with the library and all its languages. */
class MainTest {

    @Test
    void allLanguagesAreInstalled() {
        assertThat(new InstalledLibrary().languages()).containsExactly("ar", "de", "fa", "nl");
    }

    @Test
    void aPageGivesItsFacts() {
        assertThat(extract("{\"id\":\"a\",\"language\":\"de\",\"text\":\"Bisher wurden 5.287 Modelle aufgebaut.\"}"))
                .startsWith(
                        "{\"schema\":\"crossfact/1\",\"document\":{\"id\":\"a\",\"language\":\"de\"},\"events\":[{\"id\":\"e1\"")
                .contains("\"value\":5287")
                .endsWith("}\n");
    }

    @Test
    void anEmptyPageGivesAnExtractionWithoutEvents() {
        assertThat(extract("{\"id\":\"a\",\"published\":\"2024-01-31\",\"text\":\"\"}"))
                .isEqualTo("{\"schema\":\"crossfact/1\",\"document\":{\"id\":\"a\",\"published\":\"2024-01-31\"}}\n");
    }

    private static String extract(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));

        assertThat(Main.run(new String[] {"extract", "-"}, in, out, err)).isZero();
        assertThat(err.size()).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
