package io.github.crossfact.bench;

import io.github.crossfact.Document;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/**
 * What reads texts. One operation reads all documents of a source in a language once, on one thread.
 *
 * <p>The languages that a benchmark's readers know are the values of its parameter {@code language}; {@link Plan} asks it for no other.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public abstract class TextBenchmark {

    @Param(Texts.STORIES)
    String source = "";

    private @Nullable Texts texts;

    abstract String language();

    @Setup
    public void openTexts() throws IOException {
        texts = Texts.of(source, language());
    }

    List<Document> documents() {
        return Objects.requireNonNull(texts).documents();
    }

    List<byte[]> encoded() {
        return Objects.requireNonNull(texts).encoded();
    }
}
