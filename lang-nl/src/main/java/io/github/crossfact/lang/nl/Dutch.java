package io.github.crossfact.lang.nl;

import io.github.crossfact.spi.Language;
import io.github.crossfact.spi.LanguageProvider;

/**
 * Dutch: the tables beside this class. Use {@link #language()} with {@code FactExtractor.builder()}, or let
 * {@code FactExtractor.ofInstalledLanguages()} find it.
 */
public final class Dutch implements LanguageProvider {

    private static final Language LANGUAGE = Language.open("nl", file -> Dutch.class.getResourceAsStream(file));

    /** For {@link java.util.ServiceLoader}; everybody else uses {@link #language()}. */
    public Dutch() {}

    /** The language, read once. */
    public static Language language() {
        return LANGUAGE;
    }

    @Override
    public Language get() {
        return LANGUAGE;
    }
}
