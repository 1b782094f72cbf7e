package io.github.crossfact.internal.language;

import io.github.crossfact.internal.lexicon.Lexicon;
import io.github.crossfact.internal.numeral.Numerals;
import io.github.crossfact.internal.page.FurnitureTable;
import io.github.crossfact.internal.table.LanguageProperties;
import io.github.crossfact.internal.table.Problems;
import io.github.crossfact.internal.text.Folding;
import io.github.crossfact.spi.InvalidTableException;
import io.github.crossfact.spi.Language;
import io.github.crossfact.spi.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A language ready to read with: its tables checked and compiled. Immutable, shared by threads. */
public final class CompiledLanguage {

    private static final String NUMERALS = "numerals.csv";
    private static final String FURNITURE = "furniture.csv";

    private final String tag;
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final FurnitureTable furniture;
    private final Numerals numerals;

    private CompiledLanguage(Language language, Grammar grammar, Lexicon lexicon, Problems problems) {
        this.tag = language.tag();
        this.grammar = grammar;
        this.lexicon = lexicon;
        String folder = Grammar.folder(language) + "/";
        this.furniture =
                FurnitureTable.of(folder + FURNITURE, language.file(FURNITURE).orElse(""), grammar.folding(), problems);
        this.numerals = Numerals.of(
                folder + NUMERALS,
                language.file(NUMERALS).orElse(""),
                grammar.folding(),
                grammar.properties(),
                problems);
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
     * Checks and compiles a language together with words of a user's own; by itself, it is taken as its build has compiled it. It is good for nothing when there
     * are problems.
     *
     * @param places tells which codes are those of places
     */
    public static CompiledLanguage of(
            Language language, List<Vocabulary> vocabularies, Predicate<String> places, Problems problems) {
        Grammar grammar = Grammar.of(language, problems);
        List<TableSource> sources = TableSource.of(language, vocabularies);
        Optional<Lexicon> compiled =
                sources.size() == 1 ? CompiledForms.read(language, grammar.morphology()) : Optional.empty();
        Lexicon lexicon = compiled.orElseGet(
                () -> new FormTables(grammar, places, problems).add(sources).lexicon());
        return new CompiledLanguage(language, grammar, lexicon, problems);
    }

    public String tag() {
        return tag;
    }

    public LanguageProperties properties() {
        return grammar.properties();
    }

    public Folding folding() {
        return grammar.folding();
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
        return grammar.morphology().proclitics();
    }
}
