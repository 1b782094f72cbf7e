package io.github.crossfact.cli.batch;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of the documents so far.
 *
 * @param documents all of them: facts, empty and quarantine together
 * @param facts those with facts
 * @param empty those without
 * @param quarantine those that could not be read
 * @param events the facts themselves
 * @param languages documents by language
 * @param types events by type
 * @param findings findings by kind
 * @param causes documents in quarantine by cause
 */
record Counts(
        long documents,
        long facts,
        long empty,
        long quarantine,
        long events,
        SortedMap<String, Long> languages,
        SortedMap<String, Long> types,
        SortedMap<String, Long> findings,
        SortedMap<String, Long> causes) {

    static final Counts NONE =
            new Counts(0, 0, 0, 0, 0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
}
