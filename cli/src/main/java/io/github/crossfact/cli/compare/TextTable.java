package io.github.crossfact.cli.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table in plain text: columns as wide as they need to be, and up to a limit, where cells go on in the next line. */
final class TextTable {

    private static final String BETWEEN = "  ";

    private final List<Integer> widest;
    private final List<List<List<String>>> rows = new ArrayList<>();

    /** @param widest the columns that each column may take */
    TextTable(List<Integer> widest) {
        this.widest = List.copyOf(widest);
    }

    /** Adds a row, a cell for each column. */
    void row(List<String> cells) {
        rows.add(IntStream.range(0, cells.size())
                .mapToObj(i -> wrapped(Terminal.plain(cells.get(i)), widest.get(i)))
                .toList());
    }

    /** Adds an empty line. */
    void gap() {
        row(widest.stream().map(width -> "").toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines, each with its line end. */
    @Override
    public String toString() {
        int[] widths = IntStream.range(0, widest.size()).map(this::width).toArray();
        StringBuilder text = new StringBuilder();
        for (List<List<String>> row : rows) {
            int height = row.stream().mapToInt(List::size).max().orElse(0);
            for (int line = 0; line < height; line++) {
                text.append(line(row, line, widths)).append('\n');
            }
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream()
                .flatMap(row -> row.get(column).stream())
                .mapToInt(Terminal::width)
                .max()
                .orElse(0);
    }

    private static String line(List<List<String>> row, int line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            List<String> cell = row.get(column);
            String words = line < cell.size() ? cell.get(line) : "";
            text.append(Terminal.isolated(words))
                    .append(" ".repeat(widths[column] - Terminal.width(words)))
                    .append(BETWEEN);
        }
        return text.toString().stripTrailing();
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && Terminal.width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
