/** Arabic for Crossfact. */
module io.github.crossfact.lang.ar {
    requires transitive io.github.crossfact;
    requires static org.jspecify;

    exports io.github.crossfact.lang.ar;

    provides io.github.crossfact.spi.LanguageProvider with
            io.github.crossfact.lang.ar.Arabic;
}
