package io.github.crossfact.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
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
        boolean corpus = Texts.hasCorpus();
        if (!corpus) {
            out.println("There is no corpus at " + Texts.corpusFolder() + ": only the stories are measured. -D"
                    + Texts.CORPUS_FOLDER + "= says where it is.");
        }
        ChainedOptionsBuilder options =
                new OptionsBuilder().parent(given).jvmArgsAppend(properties()).addProfiler(GCProfiler.class);
        if (!given.getParameter("source").hasValue() && corpus) {
            options.param("source", Texts.STORIES, Texts.CORPUS);
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        out.println();
        Report.of(results).lines().forEach(out::println);
        out.println();
        out.println(Footprint.measure());
    }

    /** The folders of the texts, for the Javas that JMH starts. */
    private static String[] properties() {
        List<String> properties = new ArrayList<>();
        properties.add("-D" + Texts.STORIES_FOLDER + "=" + Texts.storiesFolder());
        properties.add("-D" + Texts.CORPUS_FOLDER + "=" + Texts.corpusFolder());
        return properties.toArray(String[]::new);
    }
}
