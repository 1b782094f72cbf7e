package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.spi.Vocabulary;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms that a language's build has compiled give what its tables give. */
class CompiledFormsTest {

    @Test
    void theyAreThoseOfTheTables() {
        Vocabulary unheardOf = Vocabulary.open(
                "unheard-of",
                List.of("fa", "ar", "de", "nl"),
                path -> path.endsWith("/cues.csv")
                        ? new ByteArrayInputStream("cue,form\nAND,qqxqq=\n".getBytes(StandardCharsets.UTF_8))
                        : null);
        FactExtractor compiled = FactExtractor.ofInstalledLanguages();
        FactExtractor ofTables = FactExtractor.builder()
                .installedLanguages()
                .vocabulary(unheardOf)
                .build();
        for (Story story : Stories.in(Path.of("stories")).all()) {
            for (Document document : story.translations()) {
                assertThat(compiled.extract(document)).isEqualTo(ofTables.extract(document));
                assertThat(compiled.normalize(document)).isEqualTo(ofTables.normalize(document));
            }
        }
    }
}
