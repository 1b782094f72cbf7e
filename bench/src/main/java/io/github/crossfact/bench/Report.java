package io.github.crossfact.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results as a table: a row for what was read, a column for how, in MB (of UTF-8) a second. */
final class Report {

    /** The order of the columns. */
    private static final List<String> READERS = List.of("decode", "regex", "numerals", "normalize", "extract", "words");

    /** The readers that ICU's words are compared with, in the order of the columns. */
    private static final List<String> COMPARED = List.of("numerals", "extract");

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    /** What one reader did with one text. */
    private record Speed(double megabytes, double allocated) {}

    private final Map<String, Map<String, Speed>> rows = new TreeMap<>();
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
            others.add(format(
                    "%s: %.0f %s", label, score, result.getPrimaryResult().getScoreUnit()));
            return;
        }
        String language = result.getParams().getParam("language");
        long bytes = Texts.of(source, language).bytes();
        Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
        double allocated = allocation == null ? Double.NaN : allocation.getScore() / bytes;
        rows.computeIfAbsent(source + " | " + language + " | " + bytes / 1000, row -> new TreeMap<>())
                .put(label, new Speed(score * bytes / 1e6, allocated));
    }

    /** The table in Markdown, and below it what was measured besides. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!rows.isEmpty()) {
            lines.add("| text | language | kB | decode MB/s | regex | numerals | normalize | extract | ICU words"
                    + " | ICU words : numerals | ICU words : extract"
                    + " | bytes allocated per byte: normalize | extract |");
            lines.add("| --- | --- " + "| ---: ".repeat(11) + "|");
            rows.forEach((row, speeds) -> lines.add("| " + row + " | " + cells(speeds)));
            lines.add("");
        }
        lines.addAll(others);
        return lines;
    }

    private static String cells(Map<String, Speed> speeds) {
        StringBuilder cells = new StringBuilder();
        for (String reader : READERS) {
            cells.append(cell(speeds, reader, Speed::megabytes));
        }
        for (String reader : COMPARED) {
            cells.append(number(value(speeds, "words", Speed::megabytes) / value(speeds, reader, Speed::megabytes)));
        }
        return cells.append(cell(speeds, "normalize", Speed::allocated))
                .append(cell(speeds, "extract", Speed::allocated))
                .toString()
                .strip();
    }

    private static String cell(Map<String, Speed> speeds, String reader, ToDoubleFunction<Speed> value) {
        return number(value(speeds, reader, value));
    }

    private static double value(Map<String, Speed> speeds, String reader, ToDoubleFunction<Speed> value) {
        Speed speed = speeds.get(reader);
        return speed == null ? Double.NaN : value.applyAsDouble(speed);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "– | " : format(value < 10 ? "%.1f | " : "%.0f | ", value);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
