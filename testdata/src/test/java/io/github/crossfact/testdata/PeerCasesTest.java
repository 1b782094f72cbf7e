package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.json.CrossfactJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cases of two other libraries, and the list of those whose expectation is wrong, in {@code peer/wrong-expectations.csv}: a case a line, with the
 * reason, sorted by id. The cases lie beside this project and are not part of it.
 */
@Tag("exhaustive")
class PeerCasesTest {

    private static final Path LIST = Path.of("peer", "wrong-expectations.csv");
    private static final Path CASES = Path.of("..", "..", "shared", "peer-cases");
    private static final String HEADER = "id,reason";

    /** The kinds of which every checked case that is not on the list is answered right. */
    private static final Set<String> HELD = Set.of("number", "ordinal", "fraction", "percent");

    private static List<String> rows() {
        try {
            return Files.readAllLines(LIST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> ids() {
        return rows().stream().skip(1).map(row -> row.substring(0, Math.max(0, row.indexOf(','))));
    }

    @Test
    void theListIsWellFormed() {
        assertThat(rows()).first().isEqualTo(HEADER);
        assertThat(rows().stream().skip(1))
                .allSatisfy(row ->
                        assertThat(row).matches("(duckling|recognizers)-[a-z]{2}-[a-z_]+-[0-9a-f]{10}(-\\d+)?,.{10,}"));
        assertThat(ids()).isSorted().doesNotHaveDuplicates();
    }

    @Nested
    class WithTheCases {

        private static Map<String, PeerCase> cases = Map.of();
        private static Set<String> wrong = Set.of();

        @BeforeAll
        static void needsTheCases() throws IOException {
            Assumptions.assumeTrue(
                    Files.isDirectory(CASES),
                    () -> "the cases of the other libraries are not there ("
                            + CASES.toAbsolutePath().normalize() + "): the list was not compared with them");
            cases = read();
            wrong = answeredDifferently(FactExtractor.ofInstalledLanguages());
        }

        @Test
        void everyCaseOfTheListExists() {
            assertThat(ids()).isSubsetOf(cases.keySet());
        }

        @Test
        void everyCaseOfTheListIsAnsweredDifferently() {
            assertThat(ids()).isSubsetOf(wrong);
        }

        @Test
        void everyOtherCheckedCaseIsAnsweredAsExpected() {
            Set<String> listed = ids().collect(Collectors.toSet());
            assertThat(wrong.stream()
                            .filter(id -> !listed.contains(id))
                            .map(cases::get)
                            .filter(PeerCase::isChecked)
                            .filter(each -> HELD.contains(each.kind()))
                            .map(PeerCase::id))
                    .isEmpty();
        }

        private static Map<String, PeerCase> read() throws IOException {
            try (Stream<Path> files = Files.list(CASES)) {
                return files.filter(file -> file.toString().endsWith(".jsonl"))
                        .flatMap(WithTheCases::lines)
                        .map(line -> new PeerCase(JsonMapper.shared().readTree(line)))
                        .collect(Collectors.toMap(PeerCase::id, each -> each));
            }
        }

        private static Stream<String> lines(Path file) {
            try {
                return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Set<String> answeredDifferently(FactExtractor extractor) {
            return cases.values().stream()
                    .filter(each -> !each.isAnsweredBy(mentions(extractor, each)))
                    .map(PeerCase::id)
                    .collect(Collectors.toSet());
        }

        private static List<JsonNode> mentions(FactExtractor extractor, PeerCase each) {
            LocalDate published = each.day() == null ? null : LocalDate.parse(each.day());
            Document document = new Document(each.id(), each.language(), published, each.text());
            return JsonMapper.shared()
                    .readTree(CrossfactJson.write(extractor.normalize(document)))
                    .path("mentions")
                    .valueStream()
                    .toList();
        }
    }
}
