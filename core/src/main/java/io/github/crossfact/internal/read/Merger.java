package io.github.crossfact.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes one of the tellings of one fact. Drafts are compared with those that came before and share their key. */
final class Merger {

    /** How many earlier facts of its key a draft is compared with, so that a page of ever the same figure costs no more than another. */
    private static final int MOST_COMPARED = 64;

    private final IdentityHashMap<Draft, Draft> absorbedBy = new IdentityHashMap<>();

    /** The facts in the order of their first telling. */
    List<Draft> merge(List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparingInt(Draft::anchor));
        Map<Object, List<Draft>> facts = new HashMap<>();
        // Citations first: other facts are the same only if they are of the same document.
        ordered.stream().filter(CitationDraft.class::isInstance).forEach(draft -> add(draft, facts));
        ordered.stream().filter(draft -> !(draft instanceof CitationDraft)).forEach(draft -> {
            draft.refer(this::factOf);
            add(draft, facts);
        });
        return ordered.stream().filter(draft -> !absorbedBy.containsKey(draft)).toList();
    }

    private void add(Draft draft, Map<Object, List<Draft>> facts) {
        List<Draft> alike = facts.computeIfAbsent(draft.key(), key -> new ArrayList<>());
        for (Draft fact : alike.subList(Math.max(0, alike.size() - MOST_COMPARED), alike.size())) {
            if (fact.absorb(draft)) {
                absorbedBy.put(draft, fact);
                return;
            }
        }
        alike.add(draft);
    }

    /** The fact that a draft has become part of; the draft itself when it stands alone. */
    Draft factOf(Draft draft) {
        return absorbedBy.getOrDefault(draft, draft);
    }
}
