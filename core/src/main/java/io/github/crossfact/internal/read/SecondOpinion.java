package io.github.crossfact.internal.read;

import io.github.crossfact.analysis.Analysis;
import io.github.crossfact.analysis.Dependency;
import io.github.crossfact.analysis.Layer;
import io.github.crossfact.analysis.PartOfSpeech;
import io.github.crossfact.analysis.SentenceAnalyzer;
import io.github.crossfact.analysis.Token;
import io.github.crossfact.event.Span;
import io.github.crossfact.internal.page.Sentence;
import io.github.crossfact.internal.scan.Scan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an analyzer says of one sentence, in the tokens of the scan. The analyzer is asked when something is first wanted of it, once. */
final class SecondOpinion {

    private final SentenceAnalyzer analyzer;
    private final Scan scan;
    private final Sentence sentence;
    private @Nullable Analysis analysis;

    SecondOpinion(SentenceAnalyzer analyzer, Scan scan, Sentence sentence) {
        this.analyzer = analyzer;
        this.scan = scan;
        this.sentence = sentence;
    }

    boolean tells(Layer layer) {
        return analyzer.layers().contains(layer);
    }

    /** What the word at a token is; null where the analyzer does not say. */
    @Nullable
    PartOfSpeech partOfSpeech(int token) {
        int index = indexOf(token);
        return index < 0 ? null : analysis().tokens().get(index).partOfSpeech();
    }

    /** The token that the one at {@code token} depends on by one of the relations; -1 for none. */
    int head(int token, Set<String> relations) {
        int index = indexOf(token);
        for (Dependency each : analysis().dependencies()) {
            if (each.dependent() == index && relations.contains(each.relation())) {
                return tokenAt(analysis().tokens().get(each.head()).span().start());
            }
        }
        return -1;
    }

    /** The first token of the analysis that covers one of the scan, so the last of its clitics and the first of its compounds; -1 for none. */
    private int indexOf(int token) {
        Span span = scan.span(token, token + 1);
        int start = span.start() - offset();
        int end = span.end() - offset();
        List<Token> tokens = analysis().tokens();
        int index = -1;
        for (int i = 0; i < tokens.size() && tokens.get(i).span().start() < end; i++) {
            index = tokens.get(i).span().end() > start ? i : index;
        }
        return index;
    }

    private int tokenAt(int start) {
        for (int token = sentence.first(); token < sentence.end(); token++) {
            if (scan.span(token, token + 1).end() - offset() > start) {
                return token;
            }
        }
        return -1;
    }

    private int offset() {
        return span().start();
    }

    private Span span() {
        return scan.span(sentence.first(), sentence.end());
    }

    private Analysis analysis() {
        @Nullable Analysis given = analysis;
        if (given == null) {
            Span span = span();
            given = analyzer.analyze(scan.tokens().source().original().substring(span.start(), span.end()));
            analysis = given;
        }
        return given;
    }
}
