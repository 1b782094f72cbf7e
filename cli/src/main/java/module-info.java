/** The crossfact command. */
module io.github.crossfact.cli {
    requires info.picocli;
    requires io.github.crossfact;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires static org.jspecify;
    requires org.apache.opennlp.tools;
    // OpenNLP needs it and has no module-info to say so.
    requires org.slf4j;

    opens io.github.crossfact.cli to
            info.picocli;
}
