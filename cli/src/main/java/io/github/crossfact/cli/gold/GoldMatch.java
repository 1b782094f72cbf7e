package io.github.crossfact.cli.gold;

import io.github.crossfact.cli.gold.Judgement.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Holds the events of one document to gold. A fact is found when one of its type was read with the same
 * {@link FactKey}; of several, the one that agrees in the most fields. Each read fact stands for one of gold.
 */
public final class GoldMatch {

    private final JsonNode gold;
    private final Map<String, JsonNode> goldEvents;
    private final Map<String, JsonNode> readEvents;
    private final Set<JsonNode> free;
    private final List<Judgement> judgements = new ArrayList<>();

    private GoldMatch(JsonNode gold, JsonNode read) {
        this.gold = gold;
        this.goldEvents = byId(gold.path("events"));
        this.readEvents = byId(read.path("events"));
        this.free = new LinkedHashSet<>(readEvents.values());
    }

    /**
     * Judges what was read.
     *
     * @param gold the gold of the document
     * @param read its extraction
     */
    public static List<Judgement> of(JsonNode gold, JsonNode read) {
        GoldMatch match = new GoldMatch(gold, read);
        // What must be found chooses first.
        match.judge(false);
        match.judge(true);
        match.judgeRest();
        return match.judgements;
    }

    private static Map<String, JsonNode> byId(JsonNode events) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        events.forEach(event -> byId.put(event.path("id").asString(""), event));
        return byId;
    }

    private void judge(boolean optional) {
        StreamSupport.stream(gold.path("events").spliterator(), false)
                .filter(event -> event.path("optional").asBoolean(false) == optional)
                .forEach(event -> judge(event, optional));
    }

    private void judge(JsonNode event, boolean optional) {
        FactFields wanted = FactFields.of(event, goldEvents);
        Optional<JsonNode> best = best(FactKey.of(event), wanted);
        best.ifPresent(free::remove);
        if (best.isPresent()) {
            List<String> wrong = wanted.wrong(FactFields.of(best.get(), readEvents));
            Verdict verdict = optional ? Verdict.OPTIONAL : Verdict.FOUND;
            judgements.add(new Judgement(verdict, Optional.of(event), best, wrong, wanted.size()));
        } else if (!optional) {
            judgements.add(new Judgement(Verdict.MISSED, Optional.of(event), best, List.of(), 0));
        }
    }

    /** Of several that agree alike, the first. */
    private Optional<JsonNode> best(FactKey key, FactFields wanted) {
        JsonNode best = null;
        int most = -1;
        for (JsonNode candidate : free) {
            if (FactKey.of(candidate).equals(key)) {
                int agreement = wanted.agreement(FactFields.of(candidate, readEvents));
                if (agreement > most) {
                    best = candidate;
                    most = agreement;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private void judgeRest() {
        Set<String> types =
                gold.path("types").valueStream().map(type -> type.asString("")).collect(Collectors.toSet());
        for (JsonNode event : free) {
            boolean counts =
                    types.isEmpty() || types.contains(event.path("type").asString(""));
            judgements.add(new Judgement(
                    counts ? Verdict.INVENTED : Verdict.OPTIONAL, Optional.empty(), Optional.of(event), List.of(), 0));
        }
    }
}
