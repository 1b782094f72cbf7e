package io.github.crossfact.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesTest {

    @Test
    void aFileThatMayNotBeReadIsReported() {
        assertThat(Sources.advice(new AccessDeniedException("page.txt")))
                .isEqualTo("permission denied: make it readable for the user who runs crossfact");
    }

    @Test
    void aFailureWithinTheInputIsReportedAfterWhatCouldBeRead() {
        byte[] before = "{\"id\":\"a\",\"text\":\"t\"}\n{\"id\":".getBytes(StandardCharsets.UTF_8);
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(before), new Broken());
        Source source = new Sources(breaking, List.of("-"), JsonReader.DOCUMENTS).open("-");

        assertThat(source.next()).containsInstanceOf(Reading.Page.class);
        assertThat(source.next()).get().hasToString("<stdin>:2: cannot be read: Connection reset");
        assertThat(source.next()).isEmpty();
    }

    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("Connection reset");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("Connection reset");
        }
    }
}
