package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text of the tables, with and without its full stop, behind so many commas that some of them fill the room for tokens to the last place: there, whoever looks
 * beyond the last token is found out.
 */
@Tag("exhaustive")
class TextEndsTest {

    private static final FactExtractor EXTRACTOR = FactExtractor.ofInstalledLanguages();

    /** The tables, and how many cells their rows have. */
    private static final Map<String, Integer> TABLES = Map.of("facts", 3, "times", 4, "quantities", 3);

    static Stream<TableRow> rows() {
        return TABLES.entrySet().stream()
                .flatMap(table -> TestFiles.children(Path.of(table.getKey())).stream()
                        .flatMap(file -> TableRow.of(file, table.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void nothingIsReadBeyondTheEndOfAText(TableRow row) {
        String text = row.cell(row.cells().size() - 1);
        read(row.language(), text);
        read(row.language(), text.replaceFirst("\\.$", ""));
    }

    private static void read(String language, String text) {
        for (int commas = 0; commas < text.length() / 3 + 6; commas++) {
            Document document = Document.of("end", language, ",".repeat(commas) + text);
            assertThatCode(() -> EXTRACTOR.extract(document))
                    .as(document.text())
                    .doesNotThrowAnyException();
        }
    }
}
