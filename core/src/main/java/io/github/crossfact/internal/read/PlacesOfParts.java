package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of the units that a sentence names are only where a part of what it counts is: "45 houses, 20 of them in A". One per sentence. */
final class PlacesOfParts {

    /** How many words may stand between a whole and the colon before its parts. */
    private static final int FARTHEST_COLON = 40;

    private final View view;
    private final List<? extends Draft> drafts;
    private final Map<Draft, Integer> firstParts;
    /** The facts by where they are told; null until it is asked for. */
    private @Nullable List<Draft> inOrder;

    PlacesOfParts(View view, List<? extends Draft> drafts) {
        this.view = view;
        this.drafts = drafts;
        this.firstParts = firstParts(drafts);
    }

    /** What has parts in the sentence, and the first token of the first of them behind it. */
    private static Map<Draft, Integer> firstParts(List<? extends Draft> drafts) {
        if (drafts.isEmpty()) {
            return Map.of();
        }
        IdentityHashMap<Draft, Integer> parts = new IdentityHashMap<>(drafts.size());
        for (Draft draft : drafts) {
            if (draft instanceof CountDraft count && count.whole != null && count.anchor() > count.whole.anchor()) {
                parts.merge(count.whole, count.anchor(), Math::min);
            }
        }
        return parts;
    }

    /** "500 houses: 300 in A, 120 in B", "500 houses, 300 of them in A": units behind the first part, or a colon, are those of the parts. */
    List<NamedUnit> beforeParts(Draft draft, List<NamedUnit> named) {
        @Nullable Integer part = firstParts.get(draft);
        if (part == null) {
            return named;
        }
        int colon = draft.anchor();
        for (int steps = 0; steps < FARTHEST_COLON && !view.edge(colon, ":"); steps++) {
            colon = view.next(colon);
        }
        int end = view.symbol(colon, ":") ? Math.min(colon, part) : part;
        return NamedUnit.between(-1, end, named);
    }

    /** "45 houses, 20 of them in A, and 6 km of roads": a unit behind a part, or behind "of which", is where that part is, and not what "and" adds to the whole. */
    List<NamedUnit> withoutOthers(Draft draft, List<NamedUnit> all) {
        List<NamedUnit> named = withoutDoers(draft, all);
        int last = named.size() - 1;
        while (last >= 0 && named.get(last).token() >= draft.anchor()) {
            last--;
        }
        if (last < 0
                || !hasAnd(named.get(last).token(), firstBehind(named.get(last).token(), draft))) {
            return named;
        }
        return NamedUnit.without(
                named,
                name -> name.lead() == NamedUnit.Lead.AT
                        && name.token() < draft.anchor()
                        && isOfOtherPart(name.token(), draft));
    }

    /** "The commune of X has 28 models; the committee of the district recognized four of them": who does something with a part says nothing of where it is. */
    private static List<NamedUnit> withoutDoers(Draft draft, List<NamedUnit> named) {
        @Nullable CountDraft whole = draft instanceof CountDraft part ? part.whole : null;
        if (whole == null) {
            return named;
        }
        return NamedUnit.without(
                named,
                name -> (name.lead() == NamedUnit.Lead.BODY || name.lead() == NamedUnit.Lead.BY)
                        && name.token() > whole.anchor()
                        && NamedUnit.holdsOneOf(name.unit(), named));
    }

    /** The token of the first fact behind a token; that of the last one looked at where no other stands before it. */
    private int firstBehind(int token, Draft last) {
        List<Draft> facts = inOrder();
        int index = firstNotBefore(token + 1);
        return index < facts.size() ? Math.min(facts.get(index).anchor(), last.anchor()) : last.anchor();
    }

    /** Whether a token stands behind a part of something, which another fact is no part of. */
    private boolean isOfOtherPart(int token, Draft draft) {
        @Nullable Draft last = lastBefore(token);
        return last instanceof CountDraft part
                && part != draft
                && part.whole != null
                && part.whole.anchor() < part.anchor()
                && !(draft instanceof CountDraft other && other.whole == part);
    }

    /** "In 2022 there were 41 cases, this year 19, of which 8 in X": whether a unit behind a fact stands behind a part of another. */
    boolean isOfPart(NamedUnit name, Draft draft) {
        if (name.token() < draft.anchor() || name.lead() != NamedUnit.Lead.AT) {
            return false;
        }
        @Nullable Draft last = lastBefore(name.token());
        return last != draft && last instanceof CountDraft count && count.whole != null;
    }

    /** The fact that is told last before a token. */
    private @Nullable Draft lastBefore(int token) {
        int index = firstNotBefore(token);
        return index == 0
                ? null
                : inOrder().get(firstNotBefore(inOrder().get(index - 1).anchor()));
    }

    /** Which fact in order is the first that is told at a token or behind it; how many there are where none is. */
    private int firstNotBefore(int token) {
        List<Draft> facts = inOrder();
        int low = 0;
        int high = facts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (facts.get(middle).anchor() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Draft> inOrder() {
        List<Draft> facts = inOrder;
        if (facts == null) {
            facts = new ArrayList<>(drafts);
            facts.sort(Comparator.comparingInt(Draft::anchor));
            inOrder = facts;
        }
        return facts;
    }

    /** Whether "and" stands between two tokens. */
    boolean hasAnd(int from, int to) {
        for (int token = view.next(from); token < to; token = view.next(token)) {
            if (view.cue(token, Cue.AND) || view.mayHaveAnd(token)) {
                return true;
            }
        }
        return false;
    }
}
