package io.github.crossfact.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.analysis.PartOfSpeech;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsOfSpeechTest {

    @ParameterizedTest
    @CsvSource({
        "NOUN, NOUN",
        "PUNCT, PUNCT", // German
        "NN, NOUN",
        "DTNN, NOUN",
        "DTNNS, NOUN",
        "NNP, PROPN",
        "DTNNP, PROPN",
        "DTJJ, ADJ",
        "JJR, ADJ",
        "VBD, VERB", // Arabic
        "DT, DET",
        "CD, NUM",
        "PRP$, PRON",
        "IN, ADP",
        "PUNC, PUNCT",
        "DTX1, X",
        "'', X"
    })
    void aTagIsForAPartOfSpeech(String tag, PartOfSpeech expected) {
        assertThat(PartsOfSpeech.of(tag)).isEqualTo(expected);
    }
}
