package io.github.crossfact.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Defaults;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints their results per byte of text. The arguments are those of JMH; {@code -h} lists them. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException, IOException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        if (given.shouldHelp()) {
            given.showHelp();
            return;
        }
        PrintStream out = System.out;
        Plan plan = Plan.of(new OptionsBuilder()
                .parent(given)
                .jvmArgsAppend(properties())
                .addProfiler(GCProfiler.class)
                .build());
        plan.printMissing(out);
        Collection<RunResult> results = run(plan.runs());
        write(results, given);
        out.println();
        Report.of(results).lines().forEach(out::println);
        out.println();
        out.println(Footprint.measure());
    }

    private static Collection<RunResult> run(List<Options> runs) throws RunnerException {
        if (runs.isEmpty()) {
            throw new NoBenchmarksException();
        }
        List<RunResult> results = new ArrayList<>();
        for (Options run : runs) {
            results.addAll(new Runner(run).run());
        }
        return results;
    }

    /** The file of results, if one is asked for: what JMH leaves there is the last run alone. */
    private static void write(Collection<RunResult> results, Options given) {
        if (given.getResult().hasValue() || given.getResultFormat().hasValue()) {
            ResultFormatType format = given.getResultFormat().orElse(Defaults.RESULT_FORMAT);
            String usual = Defaults.RESULT_FILE_PREFIX + "." + format.name().toLowerCase(Locale.ROOT);
            ResultFormatFactory.getInstance(format, given.getResult().orElse(usual))
                    .writeOut(results);
        }
    }

    /** The folders of the texts, for the Javas that JMH starts. */
    private static String[] properties() {
        return Texts.SOURCES.stream()
                .map(source -> "-D" + Texts.property(source) + "=" + Texts.folder(source))
                .toArray(String[]::new);
    }
}
