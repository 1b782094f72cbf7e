package io.github.crossfact.nlp.opennlp;

import io.github.crossfact.analysis.Analysis;
import io.github.crossfact.analysis.Layer;
import io.github.crossfact.analysis.PartOfSpeech;
import io.github.crossfact.analysis.SentenceAnalyzer;
import io.github.crossfact.analysis.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/** Asks the models of one language, which are read when they are first needed. For any number of threads. */
final class OpenNlpAnalyzer implements SentenceAnalyzer {

    private static final Set<String> PARTS_OF_SPEECH =
            Arrays.stream(PartOfSpeech.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final String language;
    private final String file;
    private final boolean lemmas;
    private volatile @Nullable Models models;

    /**
     * @param file the name of a model's file, with {@code %s} for what it is a model of
     * @param lemmas whether to look for them
     */
    OpenNlpAnalyzer(String language, String file, boolean lemmas) {
        this.language = language;
        this.file = file;
        this.lemmas = lemmas;
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public Set<Layer> layers() {
        return lemmas ? Set.of(Layer.PART_OF_SPEECH, Layer.LEMMA) : Set.of(Layer.PART_OF_SPEECH);
    }

    @Override
    public Analysis analyze(String text) {
        Models asked = models();
        Span[] spans = asked.tokenizer().tokenizePos(text);
        String[] words = Span.spansToStrings(spans, text);
        String[] tags = asked.tagger().tag(words);
        @Nullable
        String[] found = lemmas ? asked.lemmatizer().lemmatize(words, tags) : new @Nullable String[words.length];
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < spans.length; i++) {
            tokens.add(new Token(span(spans[i]), partOfSpeech(tags[i]), lemma(found[i])));
        }
        return new Analysis(tokens, List.of(), List.of());
    }

    private static io.github.crossfact.event.Span span(Span span) {
        return new io.github.crossfact.event.Span(span.getStart(), span.getEnd());
    }

    private static PartOfSpeech partOfSpeech(String tag) {
        return PARTS_OF_SPEECH.contains(tag) ? PartOfSpeech.valueOf(tag) : PartOfSpeech.X;
    }

    /** OpenNLP says O of a word whose lemma it does not know. */
    private static @Nullable String lemma(@Nullable String lemma) {
        return lemma == null || lemma.equals("O") || lemma.isBlank() ? null : lemma;
    }

    private Models models() {
        @Nullable Models read = models;
        return read == null ? readModels() : read;
    }

    private synchronized Models readModels() {
        @Nullable Models read = models;
        if (read == null) {
            read = Models.read(file);
            models = read;
        }
        return read;
    }
}
