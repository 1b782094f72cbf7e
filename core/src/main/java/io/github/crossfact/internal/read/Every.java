package io.github.crossfact.internal.read;

import io.github.crossfact.event.Ratio;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads shares whose whole is said to stand for all: "two of every three farmers". So many of every so many count nothing by themselves. */
final class Every {

    private Every() {}

    /**
     * The ratios of a sentence.
     *
     * @param counts the counts of the sentence; those that are the two sides of a ratio, or the whole of one whose part is not told, are removed
     */
    static List<FactDraft> read(View view, List<CountDraft> counts) {
        List<FactDraft> found = new ArrayList<>();
        Set<CountDraft> sides = Collections.newSetFromMap(new IdentityHashMap<>(counts.size()));
        for (int index = 0; index < counts.size(); index++) {
            CountDraft whole = counts.get(index);
            int every = view.previous(whole.anchor());
            if (isOfEvery(view, every) && whole.isExact()) {
                if (isOfOthers(view, counts, index)) {
                    continue;
                }
                sides.add(whole);
                share(view, counts, index).ifPresent(part -> {
                    sides.add(part);
                    int first = Math.min(part.anchor(), view.previous(every));
                    found.add(ratio(
                            view, first, Math.max(part.phraseEnd, whole.phraseEnd), part.quantity.value(), whole));
                });
                if (view.cue(every, Cue.OUT_OF)) {
                    found.add(ratio(view, every, whole.phraseEnd, BigDecimal.ONE, whole));
                }
            } else if (view.cue(every, Cue.PER) && view.calendar(whole.phraseEnd, CalendarKind.ONE)) {
                // "Every five households one well": a rate.
                sides.add(whole);
            }
        }
        if (!sides.isEmpty()) {
            counts.removeIf(sides::contains);
        }
        return found;
    }

    /** "Of every", "one of every". */
    static boolean isOfEvery(View view, int token) {
        return view.cue(token, Cue.PER) && (view.cue(token, Cue.OUT_OF) || view.cue(view.previous(token), Cue.LINK));
    }

    /** "Four groups of 12 men each": what others than those are made of is no share of anything. */
    private static boolean isOfOthers(View view, List<CountDraft> counts, int index) {
        CountDraft members = counts.get(index);
        int of = view.previous(view.previous(members.anchor()));
        return index > 0
                && counts.get(index - 1).phraseEnd == of
                && !Kinds.mayBePart(counts.get(index - 1).subject(), members.subject());
    }

    /** The count right before "of every three", or right behind what there are three of. */
    private static Optional<CountDraft> share(View view, List<CountDraft> counts, int index) {
        CountDraft whole = counts.get(index);
        int every = view.previous(whole.anchor());
        // "Of every ten new houses, seven"
        boolean attribute = view.unknownWord(whole.phraseEnd)
                || view.attribute(whole.phraseEnd).isPresent();
        int comma = attribute ? view.next(whole.phraseEnd) : whole.phraseEnd;
        int behind = view.symbol(comma, ",") ? view.next(comma) : whole.phraseEnd;
        return view.cue(every, Cue.OUT_OF)
                ? Optional.empty()
                : counts.subList(Math.max(0, index - 1), Math.min(counts.size(), index + 2)).stream()
                        .filter(count -> count.phraseEnd == view.previous(every) || count.anchor() == behind)
                        .filter(count ->
                                count.isExact() && count.quantity.value().compareTo(whole.quantity.value()) < 0)
                        .findFirst();
    }

    private static FactDraft ratio(View view, int first, int end, BigDecimal part, CountDraft whole) {
        return new FactDraft(
                view.sentence(),
                first,
                end,
                "so many of every so many",
                common -> new Ratio(common, part, whole.quantity.value(), whole.subject()));
    }
}
