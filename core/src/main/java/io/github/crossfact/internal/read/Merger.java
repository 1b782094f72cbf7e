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
        for (Draft draft : ordered) {
            boolean known = false;
            for (Draft fact : facts) {
                if (fact.getClass() == draft.getClass() && fact.absorb(draft)) {
                    absorbedBy.put(draft, fact);
                    known = true;
                    break;
                }
            }
            if (!known) {
                facts.add(draft);
            }
        }
        return facts;
    }

    /** The fact that a draft has become part of; the draft itself when it stands alone. */
    Draft factOf(Draft draft) {
        return absorbedBy.getOrDefault(draft, draft);
    }
}
