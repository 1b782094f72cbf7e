package io.github.crossfact.nlp.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations.TreeAnnotation;
import edu.stanford.nlp.trees.international.arabic.ArabicHeadFinder;
import edu.stanford.nlp.util.CoreMap;
import io.github.crossfact.analysis.Analysis;
import io.github.crossfact.analysis.Dependency;
import io.github.crossfact.analysis.Entity;
import io.github.crossfact.analysis.Token;
import io.github.crossfact.event.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what CoreNLP says into the words of {@code io.github.crossfact.analysis}. */
final class Analyses {

    private static final Map<String, Entity.Kind> KINDS = Map.of(
            "PERSON", Entity.Kind.PERSON,
            "ORGANIZATION", Entity.Kind.ORGANIZATION,
            "LOCATION", Entity.Kind.LOCATION,
            "MISC", Entity.Kind.OTHER);

    private final List<Token> tokens = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Dependency> dependencies = new ArrayList<>();

    private Analyses() {}

    static Analysis of(Annotation annotation) {
        Analyses analyses = new Analyses();
        for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
            analyses.add(sentence);
        }
        return new Analysis(analyses.tokens, analyses.entities, analyses.dependencies);
    }

    private void add(CoreMap sentence) {
        int before = tokens.size();
        List<CoreLabel> labels = sentence.get(TokensAnnotation.class);
        for (CoreLabel label : labels) {
            tokens.add(new Token(span(label, label), PartsOfSpeech.of(label.tag()), null));
        }
        addEntities(labels);
        @Nullable SemanticGraph graph = sentence.get(BasicDependenciesAnnotation.class);
        @Nullable Tree tree = sentence.get(TreeAnnotation.class);
        if (graph != null) {
            addDependencies(graph, before);
        } else if (tree != null) {
            addDependencies(tree, before);
        }
    }

    private static Span span(CoreLabel first, CoreLabel last) {
        return new Span(first.beginPosition(), last.endPosition());
    }

    /** Tokens side by side with the same tag are one name. */
    private void addEntities(List<CoreLabel> labels) {
        for (int first = 0; first < labels.size(); ) {
            @Nullable String tag = labels.get(first).ner();
            int end = first + 1;
            while (end < labels.size()
                    && tag != null
                    && tag.equals(labels.get(end).ner())) {
                end++;
            }
            Entity.@Nullable Kind kind = tag == null ? null : KINDS.get(tag);
            if (kind != null) {
                entities.add(new Entity(span(labels.get(first), labels.get(end - 1)), kind));
            }
            first = end;
        }
    }

    private void addDependencies(SemanticGraph graph, int before) {
        for (SemanticGraphEdge edge : graph.edgeListSorted()) {
            IndexedWord head = edge.getGovernor();
            IndexedWord dependent = edge.getDependent();
            dependencies.add(new Dependency(
                    before + dependent.index() - 1,
                    before + head.index() - 1,
                    edge.getRelation().toString()));
        }
    }

    /** The head of each phrase is that on which the heads of its other parts depend. */
    private void addDependencies(Tree tree, int before) {
        new Heads(before).head(tree);
    }

    /** Goes through a tree whose leaves are the tokens in their order. */
    private final class Heads {
        private final HeadFinder finder = new ArabicHeadFinder();
        private int next;

        Heads(int first) {
            this.next = first;
        }

        /** The token that is the head of a phrase; what else is in the phrase is made to depend on it. */
        int head(Tree phrase) {
            if (phrase.isLeaf()) {
                return next++;
            }
            List<Integer> heads = new ArrayList<>();
            for (Tree child : phrase.children()) {
                heads.add(head(child));
            }
            int head = heads.remove(phrase.objectIndexOf(finder.determineHead(phrase)));
            heads.forEach(other -> dependencies.add(new Dependency(other, head, "dep")));
            return head;
        }
    }
}
