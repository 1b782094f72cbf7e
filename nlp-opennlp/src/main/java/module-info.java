/** Apache OpenNLP as a second opinion for Crossfact. */
module io.github.crossfact.nlp.opennlp {
    requires transitive io.github.crossfact;
    requires org.apache.opennlp.tools;
    requires static org.jspecify;
    // OpenNLP needs it and has no module-info to say so.
    requires org.slf4j;

    exports io.github.crossfact.nlp.opennlp;
}
