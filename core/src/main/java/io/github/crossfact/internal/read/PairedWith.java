package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "19 classes with 570 children, last year 11 with 310", "74 public schools with 800 places and 12 private ones with 90": two numbers go with a pair told before them. One per sentence. */
final class PairedWith {

    /** How many attributes may stand between a number and "with". */
    private static final int MOST_ATTRIBUTES = 2;

    private final View view;
    private final Parts parts;
    private final Antecedents before;
    /** The number behind the "with" of the one read last, and what it counts. */
    private Item.@Nullable Number second;

    private @Nullable CountDraft kind;

    PairedWith(View view, Parts parts, Antecedents before) {
        this.view = view;
        this.parts = parts;
        this.before = before;
    }

    Optional<CountDraft> read(Item.Number number) {
        @Nullable CountDraft dependent = kind;
        if (dependent != null && number.equals(second)) {
            return Optional.of(NamedElsewhere.like(view, dependent, number, number.end()));
        }
        int with = with(number);
        if (!view.cue(with, Cue.WITH)
                || !(view.item(view.next(with)) instanceof Item.Number next)
                || !BareNumber.endsAt(view, parts, next.end())
                || NounFinder.after(view, next.end()).isPresent()) {
            return Optional.empty();
        }
        @Nullable CountDraft owner = before.ownerOfLast();
        @Nullable CountDraft owned = before.last();
        if (owner == null || owned == null || view.mayBeYear(number)) {
            return Optional.empty();
        }
        second = next;
        kind = owned;
        return Optional.of(NamedElsewhere.like(view, owner, number, with));
    }

    /** The token behind a number and its attributes. */
    private int with(Item.Number number) {
        int token = number.end();
        for (int words = 0; words < MOST_ATTRIBUTES && isAttribute(token); words++) {
            token = view.next(token);
        }
        return token;
    }

    private boolean isAttribute(int token) {
        return !view.tokens().capitalized(token)
                && (Adjectives.isAttribute(view, token)
                        || view.unknownWord(token)
                                && Nouns.endsIn(view, token, view.language().adjectiveEndings()));
    }
}
