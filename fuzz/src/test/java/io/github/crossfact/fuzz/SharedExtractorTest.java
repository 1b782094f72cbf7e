package io.github.crossfact.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import io.github.crossfact.json.CrossfactJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** Many threads that share an extractor, from its first text on, read what one thread reads alone. */
@Tag("exhaustive")
class SharedExtractorTest {

    private static final int THREADS = 8;
    private static final int LONGEST = 120;
    private static final List<Document> DOCUMENTS = documents(100);
    private static final List<String> ALONE = DOCUMENTS.stream()
            .map(document -> read(Setup.SHARED.extractor(), document))
            .toList();

    @RepeatedTest(3)
    void threadsReadWhatOneReadsAlone() throws Exception {
        FactExtractor shared = FactExtractor.ofInstalledLanguages();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<String>>> readers = IntStream.range(0, THREADS)
                    .<Callable<List<String>>>mapToObj(thread -> () -> {
                        start.await();
                        return readAll(shared, thread);
                    })
                    .toList();
            for (Future<List<String>> read : threads.invokeAll(readers)) {
                assertThat(read.get()).isEqualTo(ALONE);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Reads all documents in an order of the thread's own, so that threads meet at any two of them. */
    private static List<String> readAll(FactExtractor extractor, int thread) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, DOCUMENTS.size()).boxed().toList());
        Collections.shuffle(order, new Random(thread));
        String[] read = new String[DOCUMENTS.size()];
        order.forEach(i -> read[i] = read(extractor, DOCUMENTS.get(i)));
        return List.of(read);
    }

    private static String read(FactExtractor extractor, Document document) {
        return CrossfactJson.write(extractor.extract(document)) + CrossfactJson.write(extractor.normalize(document));
    }

    private static List<Document> documents(int many) {
        Random random = new Random(4);
        return IntStream.range(0, many)
                .mapToObj(i -> {
                    byte[] data = new byte[1 + random.nextInt(LONGEST)];
                    random.nextBytes(data);
                    return TextTarget.EXTRACT.document(data);
                })
                .toList();
    }
}
