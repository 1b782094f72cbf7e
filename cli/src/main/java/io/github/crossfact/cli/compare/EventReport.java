package io.github.crossfact.cli.compare;

import io.github.crossfact.cli.compare.FactTable.Told;
import io.github.crossfact.cli.story.Json;
import io.github.crossfact.cli.story.Translation;
import io.github.crossfact.cli.story.Wording;
import io.github.crossfact.compare.Comparison;
import io.github.crossfact.compare.Pair;
import io.github.crossfact.json.CrossfactJson;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The facts of two translations beside each other. */
public final class EventReport {

    private final Translation left;
    private final Translation right;
    private final Comparison comparison;
    private final FactTable table;

    private EventReport(Translation left, Translation right) {
        this.left = left;
        this.right = right;
        this.comparison = Comparison.of(left.extraction(), right.extraction());
        this.table = new FactTable(List.of("left: " + left.label(), "right: " + right.label()));
    }

    /**
     * Compares two translations.
     *
     * @param all whether facts that agree are listed, too
     */
    public static Report of(Translation left, Translation right, boolean all) {
        EventReport report = new EventReport(left, right);
        return new Report(
                CrossfactJson.write(report.comparison),
                CrossfactJson.writePretty(report.comparison),
                report.text(all),
                report.comparison.isSame());
    }

    private String text(boolean all) {
        String counts = Counts.of(
                comparison.agreed().size(),
                comparison.conflicting().size(),
                comparison.onlyLeft().size(),
                comparison.onlyRight().size(),
                "fact");
        if (comparison.isSame() && !all) {
            return counts;
        }
        JsonNode json = Json.read(CrossfactJson.write(comparison));
        json.path("conflicting").forEach(this::conflict);
        comparison.onlyLeft().forEach(id -> alone(left, id, 0));
        comparison.onlyRight().forEach(id -> alone(right, id, 1));
        if (all) {
            comparison.agreed().forEach(this::agreed);
        }
        return table + "\n" + counts;
    }

    private void conflict(JsonNode conflict) {
        JsonNode ids = conflict.path("events");
        String leftId = ids.path(0).stringValue();
        String rightId = ids.path(1).stringValue();
        table.fact(type(left, leftId), List.of(told(left, leftId), told(right, rightId)), List.of());
        conflict.path("fields")
                .forEachEntry((name, values) -> table.field(
                        name, List.of(stated(left, name, values.path(0)), stated(right, name, values.path(1)))));
    }

    private void alone(Translation translation, String id, int column) {
        Optional<Told> told = told(translation, id);
        table.fact(
                type(translation, id),
                column == 0 ? List.of(told, Optional.empty()) : List.of(Optional.empty(), told),
                List.of());
        if (translation.quote(id).isPresent()) {
            table.field("fact", FactTable.only(column, 2, translation.summary(id)));
        }
    }

    private void agreed(Pair<String> ids) {
        table.fact(type(left, ids.left()), List.of(told(left, ids.left()), told(right, ids.right())), List.of());
        table.field("fact", List.of(left.summary(ids.left()), right.summary(ids.right())));
    }

    private static String type(Translation translation, String id) {
        return Wording.value(translation.event(id).path("type"));
    }

    static Optional<Told> told(Translation translation, String id) {
        return Optional.of(new Told(translation.summary(id), translation.quote(id)));
    }

    static String stated(Translation translation, String field, JsonNode value) {
        return translation.stated(field, value).orElse(FactTable.NOTHING);
    }
}
