package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.FactExtractor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The facts that sentences tell, by the tables in {@code facts}: one a language, each row {@code phenomenon | facts | text}. Facts stand between
 * slashes, as the test kit writes them; a tilde in the text ends a paragraph. All were published on 15 October 2024.
 */
class FactsTest {

    private static final FactExtractor EXTRACTOR = FactExtractor.ofInstalledLanguages();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 10, 15);

    static Stream<TableRow> rows() {
        return TestFiles.children(Path.of("facts")).stream().flatMap(table -> TableRow.of(table, 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aSentenceTellsTheseFacts(TableRow row) {
        assertThat(read(row.language(), row.cell(2).replace("~", "\n\n")))
                .as("%s", row)
                .isEqualTo(row.cell(1));
    }

    private static String read(String language, String text) {
        Extraction extraction = EXTRACTOR.extract(new Document("f", language, PUBLISHED, text));
        return FactLines.of(extraction).stream()
                .map(FactLine::fact)
                .filter(line -> !line.startsWith("published "))
                .collect(Collectors.joining(" / "));
    }
}
