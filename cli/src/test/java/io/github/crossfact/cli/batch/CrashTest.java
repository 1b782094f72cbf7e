package io.github.crossfact.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A job that ends anywhere and is started again writes what an undisturbed one writes. */
@DisabledIfSystemProperty(
        named = "user.language",
        matches = "tr|ar|fa",
        disabledReason = "takes long, and has nothing to do with the locale")
class CrashTest {

    private static final int DOCUMENTS = 120;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aJobMayEndAtAnyOfItsOperations(boolean gzip) throws Exception {
        Path inputs = Jobs.corpus(folder, DOCUMENTS);
        Settings settings = gzip ? Jobs.gzip(Jobs.SETTINGS) : Jobs.SETTINGS;
        Map<String, String> undisturbed = undisturbed(inputs, settings);
        int crashes = 0;
        for (boolean crashed = true; crashed; crashes++) {
            Path output = folder.resolve("crashed");
            crashed = crash(inputs, settings, output, crashes);
            Jobs.run(Jobs.order(output, settings, 2, inputs.toString()));

            assertThat(Jobs.results(output)).as("after %d operations", crashes).isEqualTo(undisturbed);
            delete(output);
        }
        assertThat(crashes).isGreaterThan(40);
    }

    @Test
    void aJobMayEndAgainAndAgain() throws Exception {
        Path inputs = Jobs.corpus(folder, DOCUMENTS);
        Map<String, String> undisturbed = undisturbed(inputs, Jobs.SETTINGS);
        Path output = folder.resolve("crashed");
        // Each start gets as far as its own beginning and a checkpoint or two.
        for (int starts = 0; crash(inputs, Jobs.SETTINGS, output, 12 + starts % 5); starts++) {
            assertThat(starts).isLessThan(100);
        }

        assertThat(Jobs.results(output)).isEqualTo(undisturbed);
    }

    @Test
    void afterAFullDiskTheJobGoesOn() throws Exception {
        Path inputs = Jobs.corpus(folder, DOCUMENTS);
        Path output = folder.resolve("full");
        Disk full = new FailingDisk(25, true, () -> new IOException("No space left on device"));
        BatchJob.Order order = Jobs.order(output, Jobs.SETTINGS, 2, inputs.toString());

        assertThatThrownBy(() -> new BatchJob(order, full, 20).run(new Jobs.Silent()))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");

        Jobs.run(order);
        assertThat(Jobs.results(output)).isEqualTo(undisturbed(inputs, Jobs.SETTINGS));
    }

    private Map<String, String> undisturbed(Path inputs, Settings settings) throws Exception {
        Path output = folder.resolve("undisturbed");
        Jobs.run(Jobs.order(output, settings, 1, inputs.toString()));
        return Jobs.results(output);
    }

    private static boolean crash(Path inputs, Settings settings, Path output, int operations) throws Exception {
        FailingDisk disk = new FailingDisk(operations, operations % 2 == 0, PowerOff::new);
        try {
            new BatchJob(Jobs.order(output, settings, 2, inputs.toString()), disk, 20).run(new Jobs.Silent());
        } catch (PowerOff expected) {
            assertThat(disk.hasFailed()).isTrue();
        }
        return disk.hasFailed();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static final class PowerOff extends Error {

        private static final long serialVersionUID = 1L;
    }
}
