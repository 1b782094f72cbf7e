package io.github.crossfact.bench;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Extraction, by an extractor that all threads share, and what it is measured by. */
public abstract class SharedBenchmark extends TextBenchmark {

    @Param({"ar", "de", "fa", "nl"})
    String language = "";

    private @Nullable FactExtractor extractor;
    private @Nullable BreakIterator breaks;

    @Override
    final String language() {
        return language;
    }

    @Setup
    public void openShared() {
        extractor = FactExtractor.ofInstalledLanguages();
        breaks = BreakIterator.getWordInstance(new ULocale(language));
    }

    final FactExtractor extractor() {
        return Objects.requireNonNull(extractor);
    }

    /** Facts. */
    @Benchmark
    public void extract(Blackhole sink) {
        for (Document document : documents()) {
            sink.consume(extractor().extract(document));
        }
    }

    /** ICU's word BreakIterator: what merely finding the words costs. */
    @Benchmark
    public void words(Blackhole sink) {
        // Threads cannot share one.
        BreakIterator iterator = Objects.requireNonNull(breaks).clone();
        for (Document document : documents()) {
            iterator.setText(document.text());
            for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
                sink.consume(at);
            }
        }
    }
}
