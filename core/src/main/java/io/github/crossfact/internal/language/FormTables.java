package io.github.crossfact.internal.language;

import io.github.crossfact.internal.lexicon.Lexicon;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.table.Row;
import io.github.crossfact.internal.table.Schema;
import io.github.crossfact.internal.table.Schemas;
import io.github.crossfact.internal.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Fills a lexicon from the tables of forms, of which a later source takes the place of an earlier one, row by row. */
final class FormTables {

    /** Between a verb and its particle: {@code nahm … teil}. */
    private static final String GAP = " \u2026 ";

    private static final String ZWNJ = "\u200C";

    private final Folding folding;
    private final Predicate<String> places;
    private final Problems problems;
    private final Lexicon.Builder lexicon;

    /** @param places tells which codes are those of places */
    FormTables(Folding folding, Predicate<String> places, Problems problems, Lexicon.Builder lexicon) {
        this.folding = folding;
        this.places = places;
        this.problems = problems;
        this.lexicon = lexicon;
    }

    void add(List<TableSource> sources) {
        for (Schema schema : Schemas.ALL) {
            Uses taken = new Uses();
            for (int i = sources.size() - 1; i > 0; i--) {
                taken.addUnmarked(add(schema, sources.get(i), taken));
            }
            add(schema, sources.get(0), taken);
        }
    }

    /** Adds what is not taken, and returns what the source says. */
    private Uses add(Schema schema, TableSource source, Uses taken) {
        Uses seen = new Uses();
        // Rows of one meaning share one sense, and much of what the lexicon makes of it.
        Map<String, Sense> senses = new HashMap<>();
        for (Row row : source.rows(schema.file(), schema.columns(), problems)) {
            row.read(() -> {
                Sense sense = senses.get(row.meaning());
                if (sense == null) {
                    sense = sense(row, schema);
                    senses.put(row.meaning(), sense);
                }
                add(row, schema, sense, seen, taken);
            });
        }
        return seen;
    }

    private Sense sense(Row row, Schema schema) {
        Sense sense = schema.sense().apply(row);
        if (sense instanceof Sense.PlaceName place && !places.test(place.code())) {
            throw row.bad("code", "is that of no place: neither of Vietnam nor of a gazetteer.csv of your own");
        }
        return sense;
    }

    private void add(Row row, Schema schema, Sense sense, Uses seen, Uses taken) {
        String form = folding.fold(row.form());
        if (form.isEmpty()) {
            throw row.bad("form", "has nothing left after folding");
        }
        Row same = seen.add(form, sense.role(), row);
        if (same != null) {
            throw row.bad("form", "stands already at " + same.place());
        }
        if (!taken.hasUnmarked(form, sense.role())) {
            add(row, form, sense, schema);
        }
    }

    private void add(Row row, String form, Sense sense, Schema schema) {
        int gap = form.indexOf(GAP);
        if (gap > 0) {
            String particle = form.substring(gap + GAP.length());
            if (particle.contains(GAP) || particle.endsWith("=")) {
                throw row.bad("form", "may have one gap, and no = behind it");
            }
            lexicon.add(form.substring(0, gap), new Sense.Split(sense, particle), schema.inflected(), false);
            return;
        }
        lexicon.add(form, sense, schema.inflected(), schema.heads());
        if (row.form().contains(ZWNJ)) {
            lexicon.add(folding.fold(row.form().replace(ZWNJ, " ")), sense, schema.inflected(), false);
        }
    }
}
