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
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    static Stream<TableRow> rows() {
        return TestFiles.children(TABLES).stream().flatMap(table -> TableRow.of(table, 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void tellsTheNumbersOfItsRow(TableRow row) {
        String told = EXTRACTOR.normalize(Document.of("1", row.language(), unescaped(row.cell(2)))).mentions().stream()
                .map(NormalizedMention::value)
                .map(NumbersTest::print)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        assertThat(told.isEmpty() ? NONE : told).as(row.toString()).isEqualTo(row.cell(1));
    }

    /** What nobody sees in a file is written as in Java. */
    private static String unescaped(String text) {
        return UNICODE.matcher(text)
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)))
                .translateEscapes();
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
