package io.github.crossfact.bench;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One operation reads all documents of a language once, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {

    @Param({"ar", "de", "fa", "nl"})
    String language = "";

    @Param(Texts.STORIES)
    String source = "";

    private @Nullable Texts texts;
    private @Nullable FactExtractor extractor;
    private @Nullable NumeralLayer numerals;
    private @Nullable BreakIterator breaks;
    private @Nullable Pattern pattern;

    @Setup
    public void open() throws IOException {
        texts = Texts.of(source, language);
        extractor = FactExtractor.ofInstalledLanguages();
        numerals = NumeralLayer.of(language);
        breaks = BreakIterator.getWordInstance(new ULocale(language));
        pattern = NumberPattern.of(language);
    }

    /** Facts. */
    @Benchmark
    public void extract(Blackhole sink) {
        FactExtractor reader = Objects.requireNonNull(extractor);
        for (Document document : texts().documents()) {
            sink.consume(reader.extract(document));
        }
    }

    /** Numbers, dates, amounts and codes only. */
    @Benchmark
    public void normalize(Blackhole sink) {
        FactExtractor reader = Objects.requireNonNull(extractor);
        for (Document document : texts().documents()) {
            sink.consume(reader.normalize(document));
        }
    }

    /** Numbers and quantities only. */
    @Benchmark
    public void numerals(Blackhole sink) {
        NumeralLayer reader = Objects.requireNonNull(numerals);
        for (Document document : texts().documents()) {
            sink.consume(reader.read(document.text()));
        }
    }

    /** The least that anybody who reads a file does. */
    @Benchmark
    public void decode(Blackhole sink) {
        for (byte[] bytes : texts().encoded()) {
            sink.consume(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    /** ICU's word BreakIterator: what merely finding the words costs. */
    @Benchmark
    public void words(Blackhole sink) {
        BreakIterator iterator = Objects.requireNonNull(breaks);
        for (Document document : texts().documents()) {
            iterator.setText(document.text());
            for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
                sink.consume(at);
            }
        }
    }

    /** One regular expression for dates and numbers; it understands none of them. */
    @Benchmark
    public void regex(Blackhole sink) {
        for (Document document : texts().documents()) {
            Matcher matcher = Objects.requireNonNull(pattern).matcher(document.text());
            while (matcher.find()) {
                sink.consume(matcher.start());
            }
        }
    }

    private Texts texts() {
        return Objects.requireNonNull(texts);
    }
}
