package io.github.crossfact.internal.place;

import io.github.crossfact.internal.table.OwnTables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A comma-separated table beside these classes: UTF-8, comment lines that begin with {@code #}, a header, then rows
 * whose last cell takes the rest of its line.
 *
 * @param file the name of the file
 * @param header the header it must have
 */
record Table(String file, String header) {

    /**
     * Hands every row to {@code reader}, in order.
     *
     * @throws IllegalStateException naming every row that {@code reader} refused with an IllegalArgumentException, or
     *     if the table is missing or has another header
     */
    void forEachRow(Consumer<String[]> reader) {
        List<String> problems = new ArrayList<>();
        int columns = header.split(",").length;
        String text = OwnTables.text(Table.class, file);
        boolean headed = false;
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            number++;
            if (end > start && text.charAt(start) != '#') {
                if (headed) {
                    read(text, start, end, columns, number, reader, problems);
                } else {
                    headed = isHeader(text.substring(start, end), number);
                }
            }
            start = end + 1;
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
    }

    private boolean isHeader(String line, int number) {
        if (!line.equals(header)) {
            throw new IllegalStateException(where(number) + "the header is \"" + line + "\", not \"" + header + "\"");
        }
        return true;
    }

    private void read(
            String text,
            int start,
            int end,
            int columns,
            int number,
            Consumer<String[]> reader,
            List<String> problems) {
        try {
            reader.accept(cells(text, start, end, columns));
        } catch (IllegalArgumentException problem) {
            problems.add(where(number) + problem.getMessage());
        }
    }

    private static String[] cells(String text, int start, int end, int columns) {
        String[] cells = new String[columns];
        int from = start;
        for (int i = 0; i < columns - 1; i++) {
            int comma = text.indexOf(',', from);
            if (comma < 0 || comma >= end) {
                throw new IllegalArgumentException("a row has " + columns + " cells");
            }
            cells[i] = text.substring(from, comma);
            from = comma + 1;
        }
        cells[columns - 1] = text.substring(from, end);
        return cells;
    }

    private String where(int number) {
        return "place/" + file + ":" + number + ": ";
    }
}
