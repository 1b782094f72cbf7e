package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.place.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** "The province admitted 1,632 members. The district of X leads with 185": where the talk is of who has most, so many are some of those of the unit around. */
final class Foremost {

    private Foremost() {}

    /**
     * Tells the wholes of the counts of a sentence that says who has most.
     *
     * @param earlier what the paragraph has counted before the sentence
     */
    static void read(View view, List<CountDraft> counts, List<CountDraft> earlier) {
        if (counts.isEmpty() || !view.contents().words().has(Cue.FOREMOST)) {
            return;
        }
        List<CountDraft> all = new ArrayList<>(earlier);
        for (CountDraft count : counts) {
            if (count.whole == null && !count.difference) {
                count.whole = whole(view, count, all).orElse(null);
            }
            all.add(count);
        }
    }

    /** The last count of the same in a unit around: best of whom the same is said by the same word, else by the same word, else by another one. */
    private static Optional<CountDraft> whole(View view, CountDraft part, List<CountDraft> before) {
        String word = word(view, part);
        Predicate<CountDraft> around = count -> isAround(count, part);
        Predicate<CountDraft> same = around.and(count -> word(view, count).equals(word));
        return CountDraft.last(before, same.and(count -> count.qualifiers.containsAll(part.qualifiers)))
                .or(() -> CountDraft.last(before, same))
                .or(() -> CountDraft.last(before, around));
    }

    private static String word(View view, CountDraft count) {
        return view.tokens().text(count.phraseEnd - 1);
    }

    private static boolean isOfKind(CountDraft count, CountDraft part) {
        @Nullable Subject narrower = Kinds.narrower(count.subject());
        return count.isOfKind(part) || part.subject().equals(narrower);
    }

    private static boolean isAround(CountDraft count, CountDraft part) {
        @Nullable Unit outer = count.within();
        @Nullable Unit inner = part.within();
        return outer != null
                && inner != null
                && !outer.equals(inner)
                && inner.isWithin(outer)
                && isOfKind(count, part)
                && count.whole == null
                && !count.difference
                && count.quantity.value().compareTo(part.quantity.value()) > 0
                && Draft.agree(count.statedPeriod(), part.statedPeriod());
    }
}
