package io.github.crossfact.cli.compare;

import io.github.crossfact.cli.compare.FactTable.Told;
import io.github.crossfact.cli.story.Json;
import io.github.crossfact.cli.story.Translation;
import io.github.crossfact.compare.PivotRow;
import io.github.crossfact.compare.PivotTable;
import io.github.crossfact.json.CrossfactJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The facts of several translations beside each other. */
public final class PivotReport {

    private final List<Translation> translations;
    private final PivotTable pivot;
    private final FactTable table;

    private PivotReport(List<Translation> translations) {
        this.translations = List.copyOf(translations);
        this.pivot =
                PivotTable.of(translations.stream().map(Translation::extraction).toList());
        this.table = new FactTable(translations.stream().map(Translation::label).toList());
    }

    /**
     * Compares any number of translations, two at least.
     *
     * @param all whether facts that agree are listed, too
     */
    public static Report of(List<Translation> translations, boolean all) {
        PivotReport report = new PivotReport(translations);
        return new Report(
                CrossfactJson.write(report.pivot),
                CrossfactJson.writePretty(report.pivot),
                report.text(all),
                report.pivot.isSame());
    }

    private String text(boolean all) {
        JsonNode rows = Json.read(CrossfactJson.write(pivot)).path("rows");
        boolean any = false;
        for (int i = 0; i < pivot.rows().size(); i++) {
            PivotRow row = pivot.rows().get(i);
            if (all || !row.deviating().isEmpty()) {
                fact(row, rows.path(i).path("fields"));
                any = true;
            }
        }
        return (any ? table + "\n" : "") + counts();
    }

    private void fact(PivotRow row, JsonNode fields) {
        table.fact(row.type(), columns(i -> told(row, i)), row.deviating());
        fields.forEachEntry((name, values) -> table.field(
                name,
                columns(i -> translations
                        .get(i)
                        .stated(name, values.path(i))
                        .orElse(row.events().get(i).isPresent() ? FactTable.NOTHING : ""))));
        if (fields.isEmpty()) {
            table.field(
                    "fact",
                    columns(i -> row.events()
                            .get(i)
                            .map(translations.get(i)::summary)
                            .orElse("")));
        }
    }

    private Optional<Told> told(PivotRow row, int translation) {
        return row.events().get(translation).flatMap(id -> EventReport.told(translations.get(translation), id));
    }

    private <T> List<T> columns(IntFunction<T> cell) {
        return IntStream.range(0, translations.size()).mapToObj(cell).toList();
    }

    private String counts() {
        long same =
                pivot.rows().stream().filter(row -> row.deviating().isEmpty()).count();
        long others = pivot.rows().size() - same;
        String text = same + (same == 1 ? " fact is" : " facts are") + " the same in all " + translations.size()
                + (others == 0 ? "" : others == 1 ? ", 1 is not" : ", " + others + " are not") + ".\n";
        return others == 0 ? text : text + "≠ deviates: " + deviations() + ".\n";
    }

    private String deviations() {
        List<String> deviations = new ArrayList<>();
        for (int i = 0; i < translations.size(); i++) {
            int index = i;
            long times = pivot.rows().stream()
                    .filter(row -> row.deviating().contains(index))
                    .count();
            if (times > 0) {
                deviations.add(translations.get(i).label() + " in " + times);
            }
        }
        return deviations.stream().map(Terminal::plain).collect(Collectors.joining(", "));
    }
}
