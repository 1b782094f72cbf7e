package io.github.crossfact;

import io.github.crossfact.spi.Language;
import io.github.crossfact.spi.LanguageProvider;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The language modules on the class path or module path. */
final class InstalledLanguages {

    private InstalledLanguages() {}

    /** Each language under its tag, in alphabetical order. */
    static Map<String, Language> byTag() {
        Map<String, Language> found = new TreeMap<>();
        for (LanguageProvider provider : ServiceLoader.load(LanguageProvider.class)) {
            found.put(provider.get().tag(), provider.get());
        }
        return found;
    }

    /** {@code de} of {@code DE-at}: the case of a tag says nothing. */
    static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }
}
