package io.github.crossfact.internal.read;

import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads counts that no number by itself tells: two by an ending, one of a list, all that a ratio is of. One per sentence. */
final class WithoutNumber {

    private final View view;
    private final Duals duals;
    private final OneOfList ones;
    private final OneOfParts oneOfParts;

    WithoutNumber(View view, Parts parts) {
        this.view = view;
        this.duals = new Duals(view);
        this.ones = new OneOfList(view);
        this.oneOfParts = new OneOfParts(view, parts);
    }

    /** What is counted at a token; {@code last} is the count before it, null for none. */
    Optional<CountDraft> at(int token, @Nullable CountDraft last) {
        if (view.item(token) instanceof Item.Word) {
            Optional<CountDraft> dual = duals.at(token, last);
            return dual.isPresent() ? dual : one(token, last).or(() -> oneOfParts.at(token));
        }
        return RatioCounts.at(view, token);
    }

    private Optional<CountDraft> one(int token, @Nullable CountDraft last) {
        return ones.at(token, last).map(noun -> {
            Noun phrase = noun.spanning(Math.min(token, noun.first()), noun.end());
            return new CountDraft(view.sentence(), phrase, Quantity.exact(1), "one of a list");
        });
    }
}
