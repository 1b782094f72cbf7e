package io.github.crossfact.cli.batch;

import io.github.crossfact.job.Outcome;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts outcomes. For one thread. */
final class Tally {

    private long facts;
    private long empty;
    private long quarantine;
    private long events;
    private final SortedMap<String, Long> languages;
    private final SortedMap<String, Long> types;
    private final SortedMap<String, Long> findings;
    private final SortedMap<String, Long> causes;

    /** Goes on from these counts. */
    Tally(Counts counts) {
        facts = counts.facts();
        empty = counts.empty();
        quarantine = counts.quarantine();
        events = counts.events();
        languages = new TreeMap<>(counts.languages());
        types = new TreeMap<>(counts.types());
        findings = new TreeMap<>(counts.findings());
        causes = new TreeMap<>(counts.causes());
    }

    void add(Outcome outcome) {
        switch (outcome.kind()) {
            case FACTS -> facts++;
            case EMPTY -> empty++;
            case QUARANTINE -> quarantine++;
        }
        if (outcome.cause() != null) {
            increment(causes, outcome.cause().name());
        }
        if (outcome.extraction() != null) {
            String language = outcome.extraction().document().language();
            increment(languages, language == null ? "none" : language);
            events += outcome.extraction().events().size();
            outcome.extraction().events().forEach(event -> increment(types, event.type()));
            outcome.extraction()
                    .findings()
                    .forEach(finding -> increment(findings, finding.kind().name()));
        }
    }

    long quarantine() {
        return quarantine;
    }

    long documents() {
        return facts + empty + quarantine;
    }

    Counts counts() {
        return new Counts(
                documents(),
                facts,
                empty,
                quarantine,
                events,
                new TreeMap<>(languages),
                new TreeMap<>(types),
                new TreeMap<>(findings),
                new TreeMap<>(causes));
    }

    private static void increment(SortedMap<String, Long> counts, String key) {
        counts.merge(key, 1L, Long::sum);
    }
}
