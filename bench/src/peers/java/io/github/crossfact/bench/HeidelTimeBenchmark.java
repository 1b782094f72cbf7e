package io.github.crossfact.bench;

import io.github.crossfact.Document;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Times as HeidelTime finds them. */
public class HeidelTimeBenchmark extends TextBenchmark {

    @Param({"ar", "de", "fa", "nl"})
    String language = "";

    private @Nullable HeidelTime heidelTime;

    @Override
    String language() {
        return language;
    }

    @Setup
    public void open() {
        heidelTime = HeidelTime.of(language);
    }

    @Benchmark
    public void heidelTime(Blackhole sink) {
        HeidelTime reader = Objects.requireNonNull(heidelTime);
        for (Document document : documents()) {
            sink.consume(reader.count(document.text()));
        }
    }
}
