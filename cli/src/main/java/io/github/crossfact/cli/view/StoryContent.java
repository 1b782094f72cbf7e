package io.github.crossfact.cli.view;

import io.github.crossfact.cli.story.Translation;
import io.github.crossfact.cli.view.Card.Field;
import io.github.crossfact.cli.view.Card.Status;
import io.github.crossfact.cli.view.Content.Remark;
import io.github.crossfact.compare.PivotRow;
import io.github.crossfact.compare.PivotTable;
import io.github.crossfact.event.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Translations of one story beside each other: a card for each fact, whoever tells it. Not for several threads at a time. */
final class StoryContent {

    private final List<Translation> texts;
    private final List<String> labels;
    private final List<Card> cards = new ArrayList<>();
    /** The index of the card of each event, by text. */
    private final List<Map<String, Integer>> cardOf = new ArrayList<>();

    private StoryContent(List<Translation> texts) {
        this.texts = texts;
        this.labels = Labels.of(texts);
        texts.forEach(text -> cardOf.add(new HashMap<>()));
    }

    static Content of(List<Translation> texts) {
        StoryContent content = new StoryContent(texts);
        rows(texts).forEach(content::add);
        return new Content(true, content.summary(), texts, content.cards, content.remarks());
    }

    private static List<PivotRow> rows(List<Translation> texts) {
        if (texts.size() > 1) {
            return PivotTable.of(texts.stream().map(Translation::extraction).toList())
                    .rows();
        }
        return texts.get(0).extraction().events().stream()
                .map(event -> new PivotRow(
                        event.type(), List.of(Optional.of(event.id())), Map.of(), Collections.emptySortedSet()))
                .toList();
    }

    private void add(PivotRow row) {
        List<Integer> tellers = IntStream.range(0, texts.size())
                .filter(text -> row.events().get(text).isPresent())
                .boxed()
                .toList();
        List<Telling> tellings = tellers.stream()
                .map(text -> telling(text, id(row, text), row.deviating().contains(text)))
                .toList();
        tellers.forEach(text -> cardOf.get(text).put(id(row, text), cards.size()));
        cards.add(new Card(
                row.type(), head(row, tellers), status(row), note(row, tellers), tellings, fields(row, tellers)));
    }

    private static String id(PivotRow row, int text) {
        return row.events().get(text).orElseThrow();
    }

    private Telling telling(int text, String id, boolean deviates) {
        Translation translation = texts.get(text);
        Event event = translation.extraction().event(id).orElseThrow();
        return new Telling(labels.get(text), text, event.mentions(), translation.evidence(id), deviates);
    }

    /** What most of them say. */
    private String head(PivotRow row, List<Integer> tellers) {
        int teller = tellers.stream()
                .filter(text -> !row.deviating().contains(text))
                .findFirst()
                .orElse(tellers.get(0));
        return texts.get(teller).summary(id(row, teller));
    }

    private Status status(PivotRow row) {
        if (texts.size() == 1) {
            return Status.TOLD;
        }
        if (row.fields().isEmpty()) {
            return row.deviating().isEmpty() ? Status.SAME : Status.PARTLY;
        }
        return Status.DIFFERS;
    }

    private String note(PivotRow row, List<Integer> tellers) {
        List<String> notes = new ArrayList<>();
        if (!row.fields().isEmpty()) {
            notes.add("differs in " + String.join(", ", row.fields().keySet()));
        }
        SortedSet<Integer> silent =
                new TreeSet<>(IntStream.range(0, texts.size()).boxed().toList());
        silent.removeAll(tellers);
        if (!silent.isEmpty()) {
            notes.add("not told by " + names(silent));
        }
        if (texts.size() > 2 && !row.deviating().isEmpty() && row.deviating().size() < texts.size()) {
            notes.add("against the others: " + names(row.deviating()));
        }
        return String.join("; ", notes);
    }

    private String names(SortedSet<Integer> indexes) {
        return indexes.stream().map(labels::get).collect(Collectors.joining(", "));
    }

    private List<Field> fields(PivotRow row, List<Integer> tellers) {
        List<JsonNode> events = tellers.stream()
                .map(text -> texts.get(text).event(id(row, text)))
                .toList();
        return FieldNames.of(events).stream()
                .map(name -> new Field(name, row.fields().containsKey(name), values(name, tellers, events)))
                .toList();
    }

    private List<String> values(String name, List<Integer> tellers, List<JsonNode> events) {
        return IntStream.range(0, tellers.size())
                .mapToObj(i -> texts.get(tellers.get(i))
                        .stated(name, events.get(i).path(name))
                        .orElse(""))
                .toList();
    }

    private String summary() {
        long same = cards.stream().filter(card -> card.status() == Status.SAME).count();
        String facts = cards.size() + (cards.size() == 1 ? " fact" : " facts");
        return texts.size() == 1
                ? facts
                : facts + ", " + same + " the same in " + (texts.size() == 2 ? "both" : "all " + texts.size());
    }

    /** What several texts have in common is one remark. */
    private List<Remark> remarks() {
        Map<Doubt, SortedSet<Integer>> textsOf = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            int text = i;
            texts.get(i)
                    .findings()
                    .forEach(finding -> textsOf.computeIfAbsent(doubt(finding, text), doubt -> new TreeSet<>())
                            .add(text));
        }
        return textsOf.entrySet().stream()
                .map(each -> new Remark(
                        names(each.getValue()),
                        each.getKey().words(),
                        each.getKey().cards()))
                .toList();
    }

    private Doubt doubt(JsonNode finding, int text) {
        List<Integer> concerned = finding.path("events")
                .valueStream()
                .map(id -> Objects.requireNonNull(cardOf.get(text).get(id.stringValue()), "card of an event"))
                .toList();
        return new Doubt(FindingWords.of(finding), concerned);
    }

    private record Doubt(String words, List<Integer> cards) {}
}
