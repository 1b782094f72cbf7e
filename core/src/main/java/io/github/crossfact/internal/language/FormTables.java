package io.github.crossfact.internal.language;

import io.github.crossfact.internal.lexicon.Lexicon;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.table.Row;
import io.github.crossfact.internal.table.Schema;
import io.github.crossfact.internal.table.Schemas;
import io.github.crossfact.internal.text.Folding;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
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
    private final Meanings meanings = new Meanings();

    /** @param places tells which codes are those of places */
    FormTables(Grammar grammar, Predicate<String> places, Problems problems) {
        this.folding = grammar.folding();
        this.places = places;
        this.problems = problems;
        this.lexicon = new Lexicon.Builder(grammar.morphology());
    }

    /** Adds the forms of all tables. */
    FormTables add(List<TableSource> sources) {
        for (int table = 0; table < Schemas.ALL.size(); table++) {
            Uses taken = new Uses();
            for (int i = sources.size() - 1; i > 0; i--) {
                taken.addUnmarked(add(table, sources.get(i), taken));
            }
            add(table, sources.get(0), taken);
        }
        return this;
    }

    Lexicon lexicon() {
        return lexicon.build();
    }

    /** Writes the lexicon, what its forms mean first. */
    void write(DataOutputStream out) throws IOException {
        meanings.write(out);
        lexicon.write(meanings::number, out);
    }

    /** Adds what is not taken, and returns what the source says. */
    private Uses add(int table, TableSource source, Uses taken) {
        Schema schema = Schemas.ALL.get(table);
        Uses seen = new Uses();
        for (Row row : source.rows(schema.file(), schema.columns(), problems)) {
            row.read(() -> add(row, schema, meanings.of(table, row, first -> sense(first, schema)), seen, taken));
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
            if (particle.contains(GAP) || particle.endsWith(Lexicon.EXACT_MARK)) {
                throw row.bad("form", "may have one gap, and no = behind it");
            }
            lexicon.add(form.substring(0, gap), meanings.split(sense, particle), schema.inflected(), false);
            return;
        }
        lexicon.add(form, sense, schema.inflected(), schema.heads());
        if (row.form().contains(ZWNJ)) {
            lexicon.add(folding.fold(row.form().replace(ZWNJ, " ")), sense, schema.inflected(), false);
        }
    }
}
