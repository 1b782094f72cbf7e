package io.github.crossfact.cli.batch;

import io.github.crossfact.job.Outcome;
import io.github.crossfact.job.RawRecord;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on records with several threads and hands out what came of them in the order of the records. A thread of its own
 * reads ahead; how far is bounded in number and in bytes. {@link #next} is for one thread.
 */
final class Window implements Closeable {

    /** In records. */
    private static final int AHEAD = 256;

    /** In KiB of records that are cut and not yet written; a single record may be larger. */
    private static final int KIB_AHEAD = 4_096;

    /** What came of a record. */
    record Done(Feed.Item item, Outcome outcome) {}

    private sealed interface Slot {

        record Work(Feed.Item item, Future<Outcome> outcome) implements Slot {}

        /** Behind the last record, or where reading failed. */
        record End(@Nullable Throwable failure) implements Slot {}
    }

    private final BlockingQueue<Slot> slots = new ArrayBlockingQueue<>(AHEAD);
    private final Semaphore kib = new Semaphore(KIB_AHEAD);
    private final ExecutorService workers;
    private final Thread reader;

    Window(Feed feed, Function<RawRecord, Outcome> work, int threads) {
        workers = Executors.newFixedThreadPool(threads, daemons());
        // Not a task of the workers, and a daemon: standard input can't be interrupted.
        reader = new Thread(() -> readAhead(feed, work), "crossfact-reader");
        reader.setDaemon(true);
        reader.start();
    }

    private static ThreadFactory daemons() {
        return task -> {
            Thread thread = new Thread(task, "crossfact-worker");
            thread.setDaemon(true);
            return thread;
        };
    }

    private void readAhead(Feed feed, Function<RawRecord, Outcome> work) {
        try (feed) {
            for (Optional<Feed.Item> next = feed.next(); next.isPresent(); next = feed.next()) {
                submit(next.get(), work);
            }
            slots.put(new Slot.End(null));
        } catch (InterruptedException | RejectedExecutionException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            end(failure);
        }
    }

    private void end(Throwable failure) {
        try {
            slots.put(new Slot.End(failure));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void submit(Feed.Item item, Function<RawRecord, Outcome> work) throws InterruptedException {
        kib.acquire(weight(item));
        slots.put(new Slot.Work(item, workers.submit(() -> work.apply(item.raw()))));
    }

    private static int weight(Feed.Item item) {
        return Math.min(KIB_AHEAD, 1 + item.raw().bytes().length / 1024);
    }

    /**
     * What came of the next record; empty behind the last one.
     *
     * @throws IOException if the inputs have changed or cannot be listed
     */
    Optional<Done> next() throws IOException, InterruptedException {
        Slot slot = slots.take();
        if (slot instanceof Slot.Work work) {
            Outcome outcome = outcome(work.outcome());
            kib.release(weight(work.item()));
            return Optional.of(new Done(work.item(), outcome));
        }
        if (slot instanceof Slot.End end && end.failure() != null) {
            throw rethrown(end.failure());
        }
        return Optional.empty();
    }

    private static Outcome outcome(Future<Outcome> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    private static IOException rethrown(@Nullable Throwable failure) throws IOException {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof IOException io ? io : new IOException(String.valueOf(failure), failure);
    }

    @Override
    public void close() {
        reader.interrupt();
        workers.shutdownNow();
    }
}
