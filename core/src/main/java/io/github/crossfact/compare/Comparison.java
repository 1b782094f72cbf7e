package io.github.crossfact.compare;

import io.github.crossfact.DocumentHeader;
import io.github.crossfact.Extraction;
import io.github.crossfact.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How two translations of one story agree, fact by fact, whatever the languages.
 *
 * <p>Facts are put beside each other by what they say and by their order in the text: equal facts first, then the best
 * assignment of the others. Every event stands in exactly one of the four lists. Mentions and ids say nothing about
 * agreement; a count's noun is compared only between texts of one language; a reference to another event agrees when
 * the two referred to stand beside each other.
 *
 * @param left the translation that is compared
 * @param right the one it is compared with
 * @param agreed ids of the facts that both tell alike, in the order of the left
 * @param conflicting facts that both tell, but not alike, in the order of the left
 * @param onlyLeft ids of the facts that the right one does not tell
 * @param onlyRight ids of the facts that the left one does not tell
 */
public record Comparison(
        DocumentHeader left,
        DocumentHeader right,
        List<Pair<String>> agreed,
        List<Conflict<String>> conflicting,
        List<String> onlyLeft,
        List<String> onlyRight) {

    public Comparison {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        agreed = List.copyOf(agreed);
        conflicting = List.copyOf(conflicting);
        onlyLeft = List.copyOf(onlyLeft);
        onlyRight = List.copyOf(onlyRight);
    }

    /** Compares the facts of two translations. */
    public static Comparison of(Extraction left, Extraction right) {
        EventFields fields = EventFields.between(List.of(left.document(), right.document()));
        Alignment<Event> alignment = Alignment.of(left.events(), right.events(), new EventLikeness(fields));
        References references = References.of(alignment);
        List<Pair<String>> agreed = new ArrayList<>();
        List<Conflict<String>> conflicting = new ArrayList<>();
        for (Pair<Event> pair : alignment.pairs()) {
            Pair<String> ids = Pair.of(pair.left().id(), pair.right().id());
            List<Difference> differences = fields.differences(pair, references);
            if (differences.isEmpty()) {
                agreed.add(ids);
            } else {
                conflicting.add(new Conflict<>(ids, differences));
            }
        }
        return new Comparison(
                left.document(),
                right.document(),
                agreed,
                conflicting,
                alignment.onlyLeft().stream().map(Event::id).toList(),
                alignment.onlyRight().stream().map(Event::id).toList());
    }

    /** Whether both tell the same facts. */
    public boolean isSame() {
        return conflicting.isEmpty() && onlyLeft.isEmpty() && onlyRight.isEmpty();
    }
}
