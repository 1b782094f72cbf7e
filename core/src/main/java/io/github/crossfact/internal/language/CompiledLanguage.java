package io.github.crossfact.internal.language;

import io.github.crossfact.internal.lexicon.Lexicon;
import io.github.crossfact.internal.lexicon.Morphology;
import io.github.crossfact.internal.numeral.Numerals;
import io.github.crossfact.internal.page.FurnitureTable;
import io.github.crossfact.internal.table.LanguageProperties;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.table.Row;
import io.github.crossfact.internal.table.Table;
import io.github.crossfact.internal.text.Folding;
import io.github.crossfact.spi.InvalidTableException;
import io.github.crossfact.spi.Language;
import io.github.crossfact.spi.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A language ready to read with: its tables checked and compiled. Immutable, shared by threads. */
public final class CompiledLanguage {

    private static final String NUMERALS = "numerals.csv";
    private static final String FURNITURE = "furniture.csv";

    private final String tag;
    private final LanguageProperties properties;
    private final Folding folding;
    private final Lexicon lexicon;
    private final FurnitureTable furniture;
    private final Numerals numerals;

    private CompiledLanguage(
            Language language, List<Vocabulary> vocabularies, Predicate<String> places, Problems problems) {
        this.tag = language.tag();
        String folder = "lang-" + tag;
        this.properties = LanguageProperties.read(
                folder, language.file("language.properties").orElse(""), problems);
        this.folding = folding(folder, language, problems);
        Lexicon.Builder builder = new Lexicon.Builder(morphology());
        new FormTables(folding, places, problems, builder).add(TableSource.of(language, vocabularies));
        this.lexicon = builder.build();
        this.furniture = FurnitureTable.of(
                folder + "/" + FURNITURE, language.file(FURNITURE).orElse(""), folding, problems);
        this.numerals =
                Numerals.of(folder + "/" + NUMERALS, language.file(NUMERALS).orElse(""), folding, properties, problems);
    }

    /**
     * Checks and compiles a language by itself, whatever places it names.
     *
     * @throws InvalidTableException when rows cannot be used; it lists all of them
     */
    public static CompiledLanguage of(Language language) {
        Problems problems = new Problems();
        CompiledLanguage compiled = of(language, List.of(), code -> true, problems);
        problems.throwIfAny();
        return compiled;
    }

    /**
     * Checks and compiles a language together with words of a user's own. It is good for nothing when there are problems.
     *
     * @param places tells which codes are those of places
     */
    public static CompiledLanguage of(
            Language language, List<Vocabulary> vocabularies, Predicate<String> places, Problems problems) {
        return new CompiledLanguage(language, vocabularies, places, problems);
    }

    public String tag() {
        return tag;
    }

    public LanguageProperties properties() {
        return properties;
    }

    public Folding folding() {
        return folding;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public FurnitureTable furniture() {
        return furniture;
    }

    public Numerals numerals() {
        return numerals;
    }

    /** What may be written together with the word after it, folded, in the order in which they stack. */
    public List<String> proclitics() {
        return properties.has(LanguageProperties.CLITIC_PREFIXES) ? folded(properties.proclitics()) : List.of();
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
        String from = Folding.SCRIPT.fold(row.value("from", CompiledLanguage::letter));
        if (from.length() != 1) {
            throw row.bad("from", "is folded to \"" + from + "\" before it gets here");
        }
        own.put(
                from.charAt(0),
                row.isEmpty("to") ? "" : Folding.SCRIPT.fold(row.value("to", CompiledLanguage::letter)));
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

    private Morphology morphology() {
        List<String> feminine = folded(properties.feminine());
        return new Morphology(
                folded(properties.endings()),
                proclitics(),
                properties.has(LanguageProperties.COMPOUND_HEADS),
                properties.has(LanguageProperties.DUAL_COUNTS_TWO) ? folded(properties.dualEndings()) : List.of(),
                feminine.isEmpty() ? "" : feminine.get(0),
                feminine.isEmpty() ? "" : feminine.get(1),
                feminine.isEmpty() ? "" : feminine.get(2));
    }

    private List<String> folded(List<String> forms) {
        return forms.stream().map(folding::fold).distinct().toList();
    }
}
