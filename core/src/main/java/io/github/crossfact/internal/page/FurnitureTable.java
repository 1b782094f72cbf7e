package io.github.crossfact.internal.page;

import io.github.crossfact.internal.lexicon.Lexicon;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.table.Row;
import io.github.crossfact.internal.table.Table;
import io.github.crossfact.internal.text.Folding;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that a page's furniture is made of in one language; the table {@code furniture.csv}.
 *
 * <p>{@code part}: SOURCE (the line that ends an article), COMMENT (the counter of comments after it), AD (a bracketed marker), SITE (the line of
 * the site itself). Forms are exact, so the mark that says so in other tables changes nothing.
 */
public final class FurnitureTable {

    /** The parts of a page that are not its text. */
    enum Part {
        SOURCE,
        COMMENT,
        AD,
        SITE
    }

    private static final List<String> COLUMNS = List.of("part", "form");
    private static final String SEPARATORS = "|-:,\u00B7\u2022";

    private final Map<Part, Set<String>> forms = new EnumMap<>(Part.class);
    /** Letters of the longest form; nearly every line of text is longer. */
    private int longest;

    private FurnitureTable() {
        for (Part part : Part.values()) {
            forms.put(part, new HashSet<>());
        }
    }

    /** Reads the table; bad rows go to {@code problems}. */
    public static FurnitureTable of(String place, String content, Folding folding, Problems problems) {
        FurnitureTable table = new FurnitureTable();
        for (Row row : Table.read(place, content, COLUMNS, problems).rows()) {
            row.read(() -> table.add(row.constant("part", Part.class), plain(folding.fold(row.form()))));
        }
        return table;
    }

    private void add(Part part, String form) {
        formsOf(part).add(form);
        longest = Math.max(longest, form.length());
    }

    private static String plain(String form) {
        return form.endsWith(Lexicon.EXACT_MARK)
                ? form.substring(0, form.length() - Lexicon.EXACT_MARK.length()).strip()
                : form;
    }

    /** Whether a form may have so many letters. */
    boolean mayHave(int length) {
        return length <= longest;
    }

    boolean has(Part part, String folded) {
        return mayHave(folded.length()) && formsOf(part).contains(folded);
    }

    /** Whether a folded line is a form of the part, alone or with a sign behind it that sets it off from the rest of the line. */
    boolean heads(Part part, Line line) {
        for (String form : formsOf(part)) {
            if (line.startsWith(form) && isSetOff(line.text().substring(form.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSetOff(String rest) {
        String behind = rest.strip();
        return behind.isEmpty() || SEPARATORS.indexOf(behind.charAt(0)) >= 0;
    }

    private Set<String> formsOf(Part part) {
        return forms.getOrDefault(part, Set.of());
    }
}
