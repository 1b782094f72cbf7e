package io.github.crossfact.lang.de;

import io.github.crossfact.spi.Language;
import io.github.crossfact.spi.LanguageProvider;

/**
 * German: the tables beside this class. Use {@link #language()} with {@code FactExtractor.builder()}, or let
 * {@code FactExtractor.ofInstalledLanguages()} find it.
 */
public final class German implements LanguageProvider {

    private static final Language LANGUAGE = Language.open("de", file -> German.class.getResourceAsStream(file));

    /** For {@link java.util.ServiceLoader}; everybody else uses {@link #language()}. */
    public German() {}

    /** The language, read once. */
    public static Language language() {
        return LANGUAGE;
    }

    @Override
    public Language get() {
        return LANGUAGE;
    }
}
