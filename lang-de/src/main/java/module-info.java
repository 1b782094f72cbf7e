/** German for Crossfact. */
module io.github.crossfact.lang.de {
    requires transitive io.github.crossfact;
    requires static org.jspecify;

    exports io.github.crossfact.lang.de;

    provides io.github.crossfact.spi.LanguageProvider with
            io.github.crossfact.lang.de.German;
}
