package io.github.crossfact.cli.batch;

import io.github.crossfact.Document;
import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Extraction;
import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Common;
import io.github.crossfact.event.Count;
import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Span;
import io.github.crossfact.event.Subject;
import io.github.crossfact.job.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Jobs with a stand-in for the library, which is quick and fails where a text asks for it. */
final class Jobs {

    static final Settings SETTINGS = new Settings("1", "de", List.of("de"), null, false, 1_000, 50, List.of());

    private Jobs() {}

    static BatchJob.Order order(Path output, Settings settings, int threads, String... inputs) {
        return order(output, settings, threads, InputStream.nullInputStream(), inputs);
    }

    static BatchJob.Order order(Path output, Settings settings, int threads, InputStream in, String... inputs) {
        return new BatchJob.Order(List.of(inputs), output, settings, threads, in, Reading.Read::new, Jobs::extract);
    }

    /** The same, compressed, and with tables. */
    static Settings gzip(Settings s) {
        return new Settings(
                s.version(),
                s.language(),
                s.languages(),
                s.published(),
                true,
                s.maxChars(),
                s.shardDocuments(),
                List.of("csv", "parquet"));
    }

    static Report run(BatchJob.Order order) throws Exception {
        return new BatchJob(order, Disk.REAL, 20).run(new Silent());
    }

    /** A fact for most texts, none for those of a length that seven divides. */
    static Extraction extract(Document document) {
        switch (document.text()) {
            case "defect" -> throw new IllegalStateException("not foreseen");
            case "deep" -> throw new StackOverflowError();
            case "memory" -> throw new OutOfMemoryError();
            default -> {
                int length = document.text().length();
                List<Span> mentions = List.of(new Span(0, Math.max(length, 1)));
                Count count = new Count(
                        new Common("e1", mentions, null, null),
                        Subject.MODEL,
                        null,
                        new Quantity(BigDecimal.valueOf(document.text().hashCode()), null, Bound.EXACT, List.of()),
                        Set.of(),
                        null,
                        null,
                        null);
                return new Extraction(
                        DocumentHeader.of(document), length % 7 == 0 ? List.of() : List.of(count), List.of());
            }
        }
    }

    /** Files of every kind with so many documents in all, bad ones among them. */
    static Path corpus(Path folder, int documents) throws IOException {
        Path inputs = Files.createDirectories(folder.resolve("inputs/deeper"));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            lines.add(
                    i % 17 == 3
                            ? "{\"id\": " + i
                            : "{\"id\":\"d" + i + "\",\"text\":\"" + "ä".repeat(i % 40) + i + "\"}");
        }
        int third = documents / 3;
        Files.write(inputs.resolve("a.jsonl"), lines.subList(0, third));
        Gzip.write(inputs.resolve("b.jsonl.gz"), String.join("\n", lines.subList(third, 2 * third)));
        for (int i = 2 * third; i < documents; i++) {
            Files.writeString(inputs.getParent().resolve("page" + i + ".txt"), "text " + i);
        }
        return inputs.getParent();
    }

    /** All results by name, as hexadecimal; not run.json, which tells times. */
    static SortedMap<String, String> results(Path output) throws IOException {
        SortedMap<String, String> results = new TreeMap<>();
        try (Stream<Path> files = Files.list(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                results.put(file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        if (results.remove("run.json") == null) {
            throw new AssertionError("no run.json among " + results.keySet());
        }
        return results;
    }

    static Map<String, Long> counts(Report report) {
        return new TreeMap<>(Map.of(
                "facts",
                report.counts().facts(),
                "empty",
                report.counts().empty(),
                "quarantine",
                report.counts().quarantine()));
    }

    static final class Silent implements Progress {

        @Override
        public void begin(long documents, long bytes) {}

        @Override
        public void advance(long documents, long quarantine, long bytes) {}

        @Override
        public void close() {}
    }
}
