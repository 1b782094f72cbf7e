package io.github.crossfact.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The languages' own names of places are names of units that there are. */
class PlaceTablesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.open();

    @TestFactory
    Stream<DynamicTest> everyCodeOfALanguagesTableIsThatOfAUnit() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..").toRealPath(), 11)) {
            List<Path> tables = files.filter(file -> file.endsWith("places.csv")
                            && file.toString().contains("lang-")
                            && !file.toString().contains("target"))
                    .toList();
            return tables.stream().map(table -> DynamicTest.dynamicTest(table.toString(), () -> check(table)));
        }
    }

    private static void check(Path table) throws IOException {
        List<String> rows = Files.readAllLines(table);
        assertThat(rows.stream()
                        .filter(row -> !row.isBlank() && !row.startsWith("#") && !row.startsWith("code,"))
                        .filter(row -> GAZETTEER.byCode(row.substring(0, row.indexOf(','))) == null))
                .isEmpty();
    }
}
