package io.github.crossfact.internal.read;

import io.github.crossfact.event.Qualifier;
import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.CalendarKinds;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells words that say something of what is counted: built, recognized, proposed. */
final class PredicateWords {

    private static final CalendarKinds TIMES =
            CalendarKinds.of(CalendarKind.AFTER, CalendarKind.BEFORE, CalendarKind.SINCE);

    private PredicateWords() {}

    /** The predicate that the word at a token is. */
    static Optional<Qualifier> at(View view, int token) {
        if (!(view.item(token) instanceof Item.Word word)) {
            return Optional.empty();
        }
        Optional<Qualifier> said = said(word);
        return said.isPresent() && isOther(view, word, token) ? Optional.empty() : said;
    }

    private static Optional<Qualifier> said(Item.Word word) {
        Optional<Qualifier> predicate = word.sense(Sense.Qualifier.class)
                .filter(Sense.Qualifier::predicate)
                .map(Sense.Qualifier::qualifier);
        return predicate.isEmpty() && word.has(Cue.HELD) ? Optional.of(Qualifier.HELD) : predicate;
    }

    /** Whether a word that may be a predicate is none where it stands. */
    private static boolean isOther(View view, Item.Word word, int token) {
        // "The-register", where "registered" has the same letters: no verb has an article.
        boolean noun = view.definite(token) && word.has(Sense.Subject.class);
        boolean denied = view.cue(view.previous(token), Cue.NOT);
        return noun || denied || view.quoted(token) || isOccasion(view, token) || isAuxiliary(view, token);
    }

    /** What is proposed to be recognized is not recognized yet, nor built what is registered to be built. */
    static Optional<Qualifier> proposed(View view, int from, int to) {
        @Nullable Qualifier registered = null;
        for (int token = from; token < to; token = view.next(token)) {
            @Nullable Qualifier found = at(view, token).orElse(null);
            if (Qualifier.PROPOSED.equals(found)) {
                return Optional.of(Qualifier.PROPOSED);
            }
            if (Qualifier.BUILT.equals(found) && registered != null) {
                return Optional.of(registered);
            }
            boolean apart = view.cue(token, Cue.AND) || view.symbol(token, ",");
            registered = Qualifier.REGISTERED.equals(found) ? found : apart ? null : registered;
        }
        return Optional.empty();
    }

    /** What is exemplary, whatever else the words say of it. */
    static Optional<Qualifier> exemplary(View view, int from, int to) {
        for (int token = from; token < to; token = view.next(token)) {
            Optional<Qualifier> found = at(view, token).filter(Qualifier.EXEMPLARY::equals);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The last predicate of some words. */
    static Optional<Qualifier> last(View view, int from, int to) {
        Optional<Qualifier> nearest = Optional.empty();
        for (int token = from; token < to; token = view.next(token)) {
            Optional<Qualifier> here = at(view, token);
            nearest = here.isPresent() ? here : nearest;
        }
        return nearest;
    }

    /** "Took place the-equipping-of 4 rooms": where verbs stand first, an unknown noun between one of holding and a figure is what was held. */
    private static boolean isAuxiliary(View view, int verb) {
        int action = view.next(verb);
        Item figure = view.item(view.next(action));
        return view.language().verbFirst()
                && view.cue(verb, Cue.HELD)
                && view.unknownWord(action)
                && !view.mayHaveArticle(action)
                && (figure instanceof Item.Number || figure instanceof Item.Measure || figure instanceof Item.Money);
    }

    /**
     * "After the merger 34 provinces are left": an action behind "after", "before" or "with" says when, not what was done to what is counted; but
     * "after the merger of three provinces" does.
     */
    private static boolean isOccasion(View view, int action) {
        return isCircumstance(view, action) && (view.definite(action) || !leadsToNumber(view, action));
    }

    /** Whether the words before an action, an article aside, make a circumstance of it. */
    static boolean isCircumstance(View view, int action) {
        return view.calendar(view.beforeArticle(action), TIMES)
                || view.cue(view.previous(action), Cue.WITH) && !view.language().nounAfterAdjectives();
    }

    private static boolean leadsToNumber(View view, int action) {
        int object = view.next(action);
        while (view.cue(object, Cue.LINK) || view.has(object, Sense.BoundWord.class)) {
            object = view.next(object);
        }
        return view.item(object) instanceof Item.Number;
    }
}
