package io.github.crossfact.internal.read;

import io.github.crossfact.event.Bound;
import io.github.crossfact.event.Ratio;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        for (CountDraft whole : List.copyOf(counts)) {
            int every = view.previous(whole.anchor());
            int of = view.previous(every);
            if (view.cue(every, Cue.PER) && view.calendar(whole.phraseEnd, CalendarKind.ONE)) {
                // "Every five households one well": a rate.
                counts.remove(whole);
            }
            if (isOfEvery(view, every) && isExact(whole)) {
                boolean one = view.cue(every, Cue.OUT_OF);
                counts.remove(whole);
                if (one) {
                    found.add(ratio(view, every, whole.phraseEnd, BigDecimal.ONE, whole));
                }
                Optional<CountDraft> part = one ? Optional.empty() : part(view, counts, whole, of);
                part.ifPresent(share -> {
                    counts.remove(share);
                    int first = Math.min(share.anchor(), of);
                    int end = Math.max(share.phraseEnd, whole.phraseEnd);
                    found.add(ratio(view, first, end, share.quantity.value(), whole));
                });
            }
        }
        return found;
    }

    /** "Of every", "one of every". */
    static boolean isOfEvery(View view, int token) {
        return view.cue(token, Cue.PER) && (view.cue(token, Cue.OUT_OF) || view.cue(view.previous(token), Cue.LINK));
    }

    /** The count right before "of every three", or right behind what there are three of. */
    private static Optional<CountDraft> part(View view, List<CountDraft> counts, CountDraft whole, int of) {
        int behind = view.symbol(whole.phraseEnd, ",") ? view.next(whole.phraseEnd) : whole.phraseEnd;
        return counts.stream()
                .filter(count -> count.phraseEnd == of || count.anchor() == behind)
                .filter(count -> isExact(count) && count.quantity.value().compareTo(whole.quantity.value()) < 0)
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

    private static boolean isExact(CountDraft count) {
        return count.quantity.bound() == Bound.EXACT && count.quantity.upper() == null;
    }
}
