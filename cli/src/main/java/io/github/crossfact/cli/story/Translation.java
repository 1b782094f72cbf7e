package io.github.crossfact.cli.story;

import io.github.crossfact.Document;
import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Explanation;
import io.github.crossfact.Extraction;
import io.github.crossfact.event.Event;
import io.github.crossfact.event.Evidence;
import io.github.crossfact.event.Span;
import io.github.crossfact.json.CrossfactJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One translation of a story: its facts, and where they are known its text and why they were read. Immutable. */
public final class Translation {

    /** The fields that hold the id of another event. */
    private static final Set<String> REFERENCES = Set.of("partOf", "of");

    private final Extraction extraction;
    private final Map<String, List<Evidence>> evidence;
    private final @Nullable String text;
    private final JsonNode json;
    private final Map<String, JsonNode> events;

    private Translation(Extraction extraction, Map<String, List<Evidence>> evidence, @Nullable String text) {
        this.extraction = extraction;
        this.evidence = evidence;
        this.text = text;
        this.json = Json.read(CrossfactJson.write(extraction));
        this.events = eventsById(json);
    }

    /** A document and what was read from it. */
    public static Translation of(Document document, Explanation explanation) {
        return new Translation(explanation.extraction(), explanation.evidence(), document.text());
    }

    /** Facts that were read earlier. */
    public static Translation of(Extraction extraction, @Nullable String text) {
        return new Translation(extraction, Map.of(), text);
    }

    private static Map<String, JsonNode> eventsById(JsonNode json) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        json.path("events").forEach(event -> byId.put(event.path("id").stringValue(), event));
        return byId;
    }

    /** Its facts. */
    public Extraction extraction() {
        return extraction;
    }

    /** Its facts as JSON. */
    public JsonNode json() {
        return json;
    }

    /** What does not add up in it, as JSON. */
    public JsonNode findings() {
        return json.path("findings");
    }

    /** Which document it is. */
    public DocumentHeader header() {
        return extraction.document();
    }

    /** How a document is called for people: by its id, with its language where that is known. */
    public static String label(DocumentHeader document) {
        return document.language() == null ? document.id() : document.id() + " (" + document.language() + ")";
    }

    /** The label of its document. */
    public String label() {
        return label(header());
    }

    /** The text exactly as it was given. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** What the event of this id was read from; nothing where that is not known. */
    public List<Evidence> evidence(String id) {
        return evidence.getOrDefault(id, List.of());
    }

    /** The event of this id as JSON. */
    public JsonNode event(String id) {
        return Objects.requireNonNull(events.get(id), id);
    }

    /** What the event of this id states, in one line. */
    public String summary(String id) {
        return Wording.summary(event(id));
    }

    /**
     * A field of one of its events in words; nothing where it is not stated. Of a reference, what the event referred to
     * states.
     */
    public Optional<String> stated(String field, JsonNode value) {
        return stated(field, value, events);
    }

    /** The same for the field of any event. */
    public static Optional<String> stated(String field, JsonNode value, Map<String, JsonNode> eventsById) {
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        JsonNode referredTo = REFERENCES.contains(field) ? eventsById.get(value.asString("")) : null;
        return Optional.of(referredTo == null ? Wording.value(value) : Wording.summary(referredTo));
    }

    /** The words of the text that tell the event of this id first. */
    public Optional<String> quote(String id) {
        return extraction.event(id).map(Event::mentions).stream()
                .flatMap(List::stream)
                .findFirst()
                .flatMap(this::quote);
    }

    /** Where these words stand in the text first. */
    public Optional<Span> find(String words) {
        int start = text == null || words.isEmpty() ? -1 : text.indexOf(words);
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + words.length()));
    }

    /** These words of the text. */
    public Optional<String> quote(Span span) {
        return text().filter(known -> span.end() <= known.length())
                .map(known -> known.substring(span.start(), span.end()));
    }
}
