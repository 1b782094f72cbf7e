package io.github.crossfact.cli.batch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What became of a job, as {@code run.json} has it.
 *
 * @param settings with which it was done
 * @param inputs what was read
 * @param counts what came of it
 * @param outputs the size of each file in bytes
 * @param started when it was begun, in ISO 8601
 * @param runs how often it was started until it was done
 * @param threads how many worked on documents in the last run
 * @param seconds for how long it has run, all times together
 * @param java the version of Java of the last run
 */
public record Report(
        Settings settings,
        InputSummary inputs,
        Counts counts,
        SortedMap<String, Long> outputs,
        String started,
        int runs,
        int threads,
        double seconds,
        String java) {

    /** How many documents could not be read. */
    public long quarantine() {
        return counts.quarantine();
    }

    /** The lines that close the job. */
    public List<String> lines(String folder) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%,d documents in %s (%,.0f a second): %,d with facts, %,d empty, %,d in quarantine",
                        counts.documents(),
                        Times.words((long) (1000 * seconds)),
                        seconds == 0 ? 0 : counts.documents() / seconds,
                        counts.facts(),
                        counts.empty(),
                        counts.quarantine()),
                "  languages   " + list(counts.languages()),
                String.format(Locale.ROOT, "  events      %,d: %s", counts.events(), list(counts.types())),
                "  findings    " + list(counts.findings()),
                "  quarantine  " + list(counts.causes()),
                String.format(
                        Locale.ROOT,
                        "  inputs      %,d files, %,d bytes; %,d files of other kinds skipped",
                        inputs.files(),
                        inputs.bytes(),
                        inputs.skipped()),
                String.format(
                        Locale.ROOT, "  outputs     %,d files, %,d bytes: %s", outputs.size(), written(), folder));
    }

    private long written() {
        return outputs.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String list(Map<String, Long> counts) {
        String list = counts.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %,d", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "none" : list;
    }
}
