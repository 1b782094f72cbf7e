package io.github.crossfact.internal.language;

import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.table.Row;
import io.github.crossfact.internal.table.Schema;
import io.github.crossfact.internal.table.Schemas;
import io.github.crossfact.spi.InvalidTableException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the forms of a language mean, numbered in order. Rows of one table and meaning share one sense, and much of what a lexicon makes of it. As bytes, a
 * sense is what the rows say of it: the number of their table and their cells before the form; or the number of a verb's sense and its particle.
 */
final class Meanings {

    /** Stands in the place of a table's number before a verb's sense. */
    private static final int SPLIT = 0xff;

    /** A sense as it is written. */
    private record Said(int table, int whole, String text) {}

    private final List<Map<String, Sense>> tables = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final IdentityHashMap<Sense, Integer> numbers = new IdentityHashMap<>();

    Meanings() {
        Schemas.ALL.forEach(schema -> tables.add(new HashMap<>()));
    }

    /** The sense of a row, which is made by the first one that says so. */
    Sense of(int table, Row row, Function<Row, Sense> made) {
        Sense known = tables.get(table).get(row.meaning());
        if (known != null) {
            return known;
        }
        Sense sense = made.apply(row);
        tables.get(table).put(row.meaning(), sense);
        return add(sense, new Said(table, 0, row.meaning()));
    }

    /** The sense that a verb has with a particle. */
    Sense split(Sense whole, String particle) {
        return add(new Sense.Split(whole, particle), new Said(SPLIT, number(whole), particle));
    }

    private Sense add(Sense sense, Said saying) {
        numbers.put(sense, said.size());
        said.add(saying);
        return sense;
    }

    /** The number of a sense of these. */
    int number(Sense sense) {
        Integer number = numbers.get(sense);
        if (number == null) {
            throw new IllegalArgumentException("no row means " + sense);
        }
        return number;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeChar(said.size());
        for (Said each : said) {
            byte[] text = each.text().getBytes(StandardCharsets.UTF_8);
            out.writeByte(each.table());
            out.writeChar(each.whole());
            out.writeChar(text.length);
            out.write(text);
        }
    }

    /**
     * The senses that have been written, by their numbers.
     *
     * @throws InvalidTableException at one that this library does not know
     */
    static List<Sense> read(ByteBuffer in) {
        Problems problems = new Problems();
        List<Sense> senses = new ArrayList<>();
        for (int left = in.getChar(); left > 0; left--) {
            int table = in.get() & 0xff;
            int whole = in.getChar();
            byte[] bytes = new byte[in.getChar()];
            in.get(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (table == SPLIT) {
                senses.add(new Sense.Split(senses.get(whole), text));
            } else {
                Schema schema = Schemas.ALL.get(table);
                Row row = Row.withoutForm(schema.file(), schema.columns(), text, problems);
                row.read(() -> senses.add(schema.sense().apply(row)));
                // Another library's tables may have words that this one does not know.
                problems.throwIfAny();
            }
        }
        return senses;
    }
}
