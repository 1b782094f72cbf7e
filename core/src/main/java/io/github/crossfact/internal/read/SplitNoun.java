package io.github.crossfact.internal.read;

import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Cues;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.Optional;

/**
 * Finds the noun that a sentence opens with and whose number stands by itself behind the verb, as it may where verbs stand second: "Houses were in the
 * district 62 built", "talks with the citizens there were in the first half year 13".
 */
final class SplitNoun {

    /** How many words may describe the noun before the verb. */
    private static final int LONGEST_SUBJECT = 14;

    /** How many words and phrases may stand between the verb and the number. */
    private static final int LONGEST_GAP = 8;

    /** "By now", "there", "only". */
    private static final Cues SMALL = Cues.of(Cue.FUNCTION, Cue.PRESENT, Cue.OF_THEM, Cue.BE, Cue.AMOUNTS, Cue.NO_NOUN);

    private SplitNoun() {}

    /** The noun of a number that has none behind it, where nothing was counted before. */
    static Optional<Noun> of(View view, Item.Number number) {
        if (!view.language().verbSecond() || !isFree(view, view.previous(number.first()))) {
            return Optional.empty();
        }
        return NounFinder.after(view, view.first())
                .filter(noun -> !noun.subject().equals(Subject.OTHER))
                .map(noun -> noun.startingAt(view, view.first()))
                .filter(noun -> isSubject(view, noun, number.first()));
    }

    /** Whether the verb of a clause, or when, where or how many there only are, stands right before its number, and no word that leads to it. */
    private static boolean isFree(View view, int before) {
        return view.item(before) instanceof Item.Time
                || view.item(before) instanceof Item.Area
                || view.isLevelPhrase(before)
                || view.cue(before, SMALL)
                || isVerb(view, before, false);
    }

    /** Whether a verb in the plural stands at a token, one that says how many there are, or one in the singular, which has its subject behind it. */
    private static boolean isVerb(View view, int token, boolean singular) {
        return view.cue(token, Cue.AMOUNTS)
                || view.cue(token, Cue.FINITE)
                || view.cue(token, Cue.PAST) && (singular || Agreement.isPluralVerb(view, token));
    }

    /** Whether a verb in the plural, or one that says how many there are, follows the noun and what describes it, and no comma or figure stands before the number. */
    private static boolean isSubject(View view, Noun noun, int number) {
        int verb = noun.end();
        boolean plural = Nouns.isPlural(view, noun);
        for (int words = 0; words < LONGEST_SUBJECT && verb < number && !isVerb(view, verb, plural); words++) {
            if (!isPart(view, verb)) {
                return false;
            }
            verb = view.next(verb);
        }
        int token = verb;
        for (int words = 0; words < LONGEST_GAP && token < number; words++) {
            if (!isPart(view, token)) {
                return false;
            }
            token = view.next(token);
        }
        return verb < number && token == number;
    }

    private static boolean isPart(View view, int token) {
        return !view.isFigure(token)
                && (view.tokens().isWord(token) || !view.symbol(token, ",;:.()"))
                && !view.has(token, Sense.AwardWord.class);
    }
}
