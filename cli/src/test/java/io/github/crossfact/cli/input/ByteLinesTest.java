package io.github.crossfact.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteLinesTest {

    @Test
    void theLastLineMayHaveALineFeedOrNone() throws IOException {
        assertThat(lines("a\n\nbc")).containsExactly("1@0 a", "2@2 ", "3@3 bc");
        assertThat(lines("a\nb\n")).containsExactly("1@0 a", "2@2 b");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void aLineMayBeLongerThanTheBuffer() throws IOException {
        String longLine = "x".repeat(200_000);

        assertThat(lines(longLine + "\n" + longLine + "\nz"))
                .containsExactly("1@0 " + longLine, "2@200001 " + longLine, "3@400002 z");
    }

    private static List<String> lines(String text) throws IOException {
        ByteLines lines = new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<String> read = new ArrayList<>();
        for (byte[] line = lines.nextLine(); line != null; line = lines.nextLine()) {
            read.add(lines.number() + "@" + lines.start() + " " + new String(line, StandardCharsets.UTF_8));
        }
        return read;
    }
}
