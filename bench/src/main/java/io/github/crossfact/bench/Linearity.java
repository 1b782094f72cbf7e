package io.github.crossfact.bench;

import io.github.crossfact.Document;
import io.github.crossfact.FactExtractor;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whether the time of reading grows with the text's length and with nothing else: hostile texts of 1, 2, 4 and 8 MB, the time that the thread computes for
 * each byte, and the ratio of the longest to the shortest of these times. It fails where a ratio is above {@value #LIMIT}.
 *
 * <p>The arguments name languages and shapes; without any, all are read.
 */
public final class Linearity {

    private static final double LIMIT = 1.5;
    private static final int MEGABYTE = 1_000_000;
    private static final int[] SIZES = {1, 2, 4, 8};

    /** How often each size is read, so that the small ones are measured in compiled code as well. */
    private static final int[] RUNS = {3, 2, 1, 1};

    /** How often a text is read again when a ratio is too high: other work on the machine makes a run slower, and none makes it faster. */
    private static final int ATTEMPTS = 4;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private enum Reader {
        EXTRACT {
            @Override
            void read(FactExtractor extractor, Document document) {
                extractor.extract(document);
            }
        },
        NORMALIZE {
            @Override
            void read(FactExtractor extractor, Document document) {
                extractor.normalize(document);
            }
        };

        abstract void read(FactExtractor extractor, Document document);
    }

    private final FactExtractor extractor = FactExtractor.ofInstalledLanguages();
    private final PrintStream out;
    private int failures;

    private Linearity(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        List<String> named = Arrays.asList(arguments);
        Linearity run = new Linearity(System.out);
        run.print(chosen(Hostile.NAMES, named), chosen(Texts.LANGUAGES, named));
        if (run.failures > 0) {
            System.exit(1);
        }
    }

    private static List<String> chosen(List<String> all, List<String> named) {
        List<String> chosen = new ArrayList<>(all);
        chosen.retainAll(named);
        return chosen.isEmpty() ? all : chosen;
    }

    private void print(List<String> shapes, List<String> languages) {
        out.println("| text | language | reader | ns a byte: 1 MB | 2 MB | 4 MB | 8 MB | longest : shortest |");
        out.println("| --- | --- | --- " + "| ---: ".repeat(SIZES.length + 1) + "|");
        for (String shape : shapes) {
            for (String language : languages) {
                for (Reader reader : Reader.values()) {
                    out.println("| " + shape + " | " + language + " | "
                            + reader.name().toLowerCase(Locale.ROOT) + " | " + cells(shape, language, reader));
                }
            }
        }
        out.println();
        out.println(failures + " above " + LIMIT);
    }

    private String cells(String shape, String language, Reader reader) {
        double[] times = new double[SIZES.length];
        Arrays.fill(times, Double.MAX_VALUE);
        for (int attempt = 0; attempt < ATTEMPTS && (attempt == 0 || ratio(times) > LIMIT); attempt++) {
            for (int i = 0; i < SIZES.length; i++) {
                Document document =
                        Document.of(shape, language, Hostile.text(shape, language, (long) SIZES[i] * MEGABYTE));
                for (int run = 0; run < RUNS[i]; run++) {
                    times[i] = Math.min(times[i], time(reader, document) / ((double) SIZES[i] * MEGABYTE));
                }
            }
        }
        double ratio = ratio(times);
        if (ratio > LIMIT) {
            failures++;
        }
        StringBuilder cells = new StringBuilder();
        for (double time : times) {
            cells.append(String.format(Locale.ROOT, "%.0f | ", time));
        }
        return cells.append(String.format(Locale.ROOT, ratio > LIMIT ? "**%.2f** |" : "%.2f |", ratio))
                .toString();
    }

    private static double ratio(double[] times) {
        return Arrays.stream(times).max().orElseThrow()
                / Arrays.stream(times).min().orElseThrow();
    }

    private long time(Reader reader, Document document) {
        long start = THREADS.getCurrentThreadCpuTime();
        reader.read(extractor, document);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
