package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Of 96 groups and 151 persons 28 and 43 respectively were chosen": two numbers without a noun go, each in its place, with two counts side by side. One per sentence. */
final class Respective {

    private final View view;
    private final Parts parts;
    private final Antecedents before;
    /** The pair that the first of two numbers has gone with. */
    private List<CountDraft> pair = List.of();
    /** The second of the two. */
    private Item.@Nullable Number second;

    Respective(View view, Parts parts, Antecedents before) {
        this.view = view;
        this.parts = parts;
        this.before = before;
    }

    Optional<CountDraft> read(Item.Number number) {
        if (number.equals(second)) {
            return Optional.of(NamedElsewhere.like(view, pair.get(1), number, number.end()));
        }
        Item.@Nullable Number next = next(number);
        if (next == null || !BareNumber.endsAt(view, parts, next.end())) {
            return Optional.empty();
        }
        List<CountDraft> counts = before.pair();
        if (counts.size() < 2
                || !counts.get(0).isSoMany(number)
                || !counts.get(1).isSoMany(next)) {
            return Optional.empty();
        }
        pair = counts;
        second = next;
        return Optional.of(NamedElsewhere.like(view, pair.get(0), number, number.end()));
    }

    /** The number behind "28 respectively", or behind "respectively 28 and"; null where none stands there. */
    private Item.@Nullable Number next(Item.Number number) {
        int joint = number.end();
        boolean respective = view.cue(joint, Cue.RESPECTIVELY)
                || view.cue(joint, Cue.AND) && view.cue(view.previous(number.first()), Cue.RESPECTIVELY);
        return respective && view.item(view.next(joint)) instanceof Item.Number next ? next : null;
    }
}
