package io.github.crossfact.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.crossfact.Document;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Parts of speech and names as CoreNLP's German pipeline finds them. */
public class CoreNlpBenchmark extends TextBenchmark {

    private static final String PIPELINE = "StanfordCoreNLP-german.properties";

    @Param("de")
    String language = "";

    private @Nullable StanfordCoreNLP pipeline;

    @Override
    String language() {
        return language;
    }

    @Setup
    public void open() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = StanfordCoreNLP.class.getClassLoader().getResourceAsStream(PIPELINE)) {
            properties.load(Objects.requireNonNull(in, PIPELINE));
        }
        // As the file has it, but for the parser of dependencies, which is slower than all the others and finds nothing
        // of what Crossfact does.
        properties.setProperty("annotators", "tokenize, ssplit, mwt, pos, ner");
        pipeline = new StanfordCoreNLP(properties);
    }

    @Benchmark
    public void coreNlp(Blackhole sink) {
        StanfordCoreNLP reader = Objects.requireNonNull(pipeline);
        for (Document document : documents()) {
            Annotation annotation = new Annotation(document.text());
            reader.annotate(annotation);
            sink.consume(annotation);
        }
    }
}
