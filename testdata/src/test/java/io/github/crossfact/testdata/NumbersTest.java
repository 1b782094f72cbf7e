package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.mention.FractionValue;
import io.github.crossfact.mention.MeasureValue;
import io.github.crossfact.mention.MoneyValue;
import io.github.crossfact.mention.NormalizedMention;
import io.github.crossfact.mention.NumberRange;
import io.github.crossfact.mention.NumberValue;
import io.github.crossfact.mention.OrdinalValue;
import io.github.crossfact.mention.PercentValue;
import io.github.crossfact.mention.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The numbers that texts tell, by the tables in {@code numbers}: one a language, each row {@code phenomenon | values | text}. Values are separated by
 * semicolons, and {@code none} where the text only looks as if it told a number. Times and document codes are not listed.
 */
class NumbersTest {

    private static final Path TABLES = Path.of("numbers");
    private static final String NONE = "none";
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final FactExtractor EXTRACTOR = FactExtractor.ofInstalledLanguages();

    /**
     * A row of a table.
     *
     * @param place the file and its line
     */
    private record Row(String place, String language, String phenomenon, String values, String text) {

        static Row of(String language, int line, String written) {
            String[] cells = written.split("\\|", 3);
            String place = language + ".txt:" + line;
            assertThat(cells).as(place).hasSize(3);
            return new Row(place, language, cells[0].strip(), cells[1].strip(), unescaped(cells[2].strip()));
        }

        /** What nobody sees in a file is written as in Java. */
        private static String unescaped(String text) {
            return UNICODE.matcher(text)
                    .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)))
                    .translateEscapes();
        }

        @Override
        public String toString() {
            return place + " " + phenomenon + ": " + text;
        }
    }

    static Stream<Row> rows() {
        return TestFiles.children(TABLES).stream().flatMap(NumbersTest::rows);
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
    void tellsTheNumbersOfItsRow(Row row) {
        String told = EXTRACTOR.normalize(Document.of("1", row.language(), row.text())).mentions().stream()
                .map(NormalizedMention::value)
                .map(NumbersTest::print)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        assertThat(told.isEmpty() ? NONE : told).as(row.toString()).isEqualTo(row.values());
    }

    private static Optional<String> print(Value value) {
        String printed = null;
        if (value instanceof NumberValue number) {
            printed = number.number().toPlainString();
        } else if (value instanceof OrdinalValue ordinal) {
            printed = "no. " + ordinal.number().toPlainString();
        } else if (value instanceof PercentValue percent) {
            printed = percent.number().toPlainString() + " %";
        } else if (value instanceof FractionValue fraction) {
            printed = "part " + fraction.number().toPlainString();
        } else if (value instanceof NumberRange range) {
            printed = end(range.low()) + ".." + end(range.high());
        } else if (value instanceof MoneyValue money) {
            printed = money.amount().toPlainString() + " " + money.currency();
        } else if (value instanceof MeasureValue measure) {
            printed = measure.amount().toPlainString() + " " + measure.unit();
        }
        return Optional.ofNullable(printed);
    }

    private static String end(@Nullable BigDecimal end) {
        return end == null ? "" : end.toPlainString();
    }
}
