package io.github.crossfact.compare;

import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Extraction;
import java.util.List;

/**
 * The facts of any number of translations of one story beside each other: a row a fact, a column a translation. What
 * more than half of the translations say of a fact is what the others deviate from; where no such majority is, all that
 * differ deviate.
 *
 * @param translations the columns
 * @param rows the facts, in the order of the translation that agrees best with the others; what that one does not tell
 *     follows
 */
public record PivotTable(List<DocumentHeader> translations, List<PivotRow> rows) {

    /** @throws IllegalArgumentException if a row has not a cell for each translation */
    public PivotTable {
        translations = List.copyOf(translations);
        rows = List.copyOf(rows);
        for (PivotRow row : rows) {
            if (row.events().size() != translations.size()) {
                throw new IllegalArgumentException(
                        "row " + row + " must have " + translations.size() + " cells, one for each translation");
            }
        }
    }

    /**
     * Puts the facts of these translations beside each other.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static PivotTable of(List<Extraction> translations) {
        if (translations.size() < 2) {
            throw new IllegalArgumentException(
                    "a comparison needs two translations at least, not " + translations.size());
        }
        return new PivotTable(
                translations.stream().map(Extraction::document).toList(), new PivotBuilder(translations).rows());
    }

    /** Whether all tell the same facts. */
    public boolean isSame() {
        return rows.stream().allMatch(row -> row.deviating().isEmpty());
    }
}
