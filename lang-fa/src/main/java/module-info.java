/** Persian for Crossfact. */
module io.github.crossfact.lang.fa {
    requires transitive io.github.crossfact;
    requires static org.jspecify;

    exports io.github.crossfact.lang.fa;

    provides io.github.crossfact.spi.LanguageProvider with
            io.github.crossfact.lang.fa.Persian;
}
