package io.github.crossfact.nlp.corenlp;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.crossfact.analysis.Layer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;

/**
 * What CoreNLP is to be asked of a language.
 *
 * @param name as the models' jar has it
 */
record Setup(String language, String name, String annotators, Set<Layer> layers) {

    static final Setup GERMAN =
            new Setup("de", "german", "tokenize, ssplit, mwt, pos, ner", Set.of(Layer.PART_OF_SPEECH, Layer.ENTITIES));
    static final Setup GERMAN_WITH_DEPENDENCIES = GERMAN.withDependencies("depparse");
    static final Setup ARABIC = new Setup("ar", "arabic", "tokenize, ssplit, pos", Set.of(Layer.PART_OF_SPEECH));
    static final Setup ARABIC_WITH_DEPENDENCIES = ARABIC.withDependencies("parse");

    private Setup withDependencies(String annotator) {
        Set<Layer> more = new HashSet<>(layers);
        more.add(Layer.DEPENDENCIES);
        return new Setup(language, name, annotators + ", " + annotator, Set.copyOf(more));
    }

    /** @throws IllegalStateException when the models are not on the class path */
    StanfordCoreNLP pipeline() {
        return new StanfordCoreNLP(properties());
    }

    private Properties properties() {
        Properties properties = new Properties();
        String file = "StanfordCoreNLP-" + name + ".properties";
        try (InputStream in = StanfordCoreNLP.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the models of CoreNLP for " + name
                        + " are not there: add edu.stanford.nlp:stanford-corenlp:4.5.10 with the classifier models-"
                        + name
                        + " to the class path");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        properties.setProperty("annotators", annotators);
        // Sentences come one at a time.
        properties.setProperty("ssplit.isOneSentence", "true");
        // The parser that the file names takes ten times as long.
        properties.setProperty("parse.model", "edu/stanford/nlp/models/srparser/" + name + "SR.ser.gz");
        return properties;
    }
}
