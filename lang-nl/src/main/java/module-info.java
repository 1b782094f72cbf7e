/** Dutch for Crossfact. */
module io.github.crossfact.lang.nl {
    requires transitive io.github.crossfact;
    requires static org.jspecify;

    exports io.github.crossfact.lang.nl;

    provides io.github.crossfact.spi.LanguageProvider with
            io.github.crossfact.lang.nl.Dutch;
}
