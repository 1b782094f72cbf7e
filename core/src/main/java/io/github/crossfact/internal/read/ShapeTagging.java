package io.github.crossfact.internal.read;

import io.github.crossfact.analysis.PartOfSpeech;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import org.jspecify.annotations.Nullable;

/**
 * Parts of speech behind a number by what the tables know and by their looks, in languages whose nouns have capitals and whose attributes have endings
 * of their own: small words open phrases, words with a capital are nouns, and the others are attributes when they end as attributes do.
 */
final class ShapeTagging implements Tagging {

    /** One, each, this. */
    private static final CalendarKinds DETERMINERS =
            CalendarKinds.of(CalendarKind.ONE, CalendarKind.EVERY, CalendarKind.RELATIVE);

    /** Verbs that are no attributes. */
    private static final Cues VERBS = Cues.of(Cue.PAST, Cue.FUTURE, Cue.BE, Cue.FINITE);

    private final View view;
    private final Agreement agreement;

    ShapeTagging(View view, Item.Number number) {
        this.view = view;
        this.agreement = new Agreement(view, number.first());
    }

    @Override
    public @Nullable PartOfSpeech partOfSpeech(int token) {
        @Nullable PartOfSpeech figure = Tagging.of(view.item(token));
        if (figure != null) {
            return figure;
        }
        if (!view.tokens().isWord(token)) {
            return view.symbol(token, ",") ? PartOfSpeech.PUNCT : null;
        }
        return view.tokens().capitalized(token) ? PartOfSpeech.NOUN : small(token);
    }

    private @Nullable PartOfSpeech small(int token) {
        if (view.cue(token, Cue.AND)) {
            return PartOfSpeech.CCONJ;
        }
        if (view.cue(token, Cue.FUNCTION) || view.cue(token, Cue.PRESENT)) {
            return PartOfSpeech.ADV;
        }
        if (Agreement.isPreposition(view, token)) {
            return PartOfSpeech.ADP;
        }
        if (isDeterminer(token)) {
            return PartOfSpeech.DET;
        }
        if (view.cue(token, VERBS)) {
            return null;
        }
        if (!isInflected(token)) {
            return PartOfSpeech.ADV;
        }
        // "12 no teachers": what bounds a number elsewhere.
        boolean quantifier = view.has(token, Sense.BoundWord.class);
        return quantifier ? PartOfSpeech.DET : PartOfSpeech.ADJ;
    }

    private boolean isInflected(int token) {
        return view.tokens().length(token) >= SHORTEST_ATTRIBUTE && agreement.isInflected(token);
    }

    private boolean isDeterminer(int token) {
        return view.cue(token, Cue.LINK) || view.cue(token, Cue.PER) || view.calendar(token, DETERMINERS);
    }

    @Override
    public boolean agrees(int token) {
        return agreement.holds(token);
    }
}
