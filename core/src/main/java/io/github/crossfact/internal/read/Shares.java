package io.github.crossfact.internal.read;

import io.github.crossfact.event.Ratio;
import java.util.ArrayList;
import java.util.List;

/** Reads "214 villages out of 236 villages": two counts that say how many of how many. */
final class Shares {

    private Shares() {}

    /**
     * The ratios among the counts of a sentence.
     *
     * @param counts the counts of the sentence; those that are the two sides of a ratio are removed
     */
    static List<FactDraft> read(View view, List<CountDraft> counts) {
        List<FactDraft> found = new ArrayList<>();
        for (CountDraft part : List.copyOf(counts)) {
            CountDraft whole = part.outOf;
            if (whole != null && counts.contains(whole) && part.isExact() && whole.isExact()) {
                found.add(new FactDraft(
                        view.sentence(),
                        part.anchor(),
                        whole.phraseEnd,
                        "so many out of so many",
                        common -> new Ratio(common, part.quantity.value(), whole.quantity.value(), whole.subject())));
                counts.remove(part);
                counts.remove(whole);
            }
        }
        return found;
    }
}
