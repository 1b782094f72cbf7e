package io.github.crossfact.cli.compare;

import io.github.crossfact.Normalization;
import io.github.crossfact.cli.compare.FactTable.Told;
import io.github.crossfact.cli.story.Json;
import io.github.crossfact.cli.story.Translation;
import io.github.crossfact.cli.story.Wording;
import io.github.crossfact.compare.MentionComparison;
import io.github.crossfact.json.CrossfactJson;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The normalized mentions of two translations beside each other. */
public final class MentionReport {

    private final FactTable table;

    private MentionReport(String left, String right) {
        this.table = new FactTable(List.of("left: " + left, "right: " + right));
    }

    /**
     * Compares what two translations mention.
     *
     * @param all whether mentions that agree are listed, too
     */
    public static Report of(Normalization left, Normalization right, boolean all) {
        MentionComparison comparison = MentionComparison.of(left, right);
        String json = CrossfactJson.write(comparison);
        MentionReport report =
                new MentionReport(Translation.label(left.document()), Translation.label(right.document()));
        return new Report(
                json, CrossfactJson.writePretty(comparison), report.text(comparison, json, all), comparison.isSame());
    }

    private String text(MentionComparison comparison, String json, boolean all) {
        String counts = Counts.of(
                comparison.agreed().size(),
                comparison.conflicting().size(),
                comparison.onlyLeft().size(),
                comparison.onlyRight().size(),
                "mention");
        if (comparison.isSame() && !all) {
            return counts;
        }
        JsonNode lists = Json.read(json);
        lists.path("conflicting").forEach(pair -> row(Optional.of(pair.path(0)), Optional.of(pair.path(1))));
        lists.path("onlyLeft").forEach(mention -> row(Optional.of(mention), Optional.empty()));
        lists.path("onlyRight").forEach(mention -> row(Optional.empty(), Optional.of(mention)));
        if (all) {
            lists.path("agreed").forEach(pair -> row(Optional.of(pair.path(0)), Optional.of(pair.path(1))));
        }
        return table + "\n" + counts;
    }

    private void row(Optional<JsonNode> left, Optional<JsonNode> right) {
        String kind = Wording.value(left.or(() -> right).orElseThrow().path("kind"));
        table.fact(kind, List.of(left.map(MentionReport::told), right.map(MentionReport::told)), List.of());
        table.field("value", List.of(value(left), value(right)));
    }

    private static Told told(JsonNode mention) {
        return new Told(
                Wording.value(mention.path("value")),
                Optional.of(mention.path("text").stringValue()));
    }

    private static String value(Optional<JsonNode> mention) {
        return mention.map(each -> Wording.value(each.path("value"))).orElse("");
    }
}
