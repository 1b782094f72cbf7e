package io.github.crossfact.cli.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table with a fact in each group of rows and a translation in each column. Not for several threads at a time. */
final class FactTable {

    /** What a translation states where it states nothing. */
    static final String NOTHING = "–";

    private static final String NOT_TOLD = "not told";
    private static final String DEVIATES = "≠ ";

    private static final int TYPE_WIDTH = 14;
    private static final int FIELD_WIDTH = 14;
    /** What the translations share: a line of these and the columns before them fits into a window of 120. */
    private static final int TOLD_WIDTH = 88;

    private static final int NARROWEST = 14;

    private final TextTable table;

    /** @param headings one for each translation */
    FactTable(List<String> headings) {
        int each = Math.max(NARROWEST, TOLD_WIDTH / headings.size());
        List<Integer> widths = new ArrayList<>(List.of(TYPE_WIDTH, FIELD_WIDTH));
        widths.addAll(Collections.nCopies(headings.size(), each));
        table = new TextTable(widths);
        line("type", "field", headings);
    }

    /**
     * Begins a fact.
     *
     * @param told how each translation tells it; empty where it does not
     * @param deviating the indexes of those that stand against the others
     */
    void fact(String type, List<Optional<Told>> told, Iterable<Integer> deviating) {
        List<String> cells = new ArrayList<>(told.stream()
                .map(each -> each.map(Told::words).orElse(NOT_TOLD))
                .toList());
        deviating.forEach(index -> cells.set(index, DEVIATES + cells.get(index)));
        boolean quoted = told.stream()
                .flatMap(Optional::stream)
                .anyMatch(each -> each.quote().isPresent());
        table.gap();
        line(type, quoted ? "text" : "fact", cells);
    }

    /** What each translation states in a field of the fact. */
    void field(String name, List<String> stated) {
        line("", name, stated);
    }

    private void line(String type, String field, List<String> cells) {
        table.row(Stream.concat(Stream.of(type, field), cells.stream()).toList());
    }

    @Override
    public String toString() {
        return table.toString();
    }

    /** The cells with nothing but this one. */
    static List<String> only(int index, int size, String words) {
        return IntStream.range(0, size).mapToObj(i -> i == index ? words : "").toList();
    }

    /**
     * How a translation tells a fact.
     *
     * @param summary what it states
     * @param quote its words, where the text is known
     */
    record Told(String summary, Optional<String> quote) {

        private static final int LONGEST_QUOTE = 200;

        String words() {
            return quote.map(Told::shortened).map(words -> "“" + words + "”").orElse(summary);
        }

        private static String shortened(String words) {
            int half = LONGEST_QUOTE / 2;
            return words.length() <= LONGEST_QUOTE
                    ? words
                    : words.substring(0, half) + " … " + words.substring(words.length() - half);
        }
    }
}
