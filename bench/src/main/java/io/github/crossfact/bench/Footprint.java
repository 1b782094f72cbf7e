package io.github.crossfact.bench;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Locale;

/** How much heap an extractor for all four languages holds, the tables that it builds at the first text included. */
final class Footprint {

    private static final List<String> FIRST_TEXTS = List.of("Binh Thuan", "بينه ثوان");

    private Footprint() {}

    static String measure() {
        long before = used();
        FactExtractor extractor = FactExtractor.ofInstalledLanguages();
        try {
            warm(extractor);
            long held = used() - before;
            return String.format(Locale.ROOT, "heap of an extractor for all four languages: %.1f MB", held / 1e6);
        } finally {
            Reference.reachabilityFence(extractor);
        }
    }

    private static void warm(FactExtractor extractor) {
        for (String language : extractor.languages()) {
            for (String text : FIRST_TEXTS) {
                extractor.extract(Document.of("first", language, text));
            }
        }
    }

    private static long used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
