package io.github.crossfact.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossfact.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Processes that the operating system kills at random moments: {@code kill -9}. */
@DisabledIfSystemProperty(
        named = "user.language",
        matches = "tr|ar|fa",
        disabledReason = "takes minutes, and has nothing to do with the locale")
class KillTest {

    /** Jobs that run, and are killed, at the same time. */
    private static final int KILLERS = 2;

    private static final int KILLS = 100;

    /** Within so many milliseconds after a job has begun its work, or has not yet, it is killed. */
    private static final int SOON = 80;

    private static final int SEED = 20261122;

    @TempDir
    Path folder;

    @Test
    void twoHundredKillsChangeNothing() throws Exception {
        Path inputs = Jobs.corpus(folder, 1_500);
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(Child.await(start(inputs, undisturbed))).isZero();
        Map<String, String> expected = Jobs.results(undisturbed);

        List<Callable<Integer>> killers = new ArrayList<>();
        for (int killer = 0; killer < KILLERS; killer++) {
            Path outputs = Files.createDirectory(folder.resolve("killer" + killer));
            Random moments = new Random(SEED + killer);
            killers.add(() -> kill(inputs, outputs, moments, expected));
        }
        ExecutorService pool = Executors.newFixedThreadPool(KILLERS);
        try {
            int kills = 0;
            for (Future<Integer> killed : pool.invokeAll(killers)) {
                kills += killed.get();
            }
            assertThat(kills).isEqualTo(KILLERS * KILLS);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Runs one job after another, each killed until it gets to its end between two kills; returns how many kills there were. */
    private int kill(Path inputs, Path outputs, Random moments, Map<String, String> expected) throws Exception {
        int kills = 0;
        for (int job = 0; kills < KILLS; job++) {
            Path output = outputs.resolve("killed" + job);
            while (kills < KILLS && startAndKill(moments, inputs, output)) {
                kills++;
            }
            assertThat(Child.await(start(inputs, output))).isZero();
            assertThat(Jobs.results(output)).as("after %d kills", kills).isEqualTo(expected);
        }
        return kills;
    }

    @Test
    void theRealLibraryMayBeKilledToo() throws Exception {
        Path inputs = pages();
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(Child.await(startMain(inputs, undisturbed))).isEqualTo(1);

        Path output = folder.resolve("killed");
        Random moments = new Random(SEED);
        for (int kills = 0; kills < 6; kills++) {
            Process process = startMain(inputs, output);
            Thread.sleep(300 + moments.nextInt(2_500));
            process.destroyForcibly().waitFor();
        }
        assertThat(Child.await(startMain(inputs, output))).isEqualTo(1);
        assertThat(Jobs.results(output)).isEqualTo(Jobs.results(undisturbed));
    }

    /** Sentences of our own in all languages, some given and some to be detected, and a page in none of ours. */
    private Path pages() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            lines.add(
                    switch (i % 5) {
                        case 0 ->
                            line(
                                    i,
                                    "de",
                                    "Die Gemeinde hat " + i + " Modelle aufgebaut, darunter " + i % 90 + " neue.");
                        case 1 -> line(i, "nl", "De gemeente heeft " + i + " modellen gebouwd.");
                        case 2 -> line(i, "fa", "این شهرستان " + i + " مدل ساخته است.");
                        case 3 -> line(i, "ar", "تم بناء " + i + " نموذج في المقاطعة.");
                        default -> line(i, "en", "The district built " + i + " models.");
                    });
        }
        return Files.write(folder.resolve("pages.jsonl"), lines);
    }

    private static String line(int id, String language, String text) {
        return "{\"id\":\"" + id + "\",\"language\":\"" + language + "\",\"text\":\"" + text + "\"}";
    }

    /** Whether the process was still at work when it was killed. */
    private boolean startAndKill(Random moments, Path inputs, Path output) throws Exception {
        Process process = start(inputs, output);
        try (BufferedReader told = process.inputReader()) {
            if (moments.nextInt(10) > 0) {
                told.readLine();
            }
            Thread.sleep(moments.nextInt(SOON));
            boolean killed = process.isAlive();
            process.destroyForcibly().waitFor();
            return killed;
        }
    }

    private Process start(Path inputs, Path output) throws IOException {
        return Child.start(
                folder.resolve("errors.txt"), List.of(), KilledJob.class, inputs.toString(), output.toString());
    }

    private Process startMain(Path inputs, Path output) throws IOException {
        return Child.start(
                folder.resolve("errors.txt"),
                List.of(),
                Main.class,
                "batch",
                inputs.toString(),
                "--output",
                output.toString());
    }
}
