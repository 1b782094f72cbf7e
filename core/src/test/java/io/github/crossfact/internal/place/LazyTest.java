package io.github.crossfact.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyTest {

    @Test
    void nothingIsMadeBeforeItIsAskedFor() {
        AtomicInteger made = new AtomicInteger();
        new Lazy<>(made::incrementAndGet);
        assertThat(made).hasValue(0);
    }

    @Test
    void manyThreadsGetTheSameOne() {
        AtomicInteger made = new AtomicInteger();
        Lazy<Object> lazy = new Lazy<>(() -> {
            made.incrementAndGet();
            return new Object();
        });
        assertThat(IntStream.range(0, 1000).parallel().mapToObj(i -> lazy.get()).distinct())
                .hasSize(1);
        assertThat(made).hasValue(1);
    }
}
