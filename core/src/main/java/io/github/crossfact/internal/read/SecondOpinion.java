package io.github.crossfact.internal.read;

import io.github.crossfact.analysis.Analysis;
import io.github.crossfact.analysis.Entity;
import io.github.crossfact.analysis.Layer;
import io.github.crossfact.analysis.PartOfSpeech;
import io.github.crossfact.analysis.SentenceAnalyzer;
import io.github.crossfact.analysis.Token;
import io.github.crossfact.event.Span;
import io.github.crossfact.internal.page.Sentence;
import io.github.crossfact.internal.scan.Scan;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an analyzer says of one sentence, in the tokens of the scan. The analyzer is asked when something is first wanted of it, once. */
final class SecondOpinion implements Tagging {

    /** A name: its first token and the one after its last. */
    record Name(int first, int end) {}

    private static final Set<PartOfSpeech> NOUNS = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.X);

    private final SentenceAnalyzer analyzer;
    private final Scan scan;
    private final Sentence sentence;
    private @Nullable Analysis analysis;
    private @Nullable List<Name> persons;

    SecondOpinion(SentenceAnalyzer analyzer, Scan scan, Sentence sentence) {
        this.analyzer = analyzer;
        this.scan = scan;
        this.sentence = sentence;
    }

    boolean tells(Layer layer) {
        return analyzer.layers().contains(layer);
    }

    /** What the word at a token is, or the first of its parts; null where the analyzer does not say. */
    @Override
    public @Nullable PartOfSpeech partOfSpeech(int token) {
        List<Token> parts = parts(token);
        return parts.isEmpty() ? null : parts.get(0).partOfSpeech();
    }

    /** An analyzer has looked at the endings itself. */
    @Override
    public boolean agrees(int token) {
        return true;
    }

    /** Whether the analyzer takes the word at a token for something else than a noun; one written together with its preposition counts as that. */
    boolean isNoNoun(int token) {
        List<PartOfSpeech> said = parts(token).stream()
                .map(Token::partOfSpeech)
                .filter(Objects::nonNull)
                .toList();
        return !said.isEmpty()
                && (said.get(0) == PartOfSpeech.ADP || said.stream().noneMatch(NOUNS::contains));
    }

    /** Whether the word at a token, or the first of its parts, is one of these. */
    boolean isOne(int token, Set<PartOfSpeech> of) {
        @Nullable PartOfSpeech said = partOfSpeech(token);
        return said != null && of.contains(said);
    }

    /** The names of persons, in the order of the text. */
    List<Name> persons() {
        @Nullable List<Name> found = persons;
        if (found == null) {
            found = analysis().entities().stream()
                    .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                    .map(entity -> new Name(
                            tokenAt(entity.span().start()),
                            tokenAt(entity.span().end() - 1) + 1))
                    .filter(name -> name.first() >= 0 && name.first() < name.end())
                    .toList();
            persons = found;
        }
        return found;
    }

    /** What the analyzer makes of a token: one token, or its clitics, or what is in a contraction. */
    private List<Token> parts(int token) {
        Span span = scan.span(token, token + 1);
        int start = span.start() - offset();
        int end = span.end() - offset();
        return analysis().tokens().stream()
                .filter(part -> part.span().start() < end && part.span().end() > start)
                .toList();
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
