package io.github.crossfact.nlp.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.analysis.Analysis;
import io.github.crossfact.analysis.Layer;
import io.github.crossfact.analysis.PartOfSpeech;
import io.github.crossfact.analysis.SentenceAnalyzer;
import io.github.crossfact.analysis.Token;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenNlpTest {

    private static final String SENTENCE = "Die Provinz weihte zwölf Bewässerungsanlagen ein.";

    private final SentenceAnalyzer german = OpenNlp.germanWithLemmas();

    @Test
    void tellsTokensWithOffsetsPartsOfSpeechAndLemmas() {
        assertThat(german.analyze(SENTENCE).tokens())
                .extracting(token ->
                        SENTENCE.substring(token.span().start(), token.span().end()))
                .containsExactly("Die", "Provinz", "weihte", "zwölf", "Bewässerungsanlagen", "ein", ".");
        assertThat(token("Bewässerungsanlagen")).isEqualTo(PartOfSpeech.NOUN);
        assertThat(token("zwölf")).isEqualTo(PartOfSpeech.NUM);
        assertThat(german.analyze("Er besuchte die Städte.").tokens().get(3))
                .isEqualTo(new Token(new Span(16, 22), PartOfSpeech.NOUN, "stadt"));
    }

    @Test
    void promisesWhatItTells() {
        assertThat(german.language()).isEqualTo("de");
        assertThat(german.layers()).containsExactlyInAnyOrder(Layer.PART_OF_SPEECH, Layer.LEMMA);
        assertThat(german.analyze("")).isEqualTo(Analysis.NONE);
        assertThat(OpenNlp.german().layers()).containsExactly(Layer.PART_OF_SPEECH);
        assertThat(OpenNlp.german().analyze(SENTENCE).tokens()).allMatch(token -> token.lemma() == null);
    }

    @Test
    void answersTheSameToManyThreads() {
        List<Analysis> answers = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> german.analyze(SENTENCE))
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
    }

    @Test
    void saysWhichModelIsMissing() {
        assertThatThrownBy(() -> new OpenNlpAnalyzer("de", "none-%s.bin", false).analyze(SENTENCE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("none-tokens.bin is not there");
    }

    @Test
    void leadsTheExtractorToANounBehindAnAttribute() {
        Document document = Document.of("x", "de", "Auf dem Markt verkaufte sie 45 aus Bambus eben geflochtene Körbe.");
        FactExtractor.Builder builder = FactExtractor.builder().installedLanguages();
        assertThat(builder.build().extract(document).events()).isEmpty();
        assertThat(builder.with(OpenNlp.german()).build().extract(document).events())
                .singleElement()
                .isInstanceOfSatisfying(Count.class, count -> {
                    assertThat(count.noun()).isEqualTo("Körbe");
                    assertThat(count.quantity().value()).isEqualByComparingTo("45");
                });
    }

    private PartOfSpeech token(String word) {
        return german.analyze(SENTENCE).tokens().stream()
                .filter(token -> SENTENCE.startsWith(word, token.span().start()))
                .findFirst()
                .orElseThrow()
                .partOfSpeech();
    }
}
