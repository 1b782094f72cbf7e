/**
 * Facts from translated news: documents in, language-neutral event records out. Which languages are read is decided by
 * the language modules beside this one.
 */
module io.github.crossfact {
    exports io.github.crossfact;
    exports io.github.crossfact.analysis;
    exports io.github.crossfact.compare;
    exports io.github.crossfact.event;
    exports io.github.crossfact.json;
    exports io.github.crossfact.mention;
    exports io.github.crossfact.spi;

    opens io.github.crossfact.schema;

    requires com.ibm.icu;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires static transitive org.jspecify;

    uses io.github.crossfact.spi.LanguageProvider;
}
