package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.event.Subject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells of models that a sentence counts at a later stage that they are some of those before: "346 models were registered, 298 models were recognized".
 * Of other things that is as often not so.
 */
final class Stages {

    /** What models become that have been registered or built. */
    private static final Set<Qualifier> LATER = Set.of(
            Qualifier.RECOGNIZED, Qualifier.EXEMPLARY, Qualifier.SELECTED, Qualifier.SUSTAINED, Qualifier.REPLICATED);

    private Stages() {}

    static void read(View view, List<CountDraft> counts) {
        @Nullable CountDraft first = null;
        int last = view.first();
        for (CountDraft count : counts) {
            boolean free = count.subject().equals(Subject.MODEL)
                    && count.whole == null
                    && !count.further
                    && !view.symbol(view.previous(count.anchor()), ":");
            if (free && !isLater(count)) {
                first = count;
            } else if (free
                    && first != null
                    && first.quantity.value().compareTo(count.quantity.value()) > 0
                    && hasWords(view, last, count.anchor())) {
                count.whole = first;
            }
            last = count.phraseEnd;
        }
    }

    /** Whether something is said between two counts: "12 new and 3 exemplary models" are other ones. */
    private static boolean hasWords(View view, int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            if (view.tokens().isWord(token)
                    && !view.joint(token)
                    && view.attribute(token).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLater(CountDraft count) {
        for (Qualifier qualifier : count.qualifiers) {
            if (LATER.contains(qualifier)) {
                return true;
            }
        }
        return false;
    }
}
