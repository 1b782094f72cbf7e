package io.github.crossfact.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.analysis.SentenceAnalyzer;
import io.github.crossfact.event.Award;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Subject;
import io.github.crossfact.nlp.opennlp.OpenNlp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What opinions bring on sentences that turn on them, with and without; it prints the table of README.md. Run by the profile corenlp-models. */
@Tag("models")
class OpinionsTest {

    private static final FactExtractor NONE = extractor();
    private static final FactExtractor OPENNLP = extractor(OpenNlp.german());
    private static final FactExtractor CORENLP = extractor(CoreNlp.german(), CoreNlp.arabic());

    /** How many facts are found, missed and invented. */
    private record Score(int right, int missed, int wrong) {
        double f1() {
            return 2.0 * right / (2 * right + missed + wrong);
        }
    }

    @Test
    void nounsBehindAttributesAreFound() {
        Score without = score("de-attributes.csv", "none", NONE, OpinionsTest::counts);
        Score light = score("de-attributes.csv", "OpenNLP", OPENNLP, OpinionsTest::counts);
        Score full = score("de-attributes.csv", "CoreNLP", CORENLP, OpinionsTest::counts);
        assertThat(light.right()).isGreaterThan(without.right());
        assertThat(full.f1()).isGreaterThan(without.f1());
    }

    @Test
    void personsAreNamed() {
        assertThat(score("de-persons.csv", "none", NONE, OpinionsTest::persons).f1())
                .isLessThan(0.3);
        Score named = score("de-persons.csv", "CoreNLP", CORENLP, OpinionsTest::persons);
        assertThat(named.f1()).isGreaterThan(0.6);
    }

    @Test
    void whatIsNoNounIsNotCounted() {
        Score without = score("ar-nouns.csv", "none", NONE, OpinionsTest::numbers);
        Score with = score("ar-nouns.csv", "CoreNLP", CORENLP, OpinionsTest::numbers);
        assertThat(with.f1()).isGreaterThan(without.f1());
        assertThat(with.wrong()).isLessThan(without.wrong());
    }

    private static Score score(
            String file, String opinion, FactExtractor extractor, Function<Extraction, List<String>> facts) {
        int right = 0;
        int missed = 0;
        int wrong = 0;
        for (String row : rows(file)) {
            String[] cells = row.split(",", 2);
            Set<String> expected = cells[0].isEmpty() ? Set.of() : Set.of(cells[0]);
            Set<String> found =
                    new HashSet<>(facts.apply(extractor.extract(Document.of("x", file.substring(0, 2), cells[1]))));
            right += (int) expected.stream().filter(found::contains).count();
            missed += (int)
                    expected.stream().filter(fact -> !found.contains(fact)).count();
            wrong += (int)
                    found.stream().filter(fact -> !expected.contains(fact)).count();
        }
        Score score = new Score(right, missed, wrong);
        System.out.printf(
                Locale.ROOT, "| %s | %s | %d | %d | %d | %.3f |%n", file, opinion, right, missed, wrong, score.f1());
        return score;
    }

    private static List<String> rows(String file) {
        try (InputStream in = OpinionsTest.class.getResourceAsStream(file)) {
            List<String> rows = new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList());
            rows.remove(0);
            return rows;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> counts(Extraction extraction) {
        return of(extraction, Count.class)
                .map(count -> count.quantity().value().toPlainString() + " "
                        + (count.noun() == null ? count.subject().toString() : count.noun()))
                .toList();
    }

    private static List<String> numbers(Extraction extraction) {
        return of(extraction, Count.class)
                .map(count -> count.quantity().value().toPlainString())
                .toList();
    }

    private static List<String> persons(Extraction extraction) {
        return of(extraction, Award.class)
                .flatMap(award -> Stream.concat(
                        Stream.ofNullable(award.grantor())
                                .filter(grantor -> grantor.person() != null)
                                .map(grantor -> "by " + grantor.person()),
                        award.recipients().stream()
                                .filter(recipient -> recipient.quantity() == null)
                                .map(recipient -> recipient.subject())
                                .filter(Subject.INDIVIDUAL::equals)
                                .map(Subject::toString)))
                .toList();
    }

    private static <E extends Event> Stream<E> of(Extraction extraction, Class<E> type) {
        return extraction.events().stream().filter(type::isInstance).map(type::cast);
    }

    private static FactExtractor extractor(SentenceAnalyzer... analyzers) {
        FactExtractor.Builder builder = FactExtractor.builder().installedLanguages();
        Stream.of(analyzers).forEach(builder::with);
        return builder.build();
    }
}
