package io.github.crossfact.internal.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A row of a table, which turns its cells into values and says where and what is wrong with one that cannot be turned. */
public final class Row {

    /** A cell was wrong; it has been reported, the row is to be left out. */
    private static final class BadCell extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadCell() {
            super(null, null, false, false);
        }
    }

    private final String table;
    private final int line;
    private final List<String> columns;
    /** All cells but the last as they are written, each with the comma behind it: few rows are asked for them, as most have another's meaning. */
    private final String meaning;

    private final String form;
    private final Problems problems;

    Row(String table, int line, List<String> columns, String meaning, String form, Problems problems) {
        this.table = table;
        this.line = line;
        this.columns = columns;
        this.meaning = meaning;
        this.form = form;
        this.problems = problems;
    }

    /**
     * A row that only says what forms mean.
     *
     * @param meaning as {@link #meaning} tells it
     */
    public static Row withoutForm(String table, List<String> columns, String meaning, Problems problems) {
        return new Row(table, 0, columns, meaning, "", problems);
    }

    /** Uses the row; a cell that is found bad meanwhile has been reported and ends the use of this row alone. */
    public void read(Runnable use) {
        try {
            use.run();
        } catch (BadCell reported) {
            return;
        }
    }

    /** The row for each form that its last cell stands for. */
    List<Row> writtenOut() {
        if (!Alternatives.has(form)) {
            return List.of(this);
        }
        List<String> forms = value(columns.get(columns.size() - 1), Alternatives::of);
        return forms.stream().map(this::with).toList();
    }

    private Row with(String other) {
        return new Row(table, line, columns, meaning, other, problems);
    }

    /** Where the row stands: {@code lang-de/subjects.csv:14}. */
    public String place() {
        return table + ":" + line;
    }

    /** The text of a cell. */
    public String text(String column) {
        int cell = columns.indexOf(column);
        if (cell == columns.size() - 1) {
            return form;
        }
        int from = 0;
        for (int before = 0; before < cell; before++) {
            from = meaning.indexOf(',', from) + 1;
        }
        return meaning.substring(from, meaning.indexOf(',', from)).strip();
    }

    /** What the row says of its form: the same for rows whose other cells are the same. */
    public String meaning() {
        return meaning;
    }

    /** The form: the last cell. */
    public String form() {
        return form;
    }

    public boolean isEmpty(String column) {
        return text(column).isEmpty();
    }

    /** A cell whose words are the constants of an enum. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        try {
            return Enum.valueOf(type, text(column));
        } catch (IllegalArgumentException e) {
            throw bad(column, "is none of " + Arrays.toString(type.getEnumConstants()));
        }
    }

    /** As {@link #constant}, where the cell may be empty. */
    public <E extends Enum<E>> Optional<E> optionalConstant(String column, Class<E> type) {
        return isEmpty(column) ? Optional.empty() : Optional.of(constant(column, type));
    }

    /** A cell that {@code reader} turns into a value; its {@link IllegalArgumentException} becomes a problem of this cell. */
    public <T> T value(String column, Function<String, T> reader) {
        try {
            return reader.apply(text(column));
        } catch (IllegalArgumentException e) {
            throw bad(column, e.getMessage() == null ? "cannot be read" : e.getMessage());
        }
    }

    /** A whole number within a range, both ends included. */
    public int integer(String column, int least, int most) {
        int value = number(column, Integer::parseInt, "is no whole number");
        if (value < least || value > most) {
            throw bad(column, "is outside " + least + ".." + most);
        }
        return value;
    }

    public BigDecimal decimal(String column) {
        return number(column, BigDecimal::new, "is no number");
    }

    private <N extends Number> N number(String column, Function<String, N> reader, String problem) {
        try {
            return reader.apply(text(column));
        } catch (NumberFormatException e) {
            throw bad(column, problem);
        }
    }

    /** Reports a problem with a cell; throw what it returns to leave out the row. */
    public RuntimeException bad(String column, String problem) {
        String cell = isEmpty(column) ? "\"\"" : text(column);
        return bad(column + " " + cell + " " + problem);
    }

    /** As {@link #bad(String, String)}, where the problem itself says what it is about. */
    public RuntimeException bad(String problem) {
        problems.add(place(), problem + " (form \"" + form + "\")");
        return new BadCell();
    }
}
