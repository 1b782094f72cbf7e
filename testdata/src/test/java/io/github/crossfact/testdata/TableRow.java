package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of a table of texts, whose cells stand between bars; lines that are blank or begin with {@code #} are for people.
 *
 * @param place the file and its line
 * @param language the tag that the file is named for
 */
record TableRow(String place, String language, List<String> cells) {

    /** The rows of a table; the last cell takes the whole rest of its line. */
    static Stream<TableRow> of(Path table, int cells) {
        String language = table.getFileName().toString().replace(".txt", "");
        List<String> lines = lines(table);
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                .mapToObj(i -> of(language + ".txt:" + (i + 1), language, lines.get(i), cells));
    }

    private static TableRow of(String place, String language, String line, int cells) {
        List<String> found =
                Arrays.stream(line.split("\\|", cells)).map(String::strip).toList();
        assertThat(found).as(place).hasSize(cells);
        return new TableRow(place, language, found);
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String cell(int index) {
        return cells.get(index);
    }

    @Override
    public String toString() {
        return place + " " + cells.get(0) + ": " + cells.get(cells.size() - 1);
    }
}
