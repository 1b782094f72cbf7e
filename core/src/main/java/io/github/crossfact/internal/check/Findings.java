package io.github.crossfact.internal.check;

import io.github.crossfact.event.Event;
import io.github.crossfact.event.Finding;
import io.github.crossfact.event.FindingKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what does not add up among the events of one text. A pure function; thread-safe. */
public final class Findings {

    private Findings() {}

    /**
     * What does not add up, in the order of the first event that each finding names, then of {@link FindingKind}.
     *
     * @param events all events of the text, in its order
     * @param breakdowns the breakdowns that claim to be complete: the id of a whole, and the ids of its parts
     * @param typeConflicts the ids of the citations whose wording contradicts their code
     * @param issued the dates of issue that the text gives for a citation, as EDTF, by its id
     * @throws IllegalArgumentException if an id is that of none of the events
     */
    public static List<Finding> of(
            List<Event> events,
            Map<String, List<String>> breakdowns,
            Set<String> typeConflicts,
            Map<String, Set<String>> issued) {
        EventsById byId = new EventsById(events);
        List<Finding> found = new ArrayList<>(Totals.check(byId, breakdowns));
        events.stream()
                .filter(Findings::isAmbiguous)
                .forEach(event -> add(found, FindingKind.AMBIGUOUS_SEPARATOR, event));
        events.stream().filter(Findings::isReversed).forEach(event -> add(found, FindingKind.PERIOD_REVERSED, event));
        typeConflicts.forEach(id -> add(found, FindingKind.TYPE_CONFLICT, byId.get(id)));
        issued.forEach((id, dates) -> {
            Event citation = byId.get(id);
            if (Dates.conflict(dates)) {
                add(found, FindingKind.DATE_CONFLICT, citation);
            }
        });
        found.sort(Comparator.comparingInt(
                        (Finding finding) -> byId.position(finding.events().get(0)))
                .thenComparing(Finding::kind));
        return List.copyOf(found);
    }

    private static boolean isAmbiguous(Event event) {
        return Quantities.of(event).stream()
                .anyMatch(quantity -> !quantity.alternatives().isEmpty());
    }

    private static boolean isReversed(Event event) {
        String period = event.period();
        return period != null && Dates.isReversed(period);
    }

    private static void add(List<Finding> found, FindingKind kind, Event event) {
        found.add(Finding.of(kind, event.id()));
    }
}
