package io.github.crossfact.internal.read;

import io.github.crossfact.event.Quantity;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;

/** Reads the counts that a ratio tells or leaves to later numbers. */
final class RatioCounts {

    private RatioCounts() {}

    /** "7,864 out of 7,864 houses": a fact of its own, but its houses are what later numbers without a noun count. */
    static Optional<CountDraft> at(View view, int token) {
        if (!(view.item(token) instanceof Item.Ratio ratio) || ratio.first() != token || view.besideSlash(ratio)) {
            return Optional.empty();
        }
        if (ValueReader.isOneOf(view, ratio)) {
            return allOf(view, ratio);
        }
        return ValueReader.counted(view, ratio).map(noun -> {
            Noun phrase = noun.spanning(token, Math.max(noun.end(), ratio.end()));
            CountDraft share =
                    new CountDraft(view.sentence(), phrase, Quantity.exact(ratio.numerator()), "share of a ratio");
            share.former = true;
            return share;
        });
    }

    /** "One of the 22 new houses": how many there are in all; "one of the three reasons" tells nothing. */
    private static Optional<CountDraft> allOf(View view, Item.Ratio ratio) {
        return NounFinder.after(view, ratio.end())
                .filter(noun -> !noun.subject().equals(Subject.OTHER))
                .map(noun -> {
                    Noun phrase = new Noun(denominator(view, ratio), noun.end(), noun.subject(), noun.honoured(), null);
                    Quantity quantity = Quantity.exact(ratio.denominator());
                    return new CountDraft(view.sentence(), phrase, quantity, "all that one is of");
                });
    }

    /** The first token behind the preposition of a ratio told in words. */
    private static int denominator(View view, Item.Ratio ratio) {
        int token = ratio.end() - 1;
        while (token - 1 > ratio.first() && !view.isAlso(token - 1, Cue.LINK)) {
            token--;
        }
        return token;
    }
}
