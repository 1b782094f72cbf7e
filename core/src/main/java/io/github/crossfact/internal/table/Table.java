package io.github.crossfact.internal.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as written: a header, then a row a line. Lines that are blank or begin with {@code #} are for people. The last column takes the whole
 * rest of its line, commas included, so no cell needs quoting. A line whose last cell has {@link Alternatives} is a row for each of them.
 */
public final class Table {

    private final List<Row> rows;

    private Table(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    public List<Row> rows() {
        return rows;
    }

    /**
     * Reads a table; what is wrong with a line goes to {@code problems} and leaves out the line.
     *
     * @param name how problems name the file: {@code lang-de/subjects.csv}
     */
    public static Table read(String name, String content, List<String> columns, Problems problems) {
        List<Row> rows = new ArrayList<>();
        boolean header = true;
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (isForPeople(line)) {
                continue;
            }
            if (header) {
                header = false;
                expect(name + ":" + number, line, columns, problems);
            } else {
                row(name, number, line, columns, problems, rows);
            }
        }
        return new Table(rows);
    }

    /** The forms of a table whose columns are those that its header says; none of a table that is not there. */
    public static List<String> forms(String content) {
        List<String> columns = content.lines()
                .filter(line -> !isForPeople(line))
                .findFirst()
                .map(header -> List.of(header.split(",", -1)))
                .orElse(List.of());
        return read("", content, columns, new Problems()).rows().stream()
                .map(Row::form)
                .toList();
    }

    private static boolean isForPeople(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private static void expect(String place, String line, List<String> columns, Problems problems) {
        String expected = String.join(",", columns);
        if (!line.strip().equals(expected)) {
            problems.add(place, "the header is \"" + line.strip() + "\", expected \"" + expected + "\"");
        }
    }

    private static void row(
            String name, int number, String line, List<String> columns, Problems problems, List<Row> rows) {
        int last = 0;
        for (int cells = 1; cells < columns.size(); cells++) {
            int comma = line.indexOf(',', last);
            if (comma < 0) {
                problems.add(
                        name + ":" + number,
                        "expected " + columns.size() + " cells (" + String.join(",", columns) + "), found " + cells
                                + ": \"" + line + "\"");
                return;
            }
            last = comma + 1;
        }
        String form = line.substring(last).strip();
        if (form.isEmpty()) {
            problems.add(name + ":" + number, "the last cell, the " + columns.get(columns.size() - 1) + ", is empty");
            return;
        }
        Row row = new Row(name, number, columns, line.substring(0, last), form, problems);
        row.read(() -> rows.addAll(row.writtenOut()));
    }
}
