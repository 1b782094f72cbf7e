package io.github.crossfact.compare;

import io.github.crossfact.Extraction;
import io.github.crossfact.event.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Aligns the facts of several translations: those of the one that agrees best with the others first, then of one after
 * the other to what stands already. Not for sharing between threads.
 */
final class PivotBuilder {

    private final List<Extraction> translations;
    private final EventFields fields;
    private final List<Line> lines = new ArrayList<>();
    /** The number of the line of each event, by translation and id. */
    private final List<Map<String, Integer>> lineOf = new ArrayList<>();

    PivotBuilder(List<Extraction> translations) {
        this.translations = List.copyOf(translations);
        this.fields = EventFields.between(
                translations.stream().map(Extraction::document).toList());
        int best = best();
        align(best);
        columns().filter(other -> other != best).forEach(this::align);
        columns().forEach(translation -> lineOf.add(numbers(translation)));
    }

    /** The rows of the table. */
    List<PivotRow> rows() {
        return lines.stream().map(this::row).toList();
    }

    private IntStream columns() {
        return IntStream.range(0, translations.size());
    }

    /** The translation that agrees best with the others; of several, the first. */
    private int best() {
        int[] agreed = columns().map(this::agreement).toArray();
        return columns()
                .boxed()
                .max(Comparator.<Integer>comparingInt(translation -> agreed[translation])
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private int agreement(int translation) {
        return columns()
                .filter(other -> other != translation)
                .map(other -> Comparison.of(translations.get(translation), translations.get(other))
                        .agreed()
                        .size())
                .sum();
    }

    private void align(int translation) {
        List<Event> events = translations.get(translation).events();
        List<Event> known = lines.stream().map(Line::first).toList();
        Alignment<Event> alignment = Alignment.of(known, events, new EventLikeness(fields));
        for (int i = 0; i < known.size(); i++) {
            Line line = lines.get(i);
            alignment.partner(i).ifPresent(event -> line.put(translation, events.get(event)));
        }
        for (Event alone : alignment.onlyRight()) {
            Line line = new Line(translations.size());
            line.put(translation, alone);
            lines.add(line);
        }
    }

    private Map<String, Integer> numbers(int translation) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = i;
            lines.get(i).cell(translation).ifPresent(event -> numbers.put(event.id(), number));
        }
        return numbers;
    }

    private PivotRow row(Line line) {
        SortedSet<Integer> deviating = Vote.outvoted(line.cells(Optional::isPresent));
        Map<String, List<Optional<Object>>> differing = new LinkedHashMap<>();
        for (EventField field : fields.of(line.first())) {
            SortedSet<Integer> outvoted = Vote.outvoted(compared(line, field));
            if (!outvoted.isEmpty()) {
                differing.put(field.name(), line.cells(cell -> cell.flatMap(event -> stated(field, event))));
                deviating.addAll(outvoted);
            }
        }
        return new PivotRow(line.first().type(), line.cells(cell -> cell.map(Event::id)), differing, deviating);
    }

    /** What is compared of a field: its value, or for a reference the line that it leads to; null for translations that have no say. */
    private List<@Nullable Object> compared(Line line, EventField field) {
        List<@Nullable Object> compared = new ArrayList<>();
        columns()
                .forEach(translation -> compared.add(line.cell(translation)
                        .<Object>map(event -> stated(field, event)
                                .map(value -> field.role() == EventField.Role.REFERENCE
                                        ? lineOf.get(translation).getOrDefault(value, -1)
                                        : value))
                        .orElse(null)));
        return compared;
    }

    private static Optional<Object> stated(EventField field, Event event) {
        return Optional.ofNullable(field.value(event));
    }

    /** A fact, as the translations tell it that were looked at so far. */
    private static final class Line {
        private final List<Optional<Event>> cells;

        Line(int translations) {
            cells = new ArrayList<>(Collections.nCopies(translations, Optional.empty()));
        }

        void put(int translation, Event event) {
            cells.set(translation, Optional.of(event));
        }

        Optional<Event> cell(int translation) {
            return cells.get(translation);
        }

        <V> List<V> cells(Function<Optional<Event>, V> reader) {
            return cells.stream().map(reader).toList();
        }

        /** What stands for the fact in comparisons. */
        Event first() {
            return cells.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        }
    }
}
