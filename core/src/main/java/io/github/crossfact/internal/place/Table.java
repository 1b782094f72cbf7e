package io.github.crossfact.internal.place;

import io.github.crossfact.internal.table.OwnTables;
import java.nio.charset.StandardCharsets;
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
        byte[] text = OwnTables.bytes(Table.class, file);
        boolean headed = false;
        int number = 0;
        for (int start = 0, end; start < text.length; start = end + 1) {
            end = indexOf('\n', text, start, text.length);
            number++;
            if (end > start && text[start] != '#') {
                if (headed) {
                    read(text, start, end, columns, number, reader, problems);
                } else {
                    headed = isHeader(text(text, start, end), number);
                }
            }
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
            byte[] text,
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

    /** The text is cut as bytes: as one string of letters of several scripts, it would cost three times as much to cut. */
    private static String[] cells(byte[] text, int start, int end, int columns) {
        String[] cells = new String[columns];
        int from = start;
        for (int i = 0; i < columns - 1; i++) {
            int comma = indexOf(',', text, from, end);
            if (comma == end) {
                throw new IllegalArgumentException("a row has " + columns + " cells");
            }
            cells[i] = text(text, from, comma);
            from = comma + 1;
        }
        cells[columns - 1] = text(text, from, end);
        return cells;
    }

    /** Where an ASCII character stands, or the end. */
    private static int indexOf(char sign, byte[] text, int from, int end) {
        int i = from;
        while (i < end && text[i] != sign) {
            i++;
        }
        return i;
    }

    private static String text(byte[] text, int start, int end) {
        return new String(text, start, end - start, StandardCharsets.UTF_8);
    }

    private String where(int number) {
        return "place/" + file + ":" + number + ": ";
    }
}
