package io.github.crossfact.cli.view;

import io.github.crossfact.cli.gold.GoldMatch;
import io.github.crossfact.cli.gold.Judgement;
import io.github.crossfact.cli.gold.Judgement.Verdict;
import io.github.crossfact.cli.story.Translation;
import io.github.crossfact.cli.story.Wording;
import io.github.crossfact.cli.view.Card.Field;
import io.github.crossfact.cli.view.Card.Status;
import io.github.crossfact.cli.view.Content.Remark;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What was read from texts, held to gold: a card for each fact that was found, missed or invented. */
final class GoldContent {

    private static final String GOLD = "gold";
    private static final String READ = "read";

    private final Map<String, JsonNode> gold;
    private final List<Card> cards = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int statedFields;
    private int wrongFields;

    private GoldContent(Map<String, JsonNode> gold) {
        this.gold = gold;
    }

    /** @param gold the gold of each text, by its id */
    static Content of(List<Translation> texts, Map<String, JsonNode> gold) {
        GoldContent content = new GoldContent(gold);
        for (int i = 0; i < texts.size(); i++) {
            content.add(i, texts.get(i));
        }
        return new Content(false, content.summary(), texts, content.cards, content.remarks);
    }

    private void add(int document, Translation text) {
        JsonNode expected = Objects.requireNonNull(
                gold.get(text.header().id()), "gold of " + text.header().id());
        List<Judgement> judgements = GoldMatch.of(expected, text.json());
        Map<String, JsonNode> goldEvents = byId(expected);
        List<Card> ofText = judgements.stream()
                .map(judgement -> card(judgement, document, text, goldEvents))
                .sorted(Comparator.comparingInt(GoldContent::start))
                .toList();
        cards.addAll(ofText);
        judgements.forEach(this::count);
        remark(text, expected);
    }

    private void count(Judgement judgement) {
        if (judgement.verdict() == Verdict.FOUND) {
            statedFields += judgement.fields();
            wrongFields += judgement.wrongFields().size();
        }
    }

    private static Map<String, JsonNode> byId(JsonNode document) {
        Map<String, JsonNode> byId = new HashMap<>();
        document.path("events").forEach(event -> byId.put(event.path("id").asString(""), event));
        return byId;
    }

    private static int start(Card card) {
        return card.tellings().stream()
                .flatMap(telling -> telling.mentions().stream())
                .mapToInt(Span::start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Card card(Judgement judgement, int document, Translation text, Map<String, JsonNode> goldEvents) {
        JsonNode event = judgement.read().or(judgement::gold).orElseThrow();
        List<Telling> tellings = Stream.concat(
                        judgement.gold().stream().map(each -> gold(each, judgement.read(), document, text)),
                        judgement.read().stream().map(each -> read(each, judgement, document, text)))
                .toList();
        return new Card(
                event.path("type").asString(""),
                Wording.summary(event),
                status(judgement),
                note(judgement),
                tellings,
                fields(judgement, text, goldEvents));
    }

    private static Status status(Judgement judgement) {
        return judgement.verdict() == Verdict.FOUND && !judgement.wrongFields().isEmpty()
                ? Status.WRONG
                : Status.valueOf(judgement.verdict().name());
    }

    private static String note(Judgement judgement) {
        return judgement.wrongFields().isEmpty() ? "" : "wrong: " + String.join(", ", judgement.wrongFields());
    }

    /** Gold stands in the text only where nothing else shows the place. */
    private static Telling gold(JsonNode event, Optional<JsonNode> read, int document, Translation text) {
        List<Span> mentions = read.isPresent()
                ? List.of()
                : text.find(event.path("quote").asString("")).stream().toList();
        return new Telling(GOLD, document, mentions, List.of(), read.isEmpty());
    }

    private static Telling read(JsonNode event, Judgement judgement, int document, Translation text) {
        String id = event.path("id").stringValue();
        List<Span> mentions = text.extraction().event(id).map(Event::mentions).orElse(List.of());
        boolean isFault = judgement.verdict() == Verdict.INVENTED
                || !judgement.wrongFields().isEmpty();
        return new Telling(READ, document, mentions, text.evidence(id), isFault);
    }

    private static List<Field> fields(Judgement judgement, Translation text, Map<String, JsonNode> goldEvents) {
        List<JsonNode> events = Stream.of(judgement.gold(), judgement.read())
                .flatMap(Optional::stream)
                .toList();
        Set<String> wrong = new HashSet<>(judgement.wrongFields());
        // They are parts of the quantity.
        if (wrong.contains("bound") || wrong.contains("upper")) {
            wrong.add("quantity");
        }
        return FieldNames.of(events).stream()
                .map(name -> new Field(
                        name,
                        wrong.contains(name),
                        Stream.concat(
                                        judgement.gold().stream().map(event -> stated(event, name, goldEvents)),
                                        judgement.read().stream()
                                                .map(event -> text.stated(name, event.path(name))
                                                        .orElse("")))
                                .toList()))
                .toList();
    }

    private static String stated(JsonNode event, String name, Map<String, JsonNode> goldEvents) {
        return Translation.stated(name, event.path(name), goldEvents).orElse("");
    }

    private void remark(Translation text, JsonNode expected) {
        List<String> right = kinds(expected.path("findings"));
        List<String> read = kinds(text.json().path("findings"));
        List<String> missed = new ArrayList<>(right);
        read.forEach(missed::remove);
        List<String> invented = new ArrayList<>(read);
        right.forEach(invented::remove);
        missed.forEach(kind -> remarks.add(remark(text, "missed finding " + kind)));
        invented.forEach(kind -> remarks.add(remark(text, "invented finding " + kind)));
    }

    private static Remark remark(Translation text, String words) {
        return new Remark(text.header().id(), words, List.of());
    }

    private static List<String> kinds(JsonNode findings) {
        return findings.valueStream()
                .map(finding -> finding.path("kind").asString(""))
                .toList();
    }

    private String summary() {
        long found = count(Status.FOUND) + count(Status.WRONG);
        long missed = count(Status.MISSED);
        long invented = count(Status.INVENTED);
        return String.format(
                Locale.ROOT,
                "%d found, %d missed, %d invented; precision %.3f, recall %.3f; %d of %d fields wrong",
                found,
                missed,
                invented,
                share(found, invented),
                share(found, missed),
                wrongFields,
                statedFields);
    }

    private long count(Status status) {
        return cards.stream().filter(card -> card.status() == status).count();
    }

    /** Of nothing, nothing is wrong. */
    private static double share(long right, long wrong) {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }
}
