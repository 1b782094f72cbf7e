package io.github.crossfact.bench;

import io.github.crossfact.Document;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Crossfact, layer by layer, and what else reads text. */
public class ReadingBenchmark extends SharedBenchmark {

    private @Nullable NumeralLayer numerals;
    private @Nullable Pattern pattern;

    @Setup
    public void open() {
        numerals = NumeralLayer.of(language);
        pattern = NumberPattern.of(language);
    }

    /** Numbers, dates, amounts and codes only. */
    @Benchmark
    public void normalize(Blackhole sink) {
        for (Document document : documents()) {
            sink.consume(extractor().normalize(document));
        }
    }

    /** Numbers and quantities only. */
    @Benchmark
    public void numerals(Blackhole sink) {
        NumeralLayer reader = Objects.requireNonNull(numerals);
        for (Document document : documents()) {
            sink.consume(reader.read(document.text()));
        }
    }

    /** The least that anybody who reads a file does. */
    @Benchmark
    public void decode(Blackhole sink) {
        for (byte[] bytes : encoded()) {
            sink.consume(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    /** One regular expression for dates and numbers; it understands none of them. */
    @Benchmark
    public void regex(Blackhole sink) {
        for (Document document : documents()) {
            Matcher matcher = Objects.requireNonNull(pattern).matcher(document.text());
            while (matcher.find()) {
                sink.consume(matcher.start());
            }
        }
    }
}
