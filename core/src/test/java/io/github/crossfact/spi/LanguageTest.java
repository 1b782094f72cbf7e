package io.github.crossfact.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void onlyThePropertiesMustBeThere() {
        Language language = Language.open("xx", name -> name.equals("language.properties") ? stream("name = X") : null);
        assertThat(language.tag()).isEqualTo("xx");
        assertThat(language.file("language.properties")).contains("name = X");
        assertThat(language.file("subjects.csv")).isEmpty();
        assertThat(language).hasToString("Language[xx]");
    }

    @Test
    void withoutPropertiesThereIsNoLanguage() {
        assertThatThrownBy(() -> Language.open("xx", name -> name.equals("subjects.csv") ? stream("") : null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "lang-xx/language.properties is not there: put it beside the class that opens the language\nsee https://");
    }

    @Test
    void filesAreReadAsUtf8() {
        Language language = Language.open("xx", name -> stream(name.equals("subjects.csv") ? "MODEL,,نموذج" : ""));
        assertThat(language.file("subjects.csv")).contains("MODEL,,نموذج");
    }

    @Test
    void everyFileIsAskedForOnce() {
        List<String> asked = new ArrayList<>();
        Language.open("xx", name -> {
            asked.add(name);
            return stream("");
        });
        assertThat(asked).startsWith(Language.FILES.toArray(String[]::new)).endsWith(Language.COMPILED);
        assertThat(asked).hasSize(Language.FILES.size() + 1);
        assertThat(Language.FILES).doesNotHaveDuplicates().first().isEqualTo("language.properties");
    }

    @Test
    void theChecksumTellsFilesFromOthers() {
        Language language = Language.open("xx", name -> stream(name));
        assertThat(language.checksum())
                .isEqualTo(Language.open("yy", name -> name.equals(Language.COMPILED) ? null : stream(name))
                        .checksum())
                .isNotEqualTo(Language.open("xx", name -> stream(name.equals("cues.csv") ? "cues.CSV" : name))
                        .checksum())
                .isNotEqualTo(Language.open("xx", name -> name.equals("cues.csv") ? null : stream(name))
                        .checksum());
    }

    @Test
    void filesAreClosed() {
        AtomicInteger open = new AtomicInteger();
        Language.open("xx", name -> new Counted(open));
        assertThat(open).hasValue(0);
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> Language.open("xx", LanguageTest::broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read subjects.csv")
                .hasRootCauseMessage("the disk is gone");
    }

    private static @Nullable InputStream broken(String name) throws IOException {
        if (name.equals("subjects.csv")) {
            throw new IOException("the disk is gone");
        }
        return stream("");
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Counted extends ByteArrayInputStream {
        private final AtomicInteger open;

        Counted(AtomicInteger open) {
            super(new byte[0]);
            this.open = open;
            open.incrementAndGet();
        }

        @Override
        public void close() {
            open.decrementAndGet();
        }
    }
}
