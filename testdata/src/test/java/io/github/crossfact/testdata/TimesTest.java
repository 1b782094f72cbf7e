package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

    static Stream<TableRow> rows() {
        return TestFiles.children(TABLES).stream().flatMap(table -> TableRow.of(table, 4));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aTimeIsReadWhereItIsTold(TableRow row) {
        List<String> read = Times.in(row.language(), row.cell(3), published(row.cell(1)));
        assertThat(read.isEmpty() ? NONE : String.join(", ", read)).isEqualTo(row.cell(2));
    }

    private static @Nullable LocalDate published(String day) {
        return day.isEmpty() ? null : LocalDate.parse(day);
    }
}
