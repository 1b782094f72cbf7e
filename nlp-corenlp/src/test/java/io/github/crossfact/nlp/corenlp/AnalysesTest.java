package io.github.crossfact.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations.TreeAnnotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.crossfact.analysis.Analysis;
import io.github.crossfact.analysis.Dependency;
import io.github.crossfact.analysis.Entity;
import io.github.crossfact.analysis.PartOfSpeech;
import io.github.crossfact.event.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What CoreNLP might say, put together by hand. */
class AnalysesTest {

    @Test
    void tagsSideBySideAreOneName() {
        Analysis analysis = Analyses.of(annotation(sentence(
                label("Frau", "NOUN", "O"),
                label("Le", "PROPN", "PERSON"),
                label("Hoa", "PROPN", "PERSON"),
                label("Hanoi", "PROPN", "LOCATION"),
                label("10", "NUM", "NUMBER"))));
        assertThat(analysis.entities())
                .containsExactly(
                        new Entity(new Span(5, 11), Entity.Kind.PERSON),
                        new Entity(new Span(12, 17), Entity.Kind.LOCATION));
        assertThat(analysis.tokens().get(4).partOfSpeech()).isEqualTo(PartOfSpeech.NUM);
        assertThat(analysis.dependencies()).isEmpty();
    }

    @Test
    void theHeadsOfATreesPhrasesAreWhatTheOthersDependOn() {
        CoreMap first = sentence(label("one", "NN", null));
        CoreMap second = sentence(label("a", "VBD", null), label("b", "NN", null), label("c", "JJ", null));
        second.set(TreeAnnotation.class, Tree.valueOf("(ROOT (S (VP (VBD a) (NP (NN b) (JJ c)))))"));
        assertThat(Analyses.of(annotation(first, second)).dependencies())
                .containsExactly(new Dependency(3, 2, "dep"), new Dependency(2, 1, "dep"));
    }

    private static Annotation annotation(CoreMap... sentences) {
        Annotation annotation = new Annotation("");
        annotation.set(SentencesAnnotation.class, List.of(sentences));
        return annotation;
    }

    private static CoreMap sentence(CoreLabel... labels) {
        List<CoreLabel> placed = new ArrayList<>();
        int start = 0;
        for (CoreLabel label : labels) {
            label.setBeginPosition(start);
            label.setEndPosition(start + label.word().length());
            start += label.word().length() + 1;
            placed.add(label);
        }
        CoreMap sentence = new ArrayCoreMap();
        sentence.set(TokensAnnotation.class, placed);
        return sentence;
    }

    private static CoreLabel label(String word, String tag, String name) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        label.setTag(tag);
        label.setNER(name);
        return label;
    }
}
