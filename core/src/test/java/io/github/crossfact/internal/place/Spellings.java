package io.github.crossfact.internal.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Test tables in Arabic script, and text as it comes out of folding. */
final class Spellings {

    private Spellings() {}

    /** The cells of the rows of a table, of which the last takes the rest of its line. */
    static List<String[]> rows(String file, int columns) {
        return lines(file).skip(1).map(line -> line.split(",", columns)).toList();
    }

    /** The words of a list. */
    static List<String> words(String file) {
        return lines(file).flatMap(line -> folded(line).stream()).toList();
    }

    /** The spellings of a cell, each as its words. */
    static List<List<String>> ofCell(String cell) {
        return Arrays.stream(cell.split(";")).map(Spellings::folded).toList();
    }

    /** The words of a text, folded as the texts of documents are. */
    static List<String> folded(String text) {
        String folded = text.replaceAll("[\u200c\u0640\u064b-\u0652]", "")
                .replaceAll("[آأإ]", "ا")
                .replaceAll("[ىی]", "ي")
                .replace('ک', 'ك')
                .replace('ة', 'ه');
        return List.of(folded.split(" "));
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = Spellings.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
