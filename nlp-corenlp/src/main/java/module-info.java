/** Stanford CoreNLP as a second opinion for Crossfact. Under the GPL, version 3 or later. */
module io.github.crossfact.nlp.corenlp {
    requires transitive io.github.crossfact;
    requires edu.stanford.nlp.corenlp;
    requires static org.jspecify;

    exports io.github.crossfact.nlp.corenlp;
}
