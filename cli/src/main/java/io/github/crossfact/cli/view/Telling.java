package io.github.crossfact.cli.view;

import io.github.crossfact.event.Evidence;
import io.github.crossfact.event.Span;
import java.util.List;

/**
 * How a fact is told, in one column of its card.
 *
 * @param label whose column it is
 * @param document the index of the text that it stands in
 * @param mentions where it stands there
 * @param why what it was read from
 * @param deviates whether it stands against the others
 */
record Telling(String label, int document, List<Span> mentions, List<Evidence> why, boolean deviates) {

    Telling {
        mentions = List.copyOf(mentions);
        why = List.copyOf(why);
    }
}
