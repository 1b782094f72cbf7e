package io.github.crossfact.internal.check;

import io.github.crossfact.event.Count;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Finding;
import io.github.crossfact.event.FindingKind;
import io.github.crossfact.event.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds parts against their wholes. Only exact numbers are compared: "almost 200 of 190" contradicts nothing for
 * certain.
 */
final class Totals {

    private final EventsById events;
    private final List<Finding> found = new ArrayList<>();
    /** Whole and part, of the breakdowns that do not sum. */
    private final Set<List<String>> reported = new HashSet<>();

    private Totals(EventsById events) {
        this.events = events;
    }

    /** The breakdowns that do not sum, and the parts, of whatever kind, that are more than their whole. */
    static List<Finding> check(EventsById events, Map<String, List<String>> breakdowns) {
        Totals totals = new Totals(events);
        breakdowns.forEach(totals::breakdown);
        events.all().forEach(totals::part);
        return totals.found;
    }

    private void breakdown(String whole, List<String> parts) {
        Optional<BigDecimal> expected = Quantities.exact(events.get(whole));
        List<BigDecimal> exact = parts.stream()
                .map(events::get)
                .flatMap(part -> Quantities.exact(part).stream())
                .toList();
        if (expected.isEmpty() || parts.isEmpty() || exact.size() < parts.size()) {
            return;
        }
        BigDecimal sum = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(expected.get()) != 0) {
            List<String> concerned = new ArrayList<>(List.of(whole));
            concerned.addAll(parts);
            found.add(new Finding(FindingKind.BREAKDOWN_MISMATCH, concerned, expected.get(), sum));
            parts.forEach(part -> reported.add(List.of(whole, part)));
        }
    }

    private void part(Event event) {
        if (event instanceof Count count && count.partOf() != null) {
            part(count, events.get(count.partOf()));
        } else if (event instanceof Ratio ratio) {
            exceeds(List.of(ratio.id()), ratio.denominator(), ratio.numerator());
        }
    }

    private void part(Count part, Event whole) {
        Optional<BigDecimal> most = Quantities.exact(whole);
        Optional<BigDecimal> actual = Quantities.exact(part);
        List<String> concerned = List.of(whole.id(), part.id());
        if (most.isPresent() && actual.isPresent() && !reported.contains(concerned)) {
            exceeds(concerned, most.get(), actual.get());
        }
    }

    private void exceeds(List<String> concerned, BigDecimal most, BigDecimal actual) {
        if (actual.compareTo(most) > 0) {
            found.add(new Finding(FindingKind.PART_EXCEEDS_WHOLE, concerned, most, actual));
        }
    }
}
