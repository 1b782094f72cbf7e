package io.github.crossfact.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.crossfact.event.Level;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.help.Help;
import io.github.crossfact.spi.InvalidTableException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final String FILE = "lang-xx/calendar.csv";
    private static final List<String> COLUMNS = List.of("month", "level", "form");

    private final Problems problems = new Problems();

    @Test
    void theLastCellTakesTheRestOfItsLine() {
        assertThat(read("1,,one, two, and three").get(0).form()).isEqualTo("one, two, and three");
    }

    @Test
    void cellsAreTrimmed() {
        Row row = read(" 1 , DISTRICT ,  one  ").get(0);
        assertThat(row.text("month")).isEqualTo("1");
        assertThat(row.constant("level", Level.class)).isEqualTo(Level.DISTRICT);
        assertThat(row.form()).isEqualTo("one");
    }

    @Test
    void blankLinesAndCommentsAreForPeopleButCount() {
        List<Row> rows = Table.read(FILE, "# twelve\n\nmonth,level,form\n  \n# the first\n1,,one\n", COLUMNS, problems)
                .rows();
        assertThat(rows).extracting(Row::place).containsExactly("lang-xx/calendar.csv:6");
    }

    @Test
    void lineEndsOfWindowsAreLineEnds() {
        List<Row> rows = Table.read(FILE, "month,level,form\r\n1,,one\r\n2,,two\r\n", COLUMNS, problems)
                .rows();
        assertThat(rows).extracting(Row::form).containsExactly("one", "two");
        assertThat(rows).extracting(Row::place).containsExactly("lang-xx/calendar.csv:2", "lang-xx/calendar.csv:3");
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "month,level,form", "# nothing yet\n\nmonth,level,form\n"})
    void aTableMayHaveNoRows(String content) {
        assertThat(Table.read(FILE, content, COLUMNS, problems).rows()).isEmpty();
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "month,form",
                "month,level,form,source",
                "level,month,form",
                "Month,Level,Form",
                "month;level;form",
                "1,,one"
            })
    void aWrongHeaderIsShownBesideTheRightOne(String header) {
        Table.read(FILE, "# months\n" + header, COLUMNS, problems);
        assertThat(found())
                .containsExactly(
                        "lang-xx/calendar.csv:2: the header is \"" + header + "\", expected \"month,level,form\"");
    }

    @Test
    void aLineWithTooFewCellsIsLeftOut() {
        assertThat(read("1,one", "2,,two")).extracting(Row::form).containsExactly("two");
        assertThat(found())
                .containsExactly("lang-xx/calendar.csv:2: expected 3 cells (month,level,form), found 2: \"1,one\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,DISTRICT,", "1,DISTRICT,  ", "1,,\t", ",,"})
    void aRowWithoutAFormIsLeftOut(String line) {
        assertThat(read(line)).isEmpty();
        assertThat(found()).containsExactly("lang-xx/calendar.csv:2: the last cell, the form, is empty");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    13        | month 13 is outside 1..12 (form "…")
                    0         | month 0 is outside 1..12 (form "…")
                    -1        | month -1 is outside 1..12 (form "…")
                    1.5       | month 1.5 is no whole number (form "…")
                    May       | month May is no whole number (form "…")
                    9999999999 | month 9999999999 is no whole number (form "…")
                    ''        | month "" is no whole number (form "…")
                    """)
    void aNumberThatIsNoMonthIsShownWithItsForm(String month, String problem) {
        Row row = read(month + ",,…").get(0);
        row.read(() -> row.integer("month", 1, 12));
        assertThat(found()).containsExactly("lang-xx/calendar.csv:2: " + problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    x    | month x is no number (form "…")
                    1.5. | month 1.5. is no number (form "…")
                    ''   | month "" is no number (form "…")
                    """)
    void aDecimalThatIsNoneIsShownWithItsForm(String factor, String problem) {
        Row row = read(factor + ",,…").get(0);
        row.read(() -> row.decimal("month"));
        assertThat(found()).containsExactly("lang-xx/calendar.csv:2: " + problem);
    }

    @Test
    void aDecimalIsReadExactly() {
        assertThat(read("0.0010,,…").get(0).decimal("month")).isEqualTo(new BigDecimal("0.0010"));
    }

    @Test
    void anUnknownConstantIsShownBesideTheKnownOnes() {
        Row row = read("1,PROVINZ,…").get(0);
        row.read(() -> row.constant("level", Level.class));
        assertThat(found())
                .containsExactly(
                        "lang-xx/calendar.csv:2: level PROVINZ is none of [NATIONAL, PROVINCE, DISTRICT, COMMUNE, VILLAGE] (form \"…\")");
    }

    @Test
    void constantsAreCaseSensitive() {
        Row row = read("1,province,…").get(0);
        row.read(() -> row.constant("level", Level.class));
        assertThat(found()).singleElement().asString().contains("level province is none of");
    }

    @Test
    void anOptionalConstantMayBeEmptyButNotWrong() {
        Row empty = read("1,,…").get(0);
        assertThat(empty.optionalConstant("level", Level.class)).isEmpty();
        Row wrong = read("1,PROVINZ,…").get(0);
        wrong.read(() -> wrong.optionalConstant("level", Level.class));
        assertThat(found()).hasSize(1);
    }

    @Test
    void whatAVocabularySaysOfAWordIsTheProblem() {
        Row row = read("1,Model,…").get(0);
        row.read(() -> row.value("level", Subject::of));
        assertThat(found())
                .containsExactly(
                        "lang-xx/calendar.csv:2: level Model subject \"Model\" must be upper-case letters, digits and underscores, such as NEW_WORD (form \"…\")");
    }

    @Test
    void aBadRowEndsItsOwnUseAlone() {
        List<Integer> months = new ArrayList<>();
        for (Row row : read("1,,one", "13,,two", "x,,three", "4,,four")) {
            row.read(() -> months.add(row.integer("month", 1, 12)));
        }
        assertThat(months).containsExactly(1, 4);
        assertThat(found()).hasSize(2);
    }

    @Test
    void anErrorOfTheProgramIsNoBadRow() {
        Row row = read("1,,one").get(0);
        assertThat(catchThrowableOfType(
                        IllegalStateException.class,
                        () -> row.read(() -> {
                            throw new IllegalStateException("a fault of ours");
                        })))
                .hasMessage("a fault of ours");
    }

    @Test
    void aLineOfAlternativesIsARowForEach() {
        assertThat(read("1,,Jan(uary|.)", "2,,Feb(|ruary"))
                .extracting(Row::place, row -> row.text("month"), Row::form)
                .containsExactly(
                        tuple("lang-xx/calendar.csv:2", "1", "January"), tuple("lang-xx/calendar.csv:2", "1", "Jan."));
        assertThat(found())
                .containsExactly(
                        "lang-xx/calendar.csv:3: form Feb(|ruary has a | that is not between the ( and the ) of"
                                + " one group (form \"Feb(|ruary\")");
    }

    @Test
    void theFormsOfATableAreItsLastCells() {
        assertThat(Table.forms("# twelve\nmonth,form\n1,Jan(uary|.)\n2,the second, too"))
                .containsExactly("January", "Jan.", "the second, too");
        assertThat(Table.forms("")).isEmpty();
    }

    @Test
    void allProblemsAreThrownAtOnce() {
        Table.read(FILE, "month,form\n1,one\n1,,\n13,,two", COLUMNS, problems)
                .rows()
                .forEach(month());
        InvalidTableException thrown = catchThrowableOfType(InvalidTableException.class, problems::throwIfAny);
        assertThat(thrown.problems())
                .containsExactly(
                        "lang-xx/calendar.csv:1: the header is \"month,form\", expected \"month,level,form\"",
                        "lang-xx/calendar.csv:2: expected 3 cells (month,level,form), found 2: \"1,one\"",
                        "lang-xx/calendar.csv:3: the last cell, the form, is empty",
                        "lang-xx/calendar.csv:4: month 13 is outside 1..12 (form \"two\")");
        assertThat(thrown)
                .hasMessageStartingWith("4 bad rows:\nlang-xx/calendar.csv:1: the header is")
                .hasMessageContaining("(form \"two\")\nsee https://");
    }

    @Test
    void oneProblemIsOneBadRow() {
        read("13,,two").forEach(month());
        assertThat(catchThrowableOfType(InvalidTableException.class, problems::throwIfAny))
                .hasMessage(Help.BAD_ROWS.with(
                        "1 bad row:\nlang-xx/calendar.csv:2: month 13 is outside 1..12 (form \"two\")"));
    }

    @Test
    void withoutProblemsNothingIsThrown() {
        read("12,,two").forEach(month());
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    private static Consumer<Row> month() {
        return row -> row.read(() -> row.integer("month", 1, 12));
    }

    private List<Row> read(String... lines) {
        return Table.read(FILE, "month,level,form\n" + String.join("\n", lines), COLUMNS, problems)
                .rows();
    }

    private List<String> found() {
        InvalidTableException thrown = catchThrowableOfType(InvalidTableException.class, problems::throwIfAny);
        return thrown == null ? List.of() : thrown.problems();
    }
}
