package io.github.crossfact.fuzz;

import io.github.crossfact.FactExtractor;
import io.github.crossfact.NumberReader;
import io.github.crossfact.internal.language.CompiledLanguage;
import io.github.crossfact.internal.numeral.NumeralRecognizer;
import io.github.crossfact.internal.quantity.QuantityRecognizer;
import io.github.crossfact.internal.scan.CodeRecognizer;
import io.github.crossfact.internal.scan.Scanner;
import io.github.crossfact.internal.scan.WordRecognizer;
import io.github.crossfact.internal.time.TimeRecognizer;
import io.github.crossfact.spi.Language;
import io.github.crossfact.spi.LanguageProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The languages that are there, compiled once for all that is fed. Immutable. */
final class Setup {

    /** The one of this process. */
    static final Setup SHARED = new Setup();

    private final FactExtractor extractor = FactExtractor.ofInstalledLanguages();
    private final List<Vocabulary> vocabularies;
    private final Map<String, CompiledLanguage> compiled = new TreeMap<>();
    private final Map<String, Scanner> scanners = new TreeMap<>();
    private final Map<String, NumberReader> numbers = new TreeMap<>();

    private Setup() {
        List<Language> languages = ServiceLoader.load(LanguageProvider.class).stream()
                .map(provider -> provider.get().get())
                .sorted(Comparator.comparing(Language::tag))
                .toList();
        vocabularies = languages.stream().map(Vocabulary::of).toList();
        for (Language language : languages) {
            CompiledLanguage each = CompiledLanguage.of(language);
            compiled.put(language.tag(), each);
            scanners.put(language.tag(), scanner(each));
            numbers.put(language.tag(), NumberReader.of(language));
        }
    }

    private static Scanner scanner(CompiledLanguage language) {
        return new Scanner(
                language.lexicon(),
                List.of(
                        new CodeRecognizer(),
                        new NumeralRecognizer(language.numerals()),
                        new TimeRecognizer(language.properties()),
                        new QuantityRecognizer(language.numerals()),
                        new WordRecognizer()));
    }

    FactExtractor extractor() {
        return extractor;
    }

    List<Vocabulary> vocabularies() {
        return vocabularies;
    }

    CompiledLanguage compiled(String tag) {
        return of(compiled, tag);
    }

    Scanner scanner(String tag) {
        return of(scanners, tag);
    }

    NumberReader numbers(String tag) {
        return of(numbers, tag);
    }

    private static <T> T of(Map<String, T> map, String tag) {
        T found = map.get(tag);
        if (found == null) {
            throw new IllegalArgumentException("no language " + tag + ", only " + map.keySet());
        }
        return found;
    }
}
