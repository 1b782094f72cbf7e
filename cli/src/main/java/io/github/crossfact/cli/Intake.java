package io.github.crossfact.cli;

import io.github.crossfact.cli.input.Reading;
import io.github.crossfact.cli.input.Reading.Page;
import io.github.crossfact.cli.input.Reading.Problem;
import io.github.crossfact.cli.input.Source;
import io.github.crossfact.cli.input.Sources;
import io.github.crossfact.job.Defaults;
import io.github.crossfact.job.Reading.Read;
import io.github.crossfact.job.Reading.Unread;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes in what files hold, one document after the other. */
final class Intake {

    private final Sources sources;
    private final Defaults defaults;

    /** @param defaults what is filled into documents that do not say it themselves */
    Intake(Sources sources, Defaults defaults) {
        this.sources = sources;
        this.defaults = defaults;
    }

    /**
     * All that these files hold; nothing when any of it cannot be read, and then each reason has been reported.
     *
     * @param messages where problems are reported
     */
    Optional<List<Reading>> all(List<String> files, PrintWriter messages) throws IOException {
        List<Reading> good = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        each(files, reading -> {
            if (reading instanceof Problem problem) {
                problems.add(problem);
            } else {
                good.add(reading);
            }
        });
        problems.forEach(messages::println);
        return problems.isEmpty() ? Optional.of(List.copyOf(good)) : Optional.empty();
    }

    /** Does something with what was read. */
    @FunctionalInterface
    interface Handler {
        void handle(Reading reading) throws IOException;
    }

    /**
     * Reads these files in this order.
     *
     * @throws IOException when the handler throws it: what cannot be read is handled as a problem
     */
    void each(List<String> files, Handler handler) throws IOException {
        for (String file : files) {
            try (Source source = sources.open(file)) {
                for (Optional<Reading> next = source.next(); next.isPresent(); next = source.next()) {
                    Reading reading = next.get();
                    handler.handle(reading instanceof Page page ? filled(page) : reading);
                }
            }
        }
    }

    private Reading filled(Page page) {
        io.github.crossfact.job.Reading filled = defaults.apply(page.document());
        return filled instanceof Read read
                ? new Page(page.origin(), read.document())
                : new Problem(page.origin(), ((Unread) filled).failure().message());
    }
}
