package io.github.crossfact.cli.batch;

import java.util.List;
import java.util.Locale;

/**
 * What a job would do.
 *
 * @param inputs what would be read
 * @param done how many documents an earlier run has done
 * @param complete whether nothing is left to do
 * @param folder where it would write
 */
public record Forecast(InputSummary inputs, long done, boolean complete, String folder) {

    /** For people. */
    public List<String> lines() {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "crossfact: would read %,d files, %,d bytes; %,d of them cannot be read, %,d files of other kinds are skipped",
                        inputs.files(),
                        inputs.bytes(),
                        inputs.failed(),
                        inputs.skipped()),
                "crossfact: " + whatIsLeft() + "; nothing was written");
    }

    private String whatIsLeft() {
        if (complete) {
            return folder + " holds the finished job, nothing is left to do";
        }
        return done == 0
                ? "would begin a new job in " + folder
                : String.format(Locale.ROOT, "would go on with the job in %s after %,d documents", folder, done);
    }
}
