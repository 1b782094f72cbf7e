package io.github.crossfact.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @Test
    void eachLanguageHasItsFolder() {
        Vocabulary vocabulary = Vocabulary.open("own", List.of("xx", "yy"), name -> switch (name) {
            case "gazetteer.csv" -> stream("code,within,name");
            case "xx/subjects.csv" -> stream("subject,honoured,form");
            case "yy/cues.csv" -> stream("cue,form");
            default -> null;
        });
        assertThat(vocabulary.name()).isEqualTo("own");
        assertThat(vocabulary.languages()).containsExactlyInAnyOrder("xx", "yy");
        assertThat(vocabulary.file("gazetteer.csv")).contains("code,within,name");
        assertThat(vocabulary.file("xx/subjects.csv")).contains("subject,honoured,form");
        assertThat(vocabulary.file("yy/subjects.csv")).isEmpty();
        assertThat(vocabulary).hasToString("Vocabulary[own, [xx, yy]]");
    }

    @Test
    void itsTablesAreThoseOfALanguageThatHoldForms() {
        assertThat(Language.FILES).containsAll(Vocabulary.TABLES);
        assertThat(Vocabulary.TABLES)
                .contains("subjects.csv", "cues.csv", "places.csv")
                .doesNotContain("language.properties", "folding.csv", "numerals.csv", "furniture.csv");
    }

    @Test
    void aFolderWithoutTablesIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.open("own", List.of("xx", "yy"), VocabularyTest::xx))
                .withMessageStartingWith("own/yy has no table: expected one of " + Vocabulary.TABLES
                        + " in a folder yy beside the class that opens the vocabulary\nsee https://");
    }

    @Test
    void itHasANameAndALanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.open(" ", List.of("xx"), VocabularyTest::xx))
                .withMessage("a vocabulary has a name and at least one language; this is \" \" for [xx]");
        assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.open("own", List.of(), VocabularyTest::xx));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "x", "xx-YY", "../xx"})
    void aLanguageIsItsPrimarySubtag(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.open("own", List.of(tag), VocabularyTest::xx))
                .withMessageContaining("not \"" + tag + "\"");
    }

    @Test
    void aTableThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> Vocabulary.open("own", List.of("xx"), name -> {
                    throw new IOException("the disk is gone");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read gazetteer.csv");
    }

    private static @Nullable InputStream xx(String name) {
        return name.equals("xx/subjects.csv") ? stream("subject,honoured,form") : null;
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
