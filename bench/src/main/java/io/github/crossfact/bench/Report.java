package io.github.crossfact.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results as tables in Markdown: a row for what was read, a column for the reader. MB are millions of bytes of UTF-8. */
final class Report {

    /** The order of the columns. */
    private static final List<String> READERS =
            List.of("decode", "regex", "numerals", "normalize", "extract", "heidelTime", "coreNlp", "words");

    private static final Comparator<String> ORDER =
            Comparator.<String, Integer>comparing(READERS::indexOf).thenComparing(Comparator.naturalOrder());

    /** The reader that the others are compared with. */
    private static final String UNIT = "words";

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private record Row(String source, String language, long bytes) implements Comparable<Row> {

        private static final Comparator<Row> ORDER =
                Comparator.comparing(Row::source).thenComparing(Row::language);

        @Override
        public int compareTo(Row other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What one reader did with one text.
     *
     * @param megabytes a second, all threads together
     * @param allocated bytes for each byte of the text
     */
    private record Speed(double megabytes, double allocated) {}

    /** By the number of threads, the text and the reader. */
    private final TreeMap<Integer, Map<Row, Map<String, Speed>>> speeds = new TreeMap<>();

    /** What was measured besides. */
    private final List<String> others = new ArrayList<>();

    private Report() {}

    static Report of(Collection<RunResult> results) throws IOException {
        Report report = new Report();
        for (RunResult result : results) {
            report.add(result);
        }
        return report;
    }

    private void add(RunResult result) throws IOException {
        String label = result.getPrimaryResult().getLabel();
        double score = result.getPrimaryResult().getScore();
        String source = result.getParams().getParam("source");
        if (source == null) {
            String unit = result.getPrimaryResult().getScoreUnit();
            others.add(String.format(Locale.ROOT, "%s: %.0f %s", label, score, unit));
            return;
        }
        String language = result.getParams().getParam("language");
        long bytes = Texts.of(source, language).bytes();
        Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
        double allocated = allocation == null ? Double.NaN : allocation.getScore() / bytes;
        speeds.computeIfAbsent(result.getParams().getThreads(), threads -> new TreeMap<>())
                .computeIfAbsent(new Row(source, language, bytes), row -> new TreeMap<>())
                .put(label, new Speed(score * bytes / 1e6, allocated));
    }

    /** The tables, and below them what was measured besides. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!speeds.isEmpty()) {
            int threads = speeds.firstKey();
            lines.addAll(table("MB a second, " + threads(threads), (row, reader) -> megabytes(threads, row, reader)));
            lines.addAll(table(
                    "ICU words : reader, which is how many times as long the reader takes",
                    (row, reader) -> megabytes(threads, row, UNIT) / megabytes(threads, row, reader)));
            lines.addAll(table("Bytes allocated for a byte", (row, reader) -> allocated(threads, row, reader)));
            speeds.tailMap(threads, false).keySet().forEach(more -> lines.addAll(scaling(threads, more)));
        }
        lines.addAll(others);
        return lines;
    }

    private List<String> table(String title, BiFunction<Row, String, Double> value) {
        Map<Row, Map<String, Speed>> rows = speeds.firstEntry().getValue();
        NavigableSet<String> readers = new TreeSet<>(ORDER);
        rows.forEach((row, speed) -> speed.keySet().stream()
                .filter(reader -> !value.apply(row, reader).isNaN())
                .forEach(readers::add));
        if (readers.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(title, ""));
        lines.add("| text | language | kB | " + String.join(" | ", readers) + " |");
        lines.add("| --- | --- | ---: " + "| ---: ".repeat(readers.size()) + "|");
        for (Row row : rows.keySet()) {
            StringBuilder line =
                    new StringBuilder(text(row)).append(row.bytes() / 1000).append(" |");
            readers.forEach(reader -> line.append(cell(value.apply(row, reader))));
            lines.add(line.toString());
        }
        lines.add("");
        return lines;
    }

    /** How much faster each reader is on more threads than on few. */
    private List<String> scaling(int few, int more) {
        List<String> lines =
                new ArrayList<>(List.of("MB a second by the number of threads, which share one extractor", ""));
        lines.add("| text | language | reader | " + threads(few) + " | " + threads(more) + " | ratio |");
        lines.add("| --- | --- | --- | ---: | ---: | ---: |");
        Map<Row, Map<String, Speed>> rows = speeds.getOrDefault(more, Map.of());
        rows.forEach((row, readers) -> readers.keySet().forEach(reader -> {
            double before = megabytes(few, row, reader);
            double after = megabytes(more, row, reader);
            lines.add(text(row) + reader + " |" + cell(before) + cell(after) + cell(after / before));
        }));
        lines.add("");
        return lines;
    }

    private static String text(Row row) {
        return "| " + row.source() + " | " + row.language() + " | ";
    }

    private static String threads(int number) {
        return number == 1 ? "1 thread" : number + " threads";
    }

    private double megabytes(int threads, Row row, String reader) {
        Speed speed = speed(threads, row, reader);
        return speed == null ? Double.NaN : speed.megabytes();
    }

    private double allocated(int threads, Row row, String reader) {
        Speed speed = speed(threads, row, reader);
        return speed == null ? Double.NaN : speed.allocated();
    }

    private @Nullable Speed speed(int threads, Row row, String reader) {
        return speeds.getOrDefault(threads, Map.of())
                .getOrDefault(row, Map.of())
                .get(reader);
    }

    /** Two digits at least. */
    private static String cell(double value) {
        if (Double.isNaN(value)) {
            return " – |";
        }
        String format = value < 0.1 ? " %.3f |" : value < 1 ? " %.2f |" : value < 10 ? " %.1f |" : " %.0f |";
        return String.format(Locale.ROOT, format, value);
    }
}
