package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import java.util.List;
import java.util.Optional;

/**
 * "Proposed were 96 groups and 151 persons; 28 groups and 43 persons were chosen": what is chosen or recognized is some of what the sentence, or the one
 * before, says to be proposed.
 */
final class Chosen {

    private final List<CountDraft> counts;
    private final Topics topics;

    Chosen(List<CountDraft> counts, Topics topics) {
        this.counts = counts;
        this.topics = topics;
    }

    void read() {
        for (int index = 0; index < counts.size(); index++) {
            CountDraft count = counts.get(index);
            if (count.whole == null && isChosen(count)) {
                count.whole = proposed(counts.subList(0, index), count)
                        .or(() -> proposed(topics.told(), count))
                        .orElse(null);
            }
        }
    }

    private static boolean isChosen(CountDraft count) {
        return !count.qualifiers.contains(Qualifier.PROPOSED)
                && (count.qualifiers.contains(Qualifier.SELECTED) || count.qualifiers.contains(Qualifier.RECOGNIZED));
    }

    private static Optional<CountDraft> proposed(List<CountDraft> counts, CountDraft chosen) {
        return CountDraft.last(
                counts,
                count -> count.qualifiers.contains(Qualifier.PROPOSED)
                        && count.isOfKind(chosen)
                        && !count.former
                        && !chosen.isAround(count)
                        && count.quantity.value().compareTo(chosen.quantity.value()) > 0);
    }
}
