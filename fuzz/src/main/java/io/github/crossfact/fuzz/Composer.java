package io.github.crossfact.fuzz;

import io.github.crossfact.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents of a fuzzer's bytes: each byte, or two, is a word of the tables, a figure, a sign, any character, or what was there before once more.
 * Bytes that begin with {@value #VERBATIM} are the text itself, so that any text can be a seed. Immutable.
 */
final class Composer {

    /** Begins what is text already: after it a byte for the language, a byte for the day, then UTF-8. */
    static final int VERBATIM = 255;

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 1, 20), LocalDate.of(2023, 12, 6), LocalDate.of(2024, 2, 29), LocalDate.of(1, 1, 1));

    private static final int LONGEST = 1_200;
    private static final int MOST_REPEATS = 12;

    private final List<String> tags;
    private final Map<String, List<List<String>>> materials = new TreeMap<>();

    /**
     * @param tables the tables whose forms the texts are made of; all, where none is named
     * @param shared what else they are made of
     */
    Composer(List<Vocabulary> vocabularies, List<String> tables, List<List<String>> shared) {
        this.tags = vocabularies.stream().map(each -> each.language().tag()).toList();
        for (Vocabulary each : vocabularies) {
            List<List<String>> material = new ArrayList<>(shared);
            material.add(each.of(tables));
            material.add(each.evenly(tables));
            materials.put(each.language().tag(), List.copyOf(material));
        }
    }

    Document document(byte[] data) {
        Bytes bytes = new Bytes(data);
        boolean verbatim = data.length > 2 && (data[0] & 0xFF) == VERBATIM;
        if (verbatim) {
            bytes.next();
        }
        String tag = tags.get(bytes.choice(tags.size()));
        int day = bytes.choice(DAYS.size() + 1);
        @Nullable LocalDate published = day == DAYS.size() ? null : DAYS.get(day);
        return new Document("1", tag, published, verbatim ? bytes.text() : text(bytes, material(tag)));
    }

    /** The bytes that make a document of a language and a text, published on the first of the days. */
    byte[] seed(String tag, String text) {
        byte[] encoded = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] seed = new byte[encoded.length + 3];
        seed[0] = (byte) VERBATIM;
        seed[1] = (byte) tags.indexOf(tag);
        System.arraycopy(encoded, 0, seed, 3, encoded.length);
        return seed;
    }

    private List<List<String>> material(String tag) {
        return Stream.ofNullable(materials.get(tag)).findFirst().orElseThrow();
    }

    private static String text(Bytes bytes, List<List<String>> material) {
        StringBuilder text = new StringBuilder();
        int last = 0;
        while (!bytes.isEmpty() && text.length() < LONGEST) {
            int kind = bytes.next();
            int from = text.length();
            switch (kind & 7) {
                case 6 -> text.append((char) (bytes.next() << 8 | bytes.next()));
                case 7 -> text.append(text.substring(last).repeat(1 + (kind >> 4) % MOST_REPEATS));
                default -> {
                    List<String> words = material.get((kind & 7) % material.size());
                    text.append(words.get(bytes.choice(words.size())));
                }
            }
            // Most words stand apart; some are written together.
            text.append((kind & 8) == 0 ? " " : "");
            last = from;
        }
        return text.toString();
    }
}
