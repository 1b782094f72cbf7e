package io.github.crossfact.internal.read;

import io.github.crossfact.analysis.PartOfSpeech;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import org.jspecify.annotations.Nullable;

/**
 * Parts of speech behind a number in languages whose nouns have no capitals: what the tables know, and unknown words with the first ending of attributes,
 * which none of their verbs has in the plural.
 */
final class TableTagging implements Tagging {

    private final View view;

    TableTagging(View view) {
        this.view = view;
    }

    /** Whether the language's attributes have an ending, and its nouns no capitals. */
    static boolean isOf(View view) {
        return !view.language().capitalizedNouns()
                && !view.language().adjectiveEndings().isEmpty();
    }

    @Override
    public @Nullable PartOfSpeech partOfSpeech(int token) {
        @Nullable PartOfSpeech figure = Tagging.of(view.item(token));
        if (figure != null) {
            return figure;
        }
        if (view.symbol(token, ",")) {
            return PartOfSpeech.PUNCT;
        }
        if (view.unknownWord(token)) {
            return isInflected(token) ? PartOfSpeech.ADJ : PartOfSpeech.PROPN;
        }
        return view.item(token) instanceof Item.Word ? known(token) : null;
    }

    private @Nullable PartOfSpeech known(int token) {
        if (Agreement.isPreposition(view, token) || isBoundWithArticle(token)) {
            return PartOfSpeech.ADP;
        }
        if (view.cue(token, Cue.LINK)) {
            return PartOfSpeech.DET;
        }
        if (view.cue(token, Cue.ADJECTIVE) || Adjectives.isAttribute(view, token)) {
            return PartOfSpeech.ADJ;
        }
        return Nouns.isKnown(view, token)
                        || view.has(token, Sense.BodyWord.class)
                        || view.has(token, Sense.RoleWord.class)
                ? PartOfSpeech.NOUN
                : null;
    }

    /** "12 under the province standing agencies": a preposition that with an article bounds numbers. */
    private boolean isBoundWithArticle(int token) {
        int end = view.next(token);
        return end - token > 1 && view.has(token, Sense.BoundWord.class) && view.isAlso(end - 1, Cue.LINK);
    }

    private boolean isInflected(int token) {
        return view.tokens().length(token) >= SHORTEST_ATTRIBUTE
                && !view.tokens().capitalized(token)
                && Nouns.endsIn(view, token, view.language().adjectiveEndings().subList(0, 1));
    }

    @Override
    public boolean agrees(int token) {
        return true;
    }
}
