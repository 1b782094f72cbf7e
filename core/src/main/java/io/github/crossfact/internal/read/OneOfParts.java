package io.github.crossfact.internal.read;

import io.github.crossfact.event.Quantity;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pronoun that has the form of the article as the number one among the parts of a whole: "5 bridges, of which one in X and four in Y", "one with
 * five stars, 46 with four". One per sentence.
 */
final class OneOfParts {

    /** How many words may say which one it is. */
    private static final int FARTHEST = 8;

    private final View view;
    private final Parts parts;

    OneOfParts(View view, Parts parts) {
        this.view = view;
        this.parts = parts;
    }

    /** One of the whole whose parts are being told, where a preposition or a level says which, and no noun is left to come. */
    Optional<CountDraft> at(int token) {
        @Nullable CountDraft whole = parts.whole();
        // "3,647 with a length of 15 m": behind a preposition it is the article.
        boolean pronoun =
                view.calendar(token, CalendarKind.ONE) && !Agreement.isPreposition(view, view.previous(token));
        if (whole == null || !view.language().nounAfterAdjectives() || !pronoun) {
            return Optional.empty();
        }
        int which = view.next(token);
        boolean level = view.isLevelPhrase(which);
        boolean phrase = Agreement.isPreposition(view, which) && !view.cue(which, Cue.LINK) && isPronoun(which);
        if (!level && !phrase) {
            return Optional.empty();
        }
        Noun one = new Noun(token, level ? view.next(which) : which, whole.subject(), whole.honoured, whole.noun);
        CountDraft draft = new CountDraft(view.sentence(), one, Quantity.exact(1), "one of the parts of a whole");
        draft.like = whole;
        return Optional.of(draft);
    }

    /** Whether the list goes on, or a clause ends, behind a phrase, without what is an attribute of a noun: "one in X built bridge". */
    private boolean isPronoun(int from) {
        int token = view.next(from);
        for (int words = 0; words < FARTHEST; words++, token = view.next(token)) {
            if (view.edge(token, ",;:.()") || view.joint(token) && view.item(view.next(token)) instanceof Item.Number) {
                return true;
            }
            if (isAttribute(token)) {
                return false;
            }
        }
        return false;
    }

    private boolean isAttribute(int token) {
        return view.tokens().isWord(token)
                && !(view.item(token) instanceof Item.Number)
                && !view.tokens().capitalized(token)
                && !view.cue(token, Cue.LINK)
                && Nouns.endsIn(view, token, view.language().adjectiveEndings())
                && Nouns.at(view, view.next(token)).isPresent();
    }
}
