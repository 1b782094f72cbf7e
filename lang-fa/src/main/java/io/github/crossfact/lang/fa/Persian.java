package io.github.crossfact.lang.fa;

import io.github.crossfact.spi.Language;
import io.github.crossfact.spi.LanguageProvider;

/**
 * Persian: the tables beside this class. Use {@link #language()} with {@code FactExtractor.builder()}, or let
 * {@code FactExtractor.ofInstalledLanguages()} find it.
 */
public final class Persian implements LanguageProvider {

    private static final Language LANGUAGE = Language.open("fa", file -> Persian.class.getResourceAsStream(file));

    /** For {@link java.util.ServiceLoader}; everybody else uses {@link #language()}. */
    public Persian() {}

    /** The language, read once. */
    public static Language language() {
        return LANGUAGE;
    }

    @Override
    public Language get() {
        return LANGUAGE;
    }
}
