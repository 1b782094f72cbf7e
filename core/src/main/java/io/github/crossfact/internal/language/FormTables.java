package io.github.crossfact.internal.language;

import io.github.crossfact.internal.lexicon.Lexicon;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.table.Row;
import io.github.crossfact.internal.table.Schema;
import io.github.crossfact.internal.table.Schemas;
import io.github.crossfact.internal.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** A form and what it does. */
    private record Use(String form, Object role) {
        /** The same for the form with and without the mark that keeps endings away. */
        Use unmarked() {
            return new Use(form.endsWith("=") ? form.substring(0, form.length() - 1) : form, role);
        }
    }

    void add(List<TableSource> sources) {
        for (Schema schema : Schemas.ALL) {
            Set<Use> taken = new HashSet<>();
            for (int i = sources.size() - 1; i > 0; i--) {
                add(schema, sources.get(i), taken).forEach(use -> taken.add(use.unmarked()));
            }
            add(schema, sources.get(0), taken);
        }
    }

    /** Adds what is not taken, and returns what the source says. */
    private Set<Use> add(Schema schema, TableSource source, Set<Use> taken) {
        Map<Use, Row> seen = new HashMap<>();
        // Rows of one meaning share one sense, and much of what the lexicon makes of it.
        Map<List<String>, Sense> senses = new HashMap<>();
        for (Row row : source.rows(schema.file(), schema.columns(), problems)) {
            row.read(() ->
                    add(row, schema, senses.computeIfAbsent(row.meaning(), same -> sense(row, schema)), seen, taken));
        }
        return seen.keySet();
    }

    private Sense sense(Row row, Schema schema) {
        Sense sense = schema.sense().apply(row);
        if (sense instanceof Sense.PlaceName place && !places.test(place.code())) {
            throw row.bad("code", "is that of no place: neither of Vietnam nor of a gazetteer.csv of your own");
        }
        return sense;
    }

    private void add(Row row, Schema schema, Sense sense, Map<Use, Row> seen, Set<Use> taken) {
        String form = folding.fold(row.form());
        if (form.isEmpty()) {
            throw row.bad("form", "has nothing left after folding");
        }
        Use use = new Use(form, sense.role());
        Row same = seen.putIfAbsent(use, row);
        if (same != null) {
            throw row.bad("form", "stands already at " + same.place());
        }
        if (!taken.contains(use.unmarked())) {
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
