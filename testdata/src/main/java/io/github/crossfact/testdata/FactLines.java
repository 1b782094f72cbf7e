package io.github.crossfact.testdata;

import io.github.crossfact.Extraction;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An extraction as lines: the day of publication where it is known, a line for each event, a line for each finding.
 *
 * <p>Two extractions have the same lines if and only if they say the same, whatever their language. An event is
 * referred to by what it says ("4318 MODEL"), not by its id: one event more does not change the lines of the others.
 */
final class FactLines {

    private final Extraction extraction;
    private final @Nullable String text;
    private final Map<String, String> names;

    private FactLines(Extraction extraction, @Nullable String text) {
        this.extraction = extraction;
        this.text = text;
        this.names = names(extraction);
    }

    /** The lines of an extraction whose text is not at hand. */
    static List<FactLine> of(Extraction extraction) {
        return new FactLines(extraction, null).lines();
    }

    /** The lines of an extraction, each with the passages of the text that it was read from. */
    static List<FactLine> of(Extraction extraction, @Nullable String text) {
        return new FactLines(extraction, text).lines();
    }

    /** An event by what it says first; the second one of the same name gets a number. */
    private static Map<String, String> names(Extraction extraction) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Event event : extraction.events()) {
            String name = EventLine.name(event);
            int times = seen.merge(name, 1, Integer::sum);
            names.put(event.id(), times == 1 ? name : name + " #" + times);
        }
        return names;
    }

    private List<FactLine> lines() {
        List<FactLine> lines = new ArrayList<>();
        if (extraction.document().published() != null) {
            lines.add(new FactLine("published " + extraction.document().published(), ""));
        }
        extraction.events().forEach(event -> lines.add(new FactLine(EventLine.of(event, names), source(event))));
        extraction.findings().forEach(finding -> lines.add(new FactLine(finding(finding), "")));
        return lines;
    }

    private String source(Event event) {
        if (text == null) {
            return "";
        }
        String whole = text;
        return event.mentions().stream()
                .filter(span -> span.end() <= whole.length())
                .map(span -> "«" + Visible.text(whole.substring(span.start(), span.end())) + "»")
                .collect(Collectors.joining(" "));
    }

    private String finding(Finding finding) {
        List<String> parts = new ArrayList<>();
        parts.add("finding " + finding.kind() + " of "
                + finding.events().stream().map(this::name).collect(Collectors.joining(", ")));
        if (finding.expected() != null) {
            parts.add("expected " + finding.expected().toPlainString());
        }
        if (finding.actual() != null) {
            parts.add("actual " + finding.actual().toPlainString());
        }
        return String.join(EventLine.SEPARATOR, parts);
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }
}
