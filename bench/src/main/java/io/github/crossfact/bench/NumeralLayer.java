package io.github.crossfact.bench;

import io.github.crossfact.internal.language.CompiledLanguage;
import io.github.crossfact.internal.numeral.NumeralRecognizer;
import io.github.crossfact.internal.quantity.QuantityRecognizer;
import io.github.crossfact.internal.scan.Context;
import io.github.crossfact.internal.scan.Scan;
import io.github.crossfact.internal.scan.Scanner;
import io.github.crossfact.spi.Language;
import io.github.crossfact.spi.LanguageProvider;
import java.util.List;
import java.util.ServiceLoader;

/** The numeral layer by itself, from the text as it is given: folding, tokens, the lexicon's forms, numbers, quantities. */
final class NumeralLayer {

    private final CompiledLanguage language;
    private final Scanner scanner;

    private NumeralLayer(CompiledLanguage language) {
        this.language = language;
        this.scanner = new Scanner(
                language.lexicon(),
                List.of(new NumeralRecognizer(language.numerals()), new QuantityRecognizer(language.numerals())));
    }

    static NumeralLayer of(String tag) {
        Language language = ServiceLoader.load(LanguageProvider.class).stream()
                .map(provider -> provider.get().get())
                .filter(each -> each.tag().equals(tag))
                .findFirst()
                .orElseThrow();
        return new NumeralLayer(CompiledLanguage.of(language));
    }

    Scan read(String text) {
        return scanner.scan(language.folding().apply(text), new Context(null));
    }
}
