package io.github.crossfact.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Which benchmark reads what. JMH by itself lets each read everything; but not every reader knows every language, and not every source has texts in every
 * language. A plan has a run for each choice of texts that some benchmarks have in common.
 */
final class Plan {

    private static final String SOURCE = "source";
    private static final String LANGUAGE = "language";

    private record Choice(List<String> sources, List<String> languages) {}

    private final Options given;
    private final List<String> sources;
    private final List<String> languages;
    private final Set<String> benchmarks = new TreeSet<>();
    private final Map<Choice, Set<String>> readers = new LinkedHashMap<>();

    /** Benchmarks that read nothing. */
    private final Set<String> others = new TreeSet<>();

    private Plan(Options given) {
        this.given = given;
        this.sources = List.copyOf(given.getParameter(SOURCE).orElse(Texts.SOURCES));
        this.languages = List.copyOf(given.getParameter(LANGUAGE).orElse(Texts.LANGUAGES));
    }

    static Plan of(Options given) throws IOException {
        Plan plan = new Plan(given);
        Collection<BenchmarkListEntry> found = BenchmarkList.defaultList()
                .find(
                        OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT),
                        given.getIncludes(),
                        given.getExcludes());
        for (BenchmarkListEntry benchmark : found) {
            plan.add(
                    benchmark.getUsername(),
                    benchmark.getParams().orElse(Map.of()).get(LANGUAGE));
        }
        return plan;
    }

    private void add(String benchmark, String @Nullable [] known) throws IOException {
        benchmarks.add(benchmark);
        if (known == null) {
            others.add(benchmark);
            return;
        }
        Map<List<String>, List<String>> languagesOf = new LinkedHashMap<>();
        for (String language : languages) {
            List<String> there = sourcesIn(language);
            if (!there.isEmpty() && Arrays.asList(known).contains(language)) {
                languagesOf.computeIfAbsent(there, each -> new ArrayList<>()).add(language);
            }
        }
        languagesOf.forEach((there, each) -> readers.computeIfAbsent(new Choice(there, each), any -> new TreeSet<>())
                .add(benchmark));
    }

    private List<String> sourcesIn(String language) throws IOException {
        List<String> there = new ArrayList<>();
        for (String source : sources) {
            if (Texts.has(source, language)) {
                there.add(source);
            }
        }
        return there;
    }

    /** Says which texts are not there. */
    void printMissing(PrintStream out) throws IOException {
        for (String source : sources) {
            List<String> missing = new ArrayList<>();
            for (String language : languages) {
                if (!Texts.has(source, language)) {
                    missing.add(language);
                }
            }
            if (!missing.isEmpty()) {
                out.println("There are no texts of " + source + " in " + String.join(", ", missing) + " at "
                        + Texts.folder(source) + ": they are not measured. -D" + Texts.property(source)
                        + "= names another folder.");
            }
        }
    }

    /** The runs, one after the other; none when nothing is to be measured. */
    List<Options> runs() {
        List<Options> runs = new ArrayList<>();
        readers.forEach((choice, names) -> {
            Set<String> run = new TreeSet<>(names);
            if (runs.isEmpty()) {
                run.addAll(others);
            }
            runs.add(only(run)
                    .param(SOURCE, choice.sources().toArray(String[]::new))
                    .param(LANGUAGE, choice.languages().toArray(String[]::new))
                    .build());
        });
        if (runs.isEmpty() && !others.isEmpty()) {
            runs.add(only(others).build());
        }
        return runs;
    }

    /** What was given, but these benchmarks alone. JMH can but add to what is included. */
    private ChainedOptionsBuilder only(Set<String> names) {
        ChainedOptionsBuilder options = new OptionsBuilder().parent(given);
        for (String benchmark : benchmarks) {
            if (!names.contains(benchmark)) {
                options.exclude("^" + Pattern.quote(benchmark) + "$");
            }
        }
        return options;
    }
}
