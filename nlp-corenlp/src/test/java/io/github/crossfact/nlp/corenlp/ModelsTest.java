package io.github.crossfact.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.analysis.Analysis;
import io.github.crossfact.analysis.Entity;
import io.github.crossfact.analysis.PartOfSpeech;
import io.github.crossfact.analysis.SentenceAnalyzer;
import io.github.crossfact.analysis.Token;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the models say: run by the profile corenlp-models. */
@Tag("models")
class ModelsTest {

    private static final String GERMAN =
            "Am Montag überreichte Frau Nguyen Thi Hoa aus Hanoi zum Dank 12 fleißigen Helfern Urkunden.";
    private static final String ARABIC = "وزرع الأهالي 500 شجرة في القرية وبنوا مدرستين.";

    @Test
    void germanIsToldByWordsAndNames() {
        Analysis analysis = CoreNlp.german().analyze(GERMAN);
        assertThat(words(GERMAN, analysis)).contains("Helfern", "12", "Hoa").doesNotContain(" ");
        assertThat(partOfSpeech(GERMAN, analysis, "Helfern")).isEqualTo(PartOfSpeech.NOUN);
        assertThat(partOfSpeech(GERMAN, analysis, "fleißigen")).isEqualTo(PartOfSpeech.ADJ);
        assertThat(analysis.entities())
                .filteredOn(entity -> entity.kind() == Entity.Kind.PERSON)
                .extracting(entity ->
                        GERMAN.substring(entity.span().start(), entity.span().end()))
                .containsExactly("Nguyen Thi Hoa");
    }

    @Test
    void theWordsOfAContractionStandWhereItStands() {
        Analysis analysis = CoreNlp.german().analyze(GERMAN);
        assertThat(words(GERMAN, analysis)).filteredOn("zum"::equals).hasSize(2);
    }

    @Test
    void aGermanNumberDependsOnWhatItCounts() {
        Analysis analysis = CoreNlp.germanWithDependencies().analyze(GERMAN);
        assertThat(analysis.dependencies())
                .filteredOn(each -> each.relation().equals("nummod"))
                .extracting(each -> words(GERMAN, analysis).get(each.head()))
                .containsExactly("Helfern");
    }

    @Test
    void arabicIsToldByWordsWithTheirCliticsApart() {
        Analysis analysis = CoreNlp.arabic().analyze(ARABIC);
        assertThat(words(ARABIC, analysis)).startsWith("و", "زرع", "الأهالي", "500", "شجرة");
        assertThat(partOfSpeech(ARABIC, analysis, "شجرة")).isEqualTo(PartOfSpeech.NOUN);
        assertThat(analysis.entities()).isEmpty();
    }

    @Test
    void everyArabicWordButOneDependsOnAnother() {
        Analysis analysis = CoreNlp.arabicWithDependencies().analyze(ARABIC);
        assertThat(analysis.dependencies())
                .hasSize(analysis.tokens().size() - 1)
                .allMatch(each -> each.relation().equals("dep"));
    }

    @ParameterizedTest
    @MethodSource
    void answersTheSameToManyThreads(SentenceAnalyzer analyzer, String text) {
        Analysis alone = analyzer.analyze(text);
        assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> analyzer.analyze(text)))
                .allMatch(alone::equals);
    }

    static Stream<Arguments> answersTheSameToManyThreads() {
        return Stream.of(
                Arguments.of(CoreNlp.germanWithDependencies(), GERMAN),
                Arguments.of(CoreNlp.arabicWithDependencies(), ARABIC));
    }

    private static List<String> words(String text, Analysis analysis) {
        return analysis.tokens().stream()
                .map(Token::span)
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    private static PartOfSpeech partOfSpeech(String text, Analysis analysis, String word) {
        return analysis.tokens().get(words(text, analysis).indexOf(word)).partOfSpeech();
    }
}
