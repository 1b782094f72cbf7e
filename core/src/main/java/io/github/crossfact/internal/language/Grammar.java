package io.github.crossfact.internal.language;

import io.github.crossfact.internal.lexicon.Morphology;
import io.github.crossfact.internal.table.LanguageProperties;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.table.Row;
import io.github.crossfact.internal.table.Table;
import io.github.crossfact.internal.text.Folding;
import io.github.crossfact.spi.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a language tells before its forms.
 *
 * @param properties how it is written and how its sentences stand
 * @param folding how its letters are folded
 * @param morphology what may be added to its forms
 */
record Grammar(LanguageProperties properties, Folding folding, Morphology morphology) {

    static Grammar of(Language language, Problems problems) {
        String folder = folder(language);
        LanguageProperties properties = LanguageProperties.read(
                folder, language.file("language.properties").orElse(""), problems);
        Folding folding = folding(folder, language, problems);
        return new Grammar(properties, folding, morphology(properties, folding));
    }

    /** What problems call the folder of a language. */
    static String folder(Language language) {
        return "lang-" + language.tag();
    }

    private static Folding folding(String folder, Language language, Problems problems) {
        Map<Character, String> own = new HashMap<>();
        String content = language.file("folding.csv").orElse("");
        Table table = Table.read(folder + "/folding.csv", content, List.of("from", "to", "name"), problems);
        for (Row row : table.rows()) {
            row.read(() -> fold(row, own));
        }
        return Folding.with(own);
    }

    private static void fold(Row row, Map<Character, String> own) {
        String from = Folding.SCRIPT.fold(row.value("from", Grammar::letter));
        if (from.length() != 1) {
            throw row.bad("from", "is folded to \"" + from + "\" before it gets here");
        }
        own.put(from.charAt(0), row.isEmpty("to") ? "" : Folding.SCRIPT.fold(row.value("to", Grammar::letter)));
    }

    private static String letter(String cell) {
        boolean hexadecimal = cell.length() == 6
                && cell.startsWith("U+")
                && cell.chars().skip(2).allMatch(c -> Character.digit(c, 16) >= 0);
        if (!hexadecimal) {
            throw new IllegalArgumentException("is not of the form U+0643");
        }
        return Character.toString(Integer.parseInt(cell.substring(2), 16));
    }

    private static Morphology morphology(LanguageProperties properties, Folding folding) {
        List<String> feminine = folded(properties.feminine(), folding);
        return new Morphology(
                folded(properties.endings(), folding),
                proclitics(properties, folding),
                properties.has(LanguageProperties.COMPOUND_HEADS),
                properties.has(LanguageProperties.DUAL_COUNTS_TWO)
                        ? folded(properties.dualEndings(), folding)
                        : List.of(),
                feminine.isEmpty() ? "" : feminine.get(0),
                feminine.isEmpty() ? "" : feminine.get(1),
                feminine.isEmpty() ? "" : feminine.get(2));
    }

    private static List<String> proclitics(LanguageProperties properties, Folding folding) {
        return properties.has(LanguageProperties.CLITIC_PREFIXES)
                ? folded(properties.proclitics(), folding)
                : List.of();
    }

    private static List<String> folded(List<String> forms, Folding folding) {
        return forms.stream().map(folding::fold).distinct().toList();
    }
}
