package io.github.crossfact.nlp.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import opennlp.tools.lemmatizer.Lemmatizer;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerModel;

/** What answers the questions about one language. For any number of threads. */
record Models(Tokenizer tokenizer, POSTagger tagger, Lemmatizer lemmatizer) {

    private interface Reader<M> {
        M read(InputStream in) throws IOException;
    }

    /**
     * Reads the models, each of which stands in the root of a jar of its own, where a class loader finds it on the class path and on the module path.
     *
     * @param file the name of a model's file, with {@code %s} for what it is a model of
     * @throws IllegalStateException when one is not there
     */
    static Models read(String file) {
        return new Models(
                new ThreadSafeTokenizerME(Models.<TokenizerModel>read(file, "tokens", TokenizerModel::new)),
                new ThreadSafePOSTaggerME(Models.<POSModel>read(file, "pos", POSModel::new)),
                new ThreadSafeLemmatizerME(Models.<LemmatizerModel>read(file, "lemmas", LemmatizerModel::new)));
    }

    private static <M> M read(String file, String what, Reader<M> reader) {
        String name = String.format(Locale.ROOT, file, what);
        try (InputStream in = Models.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        name + " is not there: add the models that crossfact-nlp-opennlp depends on to the class path");
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
