package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The times that texts tell, by the tables in {@code times}: one a language, each row {@code phenomenon | published | values | text}. Values are
 * separated by commas, and {@code none} where the text only looks as if it told a time.
 */
class TimesTest {

    private static final Path TABLES = Path.of("times");
    private static final String NONE = "none";

    /**
     * A row of a table.
     *
     * @param place the file and its line
     */
    private record Row(
            String place,
            String language,
            String phenomenon,
            @Nullable LocalDate published,
            String values,
            String text) {

        static Row of(String language, int line, String written) {
            String[] cells = written.split("\\|", 4);
            String place = language + ".txt:" + line;
            assertThat(cells).as(place).hasSize(4);
            String published = cells[1].strip();
            return new Row(
                    place,
                    language,
                    cells[0].strip(),
                    published.isEmpty() ? null : LocalDate.parse(published),
                    cells[2].strip(),
                    cells[3].strip());
        }

        @Override
        public String toString() {
            return place + " " + phenomenon + ": " + text;
        }
    }

    static Stream<Row> rows() {
        return TestFiles.children(TABLES).stream().flatMap(TimesTest::rows);
    }

    private static Stream<Row> rows(Path table) {
        String language = table.getFileName().toString().replace(".txt", "");
        List<String> lines = lines(table);
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                .mapToObj(i -> Row.of(language, i + 1, lines.get(i)));
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aTimeIsReadWhereItIsTold(Row row) {
        List<String> read = Times.in(row.language(), row.text(), row.published());
        assertThat(read.isEmpty() ? NONE : String.join(", ", read)).isEqualTo(row.values());
    }
}
