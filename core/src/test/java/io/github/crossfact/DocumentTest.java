package io.github.crossfact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void aDocumentOfAKnownLanguageMayHaveNoDate() {
        Document document = Document.of("a", "de", "Text");

        assertThat(document.published()).isNull();
        assertThat(document.language()).isEqualTo("de");
    }

    @Test
    void aDocumentNeedsAnId() {
        assertThatNullPointerException()
                .isThrownBy(() -> Document.of(null, "de", "Text"))
                .withMessage("id");
    }
}
