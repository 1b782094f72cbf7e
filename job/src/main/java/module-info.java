/** What every job of Crossfact does with one document. */
module io.github.crossfact.job {
    requires transitive io.github.crossfact;
    requires org.apache.opennlp.tools;
    // OpenNLP needs it and has no module-info to say so.
    requires org.slf4j;
    requires static org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports io.github.crossfact.job;
    exports io.github.crossfact.job.detect;
    exports io.github.crossfact.job.table;
}
