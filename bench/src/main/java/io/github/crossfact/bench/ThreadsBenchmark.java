package io.github.crossfact.bench;

import org.openjdk.jmh.annotations.Threads;

/** On as many threads as the machine has processors; {@link ReadingBenchmark} has the same on one. */
@Threads(Threads.MAX)
public class ThreadsBenchmark extends SharedBenchmark {}
