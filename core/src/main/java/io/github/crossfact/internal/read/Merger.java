package io.github.crossfact.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** Makes one of the tellings of one fact. Drafts are compared with those of their own kind that came before. */
final class Merger {

    private final IdentityHashMap<Draft, Draft> absorbedBy = new IdentityHashMap<>();

    /** The facts in the order of their first telling. */
    List<Draft> merge(List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparingInt(Draft::anchor));
        List<Draft> facts = new ArrayList<>();
        // Citations first: other facts are the same only if they are of the same document.
        ordered.stream().filter(CitationDraft.class::isInstance).forEach(draft -> add(draft, facts));
        ordered.stream().filter(draft -> !(draft instanceof CitationDraft)).forEach(draft -> {
            draft.refer(this::factOf);
            add(draft, facts);
        });
        facts.sort(Comparator.comparingInt(Draft::anchor));
        return facts;
    }

    private void add(Draft draft, List<Draft> facts) {
        for (Draft fact : facts) {
            if (fact.getClass() == draft.getClass() && fact.absorb(draft)) {
                absorbedBy.put(draft, fact);
                return;
            }
        }
        facts.add(draft);
    }

    /** The fact that a draft has become part of; the draft itself when it stands alone. */
    Draft factOf(Draft draft) {
        return absorbedBy.getOrDefault(draft, draft);
    }
}
