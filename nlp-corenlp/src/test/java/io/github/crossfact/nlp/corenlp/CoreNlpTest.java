package io.github.crossfact.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.analysis.Analysis;
import io.github.crossfact.analysis.Layer;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What needs no models. */
class CoreNlpTest {

    @Test
    void promisesByLanguageWhatItsModelsTell() {
        assertThat(CoreNlp.german().language()).isEqualTo("de");
        assertThat(CoreNlp.german().layers()).isEqualTo(Set.of(Layer.PART_OF_SPEECH, Layer.ENTITIES));
        assertThat(CoreNlp.germanWithDependencies().layers()).contains(Layer.DEPENDENCIES);
        assertThat(CoreNlp.arabic().language()).isEqualTo("ar");
        assertThat(CoreNlp.arabic().layers()).isEqualTo(Set.of(Layer.PART_OF_SPEECH));
        assertThat(CoreNlp.arabicWithDependencies().layers()).contains(Layer.DEPENDENCIES);
    }

    @Test
    void everyCallerGetsTheSameAnalyzer() {
        assertThat(CoreNlp.german())
                .isSameAs(CoreNlp.german())
                .hasToString("CoreNlp[german: tokenize, ssplit, mwt, pos, ner]");
    }

    @Test
    void readsNoModelsForNoText() {
        assertThat(CoreNlp.german().analyze(" ")).isEqualTo(Analysis.NONE);
    }
}
