package io.github.crossfact.lang.ar;

import io.github.crossfact.spi.Language;
import io.github.crossfact.spi.LanguageProvider;

/**
 * Arabic: the tables beside this class. Use {@link #language()} with {@code FactExtractor.builder()}, or let
 * {@code FactExtractor.ofInstalledLanguages()} find it.
 */
public final class Arabic implements LanguageProvider {

    private static final Language LANGUAGE = Language.open("ar", file -> Arabic.class.getResourceAsStream(file));

    /** For {@link java.util.ServiceLoader}; everybody else uses {@link #language()}. */
    public Arabic() {}

    /** The language, read once. */
    public static Language language() {
        return LANGUAGE;
    }

    @Override
    public Language get() {
        return LANGUAGE;
    }
}
