package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.mention.FractionValue;
import io.github.crossfact.mention.MeasureValue;
import io.github.crossfact.mention.MoneyValue;
import io.github.crossfact.mention.NumberRange;
import io.github.crossfact.mention.NumberValue;
import io.github.crossfact.mention.OrdinalValue;
import io.github.crossfact.mention.PercentValue;
import io.github.crossfact.mention.Value;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The numbers, shares, money, measures and ranges that texts tell, by the tables in {@code quantities}: one a language, each row {@code phenomenon |
 * values | text}. A range stands in interval notation, its values behind it in any order; {@code 500 ?} is money of a currency that the words leave
 * open, {@code 10 /100} ten cents of one.
 */
class QuantitiesTest {

    private static final FactExtractor EXTRACTOR = FactExtractor.ofInstalledLanguages();

    static Stream<TableRow> rows() {
        return TestFiles.children(Path.of("quantities")).stream().flatMap(table -> TableRow.of(table, 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aQuantityIsReadAsItIsTold(TableRow row) {
        assertThat(read(row.language(), row.cell(2))).containsExactlyInAnyOrderElementsOf(words(row.cell(1)));
    }

    private static List<String> words(String values) {
        return Arrays.asList(values.replace(";", "").split(" +"));
    }

    private static List<String> read(String language, String text) {
        return EXTRACTOR.normalize(Document.of("q", language, text)).mentions().stream()
                .flatMap(mention -> words(notation(mention.value())).stream())
                .toList();
    }

    private static String notation(Value value) {
        if (value instanceof NumberValue number) {
            return number.number().toPlainString();
        }
        if (value instanceof OrdinalValue ordinal) {
            return "no. " + ordinal.number().toPlainString();
        }
        if (value instanceof PercentValue percent) {
            return percent.number().toPlainString() + " %";
        }
        if (value instanceof FractionValue fraction) {
            return "part " + fraction.number().toPlainString();
        }
        if (value instanceof MoneyValue money) {
            return money.amount().toPlainString() + " " + currency(money);
        }
        if (value instanceof MeasureValue measure) {
            return measure.amount().toPlainString() + " " + measure.unit();
        }
        return value instanceof NumberRange range ? interval(range) : value.toString();
    }

    private static String currency(MoneyValue money) {
        if (money.currency() != null) {
            return money.currency();
        }
        return money.parts() > 1 ? "/" + money.parts() : "?";
    }

    private static String interval(NumberRange range) {
        return (range.lowInclusive() ? "[" : "(") + end(range.low()) + "," + end(range.high())
                + (range.highInclusive() ? "]" : ")");
    }

    private static String end(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
